"""Asking, the proof and the interview on the agency's host: by right, by brand, and with what was typed kept."""

import pytest

from apps.core.actors import SYSTEM
from apps.notifications.models import Mail
from apps.outreach.models import Consent, Interview, OutreachCase
from apps.outreach.operations.interviews import start_interview
from tests.factories.consents import asked_consent, granted_consent
from tests.factories.evidence import evidence_for
from tests.factories.outreach import open_case

TYPED = {
    "answer_0": "Spare sacks went stale in the hallway.",
    "answer_2": "The hallway is a hallway again.",
    "label_0": "Coffee thrown away",
    "value_0": "3,1",
    "unit_0": "kg a week",
    "before_0": "9.5",
    "period_0": "July to September 2026",
    "vouched_by_0": "Marta, from her bills",
}


@pytest.fixture
def tom(north, browse):
    return browse("north.test", north.tom)


class TestAsking:
    def test_is_offered_after_the_contact_and_sends_the_mail(self, north, tom):
        case = open_case(north.harbour, state="contacted")
        assert f"/outreach/{case.public_id}/ask/" in tom.get(f"/outreach/{case.public_id}/").content.decode()
        page = tom.get(f"/outreach/{case.public_id}/ask/")
        assert "{link}" in page.content.decode()
        done = tom.post(f"/outreach/{case.public_id}/ask/", {"subject": "One question", "text": "Here: {link}"})
        assert done.status_code == 302
        assert Mail.objects.get(purpose="outreach.consent").subject == "One question"
        assert Consent.objects.get(case=case).state == "asked"

    def test_says_why_it_cannot_be_and_keeps_what_was_written(self, north, tom):
        case = open_case(north.harbour)
        page = tom.post(f"/outreach/{case.public_id}/ask/", {"subject": "One question", "text": "My own words"})
        assert page.status_code == 422
        assert "My own words" in page.content.decode()
        assert not Consent.objects.filter(case=case).exists()

    def test_a_get_asks_nobody(self, north, tom):
        case = open_case(north.harbour, state="contacted")
        tom.get(f"/outreach/{case.public_id}/ask/")
        assert Consent.objects.count() == 0

    @pytest.mark.parametrize("who", ["marcus", "helen"])
    def test_is_not_there_for_who_may_not_see_the_brand(self, north, browse, who):
        case = open_case(north.harbour, state="contacted")
        for path in ("ask/", "interview/"):
            answer = browse("north.test", getattr(north, who)).post(f"/outreach/{case.public_id}/{path}", TYPED)
            assert answer.status_code in (403, 404)
        assert Consent.objects.count() == 0


class TestTheProof:
    def test_shows_text_ticks_moment_and_address(self, north, tom):
        consent = granted_consent(north.harbour)
        shown = tom.get(f"/permissions/{consent.public_id}/").content.decode()
        record = consent.records.get()
        for part in ("I allow it.", record.text_hash, "192.0.2.7", "Telephone/1", "Story on the newsroom"):
            assert part in shown

    def test_is_not_there_for_a_rivals_people(self, north, browse):
        consent = granted_consent(north.harbour)
        assert browse("north.test", north.marcus).get(f"/permissions/{consent.public_id}/").status_code == 404


class TestTheInterview:
    def test_saves_and_shows_again_what_was_typed(self, north, tom):
        case = granted_consent(north.harbour).case
        assert tom.post(f"/outreach/{case.public_id}/interview/", TYPED | {"step": "save"}).status_code == 302
        shown = tom.get(f"/outreach/{case.public_id}/interview/").content.decode()
        for typed in TYPED.values():
            assert typed in shown
        assert Interview.objects.get(case=case).state == "open"

    def test_finished_becomes_evidence(self, north, tom):
        consent = granted_consent(north.harbour)
        tom.post(f"/outreach/{consent.case.public_id}/interview/", TYPED | {"step": "finish"})
        items = evidence_for(consent)
        assert [item.kind for item in items.values()] == ["quote", "quote", "quote", "figure"]
        assert (items["E4"].value, items["E4"].before, items["E4"].unit) == ("3.1", "9.5", "kg a week")

    @pytest.mark.parametrize(
        ("wrong", "sentence"),
        [
            ({"value_0": "plenty"}, "is not a number"),
            ({"label_0": ""}, "A figure needs this"),
            ({"value_0": ""}, "A figure needs this"),
        ],
    )
    def test_names_what_is_wrong_with_a_figure(self, north, tom, wrong, sentence):
        case = granted_consent(north.harbour).case
        page = tom.post(f"/outreach/{case.public_id}/interview/", TYPED | wrong | {"step": "finish"})
        assert page.status_code == 422
        assert sentence in page.content.decode()
        assert TYPED["answer_0"] in page.content.decode()

    def test_waits_for_permission(self, north, tom):
        case = asked_consent(north.harbour).case
        page = tom.post(f"/outreach/{case.public_id}/interview/", TYPED | {"step": "save"})
        assert page.status_code == 422
        assert Interview.objects.count() == 0

    def test_looking_starts_none(self, north, tom):
        case = granted_consent(north.harbour).case
        tom.get(f"/outreach/{case.public_id}/interview/")
        assert Interview.objects.count() == 0


@pytest.mark.parametrize("state", ["due", "contacted", "consent_asked", "consented", "declined", "no_answer"])
def test_the_case_page_shows_in_every_state(north, tom, state):
    consent = granted_consent(north.harbour)
    start_interview(by=SYSTEM, case=consent.case)
    OutreachCase.objects.filter(pk=consent.case_id).update(state=state)
    assert tom.get(f"/outreach/{consent.case.public_id}/").status_code == 200
