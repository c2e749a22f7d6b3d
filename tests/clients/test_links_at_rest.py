"""Links of a brand that is archived: they end with a page that says so, but for what people may do for ever."""

import pytest

from apps.clients.leaving import archive_client, restore_client
from apps.core.actors import SYSTEM
from apps.core.links import BrandRests, check_live, make_link, opened
from apps.newsroom.models import Subscriber
from apps.newsroom.operations.subscribing import CONFIRM, STOP, ask_to_subscribe
from apps.notifications.models import Mail
from tests.factories.consents import granted_consent, link_of
from tests.factories.interviews import interview_link_of, sent_interview
from tests.factories.newsroom import published
from tests.factories.surveys import open_survey, personal_path

HOST = "harbour.north.test"


def archive(north):
    archive_client(by=north.olga.actor, client=north.harbour, newsroom="stays")


class TestALink:
    @pytest.mark.parametrize("purpose", ["interview", "approval", "quote_check", "embargo", "satisfaction", "survey"])
    def test_of_any_purpose_rests_with_its_brand_and_wakes_with_it(self, north, purpose):
        _link, token = make_link(purpose=purpose, client_id=north.harbour.pk, subject_id=1)
        _rivals, rivals_token = make_link(purpose=purpose, client_id=north.bloom.pk, subject_id=1)
        archive(north)
        with pytest.raises(BrandRests), opened(token, purpose=purpose):
            pass
        with opened(rivals_token, purpose=purpose) as link:
            assert link.client_id == north.bloom.pk
        restore_client(by=north.olga.actor, client=north.harbour)
        with opened(token, purpose=purpose) as link:
            assert link.subject_id == 1

    def test_let_in_for_ever_is_still_at_rest_for_everything_else(self, north):
        _link, token = make_link(purpose="consent", client_id=north.harbour.pk, subject_id=1)
        archive(north)
        with opened(token, purpose="consent", even_if_over=True) as link, pytest.raises(BrandRests):
            check_live(link)


class TestACustomer:
    def test_finds_a_kind_page_behind_old_questions_and_surveys(self, north, browse):
        interview = sent_interview(granted_consent(north.harbour))
        survey = open_survey(north.harbour)
        asked = [f"/interview/{interview_link_of(interview)[1]}/", personal_path(north.harbour, survey=survey)[1]]
        archive(north)
        reader = browse(HOST)
        for path in asked:
            answer = reader.get(path)
            assert answer.status_code == 410, path
            assert "you need do nothing" in answer.content.decode(), path
        for way in ("", "frame/"):
            assert reader.get(f"/s/{survey.public_id}/{way}").status_code == 410, way
            assert reader.post(f"/s/{survey.public_id}/{way}", {"score": "9"}).status_code == 410, way

    def test_may_still_take_a_permission_back_and_the_story_comes_down(self, north, browse):
        publication = published(north.harbour, by=north.priya, approver=north.helen)
        path = f"/consent/{link_of(publication.consent)[1]}/"
        archive(north)
        reader = browse(HOST)
        assert reader.get(path).status_code == 200
        assert reader.post(path, {"step": "say", "uses": ["case_study"]}).status_code == 410, "nothing new is allowed"
        assert reader.post(path, {"step": "withdraw"}, follow=True).status_code == 200
        assert reader.get(publication.path).status_code == 410

    def test_who_was_never_asked_again_finds_nothing_to_allow(self, north, browse):
        consent = granted_consent(north.harbour)
        path = f"/consent/{link_of(consent)[1]}/"
        browse(HOST).post(path, {"step": "withdraw"})
        archive(north)
        assert browse(HOST).get(f"{path}?again").status_code == 410


class TestAReader:
    def test_is_told_that_no_more_news_come_and_may_leave_the_list(self, north, browse):
        ask_to_subscribe(by=SYSTEM, client=north.harbour, typed="sofia@cup.test")
        reader = Subscriber.objects.get()
        _link, yes = make_link(purpose=CONFIRM, client_id=north.harbour.pk, subject_id=reader.pk)
        _link, stop = make_link(purpose=STOP, client_id=north.harbour.pk, subject_id=reader.pk)
        archive(north)
        there = browse(HOST)
        assert "/subscribe/" not in there.get("/").content.decode()
        assert there.get("/subscribe/").status_code == 410
        assert there.post("/subscribe/", {"address": "new@cup.test"}).status_code == 410
        assert not Mail.objects.filter(to_address="new@cup.test").exists()
        assert "No more news comes" in there.post(f"/subscribe/confirm/{yes}/").content.decode()
        assert there.post(f"/subscribe/stop/{stop}/").status_code == 200
        reader.refresh_from_db()
        assert (reader.state, reader.address) == ("ended", "")
