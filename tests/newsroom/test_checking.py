"""The daily walk, the page that shows it, and the chain for the people of the agency."""

from datetime import timedelta

import pytest

from apps.core import clock
from apps.deadlines.falling import fall_due
from apps.deadlines.models import Deadline
from apps.evidence.models import Evidence
from apps.newsroom.models import EmbedOrigin, ProvenanceCheck, RenderedPage
from apps.newsroom.operations import check_newsroom, open_now, plan_opening, share_embargo
from apps.newsroom.operations.checking import DEADLINE, MUST_NOT_STAND
from apps.notifications.models import Notice
from apps.outreach.models import InterviewAnswer
from tests.factories.case_studies import approved_story
from tests.factories.newsroom import published, withdraw
from tests.newsroom.reading import addresses, codes

AGENCY = "north.test"


def a_day_passes():
    deadline = Deadline.objects.get(kind=DEADLINE, state="open")
    with clock.pinned_to(deadline.due_at + timedelta(seconds=1)):
        fall_due([deadline.pk])


@pytest.fixture
def broken(publication):
    """Somebody changed the answer that a printed quote comes from."""
    quote = Evidence.objects.filter(consent=publication.consent, kind="quote", source="interview_answer").first()
    InterviewAnswer.objects.filter(pk=quote.source_id).update(answer="Something else altogether.")
    return publication


class TestDaily:
    def test_begins_with_the_first_publication_and_once(self, north, publication):
        published(north.harbour, by=north.tom, approver=north.helen)
        assert Deadline.objects.filter(kind=DEADLINE).count() == 1

    def test_keeps_what_it_found_and_comes_again(self, publication):
        a_day_passes()
        made = ProvenanceCheck.objects.get()
        assert (made.publications, made.figures, made.breaks) == (1, 1, [])
        first = made.at
        a_day_passes()
        assert ProvenanceCheck.objects.latest("id").at - first >= timedelta(days=1)
        assert not Notice.objects.filter(kind="newsroom.provenance_break").exists()

    def test_is_of_one_brand(self, north, publication):
        published(north.bloom, by=north.marcus, approver=north.sofia)
        assert check_newsroom(by=north.tom.actor, client=north.harbour).publications == 1

    def test_takes_down_what_must_not_stand_and_tells_the_account_leads(self, north, broken, reader):
        paths = addresses(broken)
        a_day_passes()
        assert codes(reader, paths) == {410}
        broken.refresh_from_db()
        assert broken.withdrawal.reason == "chain_broken"
        assert {found["code"] for found in ProvenanceCheck.objects.get().breaks} <= MUST_NOT_STAND
        told = Notice.objects.filter(kind="newsroom.provenance_break")
        assert [each.user for each in told] == [north.priya]
        assert "1 break" in told[0].text

    def test_makes_a_changed_page_anew_and_leaves_it_standing(self, publication, reader):
        RenderedPage.objects.update(html="<p>Planted</p>")
        a_day_passes()
        assert "Planted" not in reader.get(publication.path).content.decode()
        assert reader.get(publication.path).status_code == 200

    def test_a_break_in_the_permission_is_a_break_all_the_same(self, publication):
        type(publication.consent).objects.update(uses=["case_study"])
        assert check_newsroom(by=publication.published_by.actor, client=publication.client).breaks
        assert hasattr(type(publication).objects.get(), "withdrawal")


class TestScreens:
    def test_the_page_shows_the_last_result_and_checks_at_once(self, north, publication, browse):
        browser = browse(AGENCY, north.priya)
        assert "Not walked yet" in browser.get("/newsroom/check/").content.decode()
        browser.post("/newsroom/check/?client=harbour")
        assert "No break." in browser.get("/newsroom/check/").content.decode()

    def test_the_page_names_each_break_in_words(self, north, broken, browse):
        check_newsroom(by=north.tom.actor, client=north.harbour)
        text = browse(AGENCY, north.priya).get("/newsroom/check/").content.decode()
        assert "The printed words are not the words that the customer gave." in text

    def test_a_chain_leads_to_every_record(self, north, publication, browse):
        browser = browse(AGENCY, north.tom)
        page = browser.get(f"/newsroom/stands/{publication.public_id}/").content.decode()
        quote = Evidence.objects.filter(consent=publication.consent, kind="quote", source="interview_answer").first()
        path = f"/newsroom/stands/{publication.public_id}/{quote.public_id}/"
        assert path in page
        text = browser.get(path).content.decode()
        consent, response = publication.consent, publication.consent.case.response
        for address in (
            f"/responses/{response.public_id}/",
            f"/permissions/{consent.public_id}/",
            f"/evidence/{quote.public_id}/",
            "/approvals/",
            publication.path,
        ):
            assert address in text
        assert consent.customer.name in text
        assert "Helen Marsh" in text
        assert "No break" in text

    def test_a_chain_names_its_break(self, north, broken, browse):
        quote = Evidence.objects.filter(consent=broken.consent, kind="quote", source="interview_answer").first()
        path = f"/newsroom/stands/{broken.public_id}/{quote.public_id}/"
        assert "not the words that the customer gave" in browse(AGENCY, north.tom).get(path).content.decode()

    def test_copies_that_others_hold_are_named(self, north, reader, browse):
        story = approved_story(north.harbour, by=north.tom, approver=north.helen)
        opening = plan_opening(by=north.tom, story=story, opens_at=clock.now() + timedelta(days=1), is_embargo=True)
        _who, token = share_embargo(by=north.tom, opening=opening, name="Sofia Brandt", outlet="The Trade Cup")
        reader.get(f"{opening.path}?reader={token}")
        publication = open_now(by=north.tom, opening=opening)
        reader.get(f"{publication.path}embed/", headers={"Referer": "https://shop.example/x"})
        reader.get("/feeds/rss.xml", headers={"User-Agent": "NetNewsWire/6.1 (RSS)"})
        withdraw(publication.consent)
        text = browse(AGENCY, north.tom).get(f"/newsroom/stands/{publication.public_id}/").content.decode()
        for holder in ("Sofia Brandt, The Trade Cup", "shop.example", "NetNewsWire"):
            assert holder in text

    def test_a_website_is_listed_refused_and_taken_out(self, north, publication, browse):
        browser = browse(AGENCY, north.priya)
        refused = browser.post("/newsroom/embeds/?client=harbour", {"origin": "harbour"})
        assert (refused.status_code, "not a website" in refused.content.decode()) == (422, True)
        browser.post("/newsroom/embeds/?client=harbour", {"origin": "https://www.harbour.example"})
        text = browser.get("/newsroom/embeds/?client=harbour").content.decode()
        assert "https://www.harbour.example" in text
        browser.post(f"/newsroom/embeds/{EmbedOrigin.objects.get().pk}/remove/")
        assert "No website is listed" in browser.get("/newsroom/embeds/?client=harbour").content.decode()
