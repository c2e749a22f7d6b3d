"""Promoters whose words only complain or only ask: contacted too, marked, and asked for no story first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.outreach.letters import first_letter
from apps.outreach.marks import MarkKind, mark_of
from apps.outreach.models import OutreachCase
from tests.factories.feedback import CustomerFactory
from tests.factories.outreach import deadline_of, open_case

State = OutreachCase.State
GRUMBLE = "The app keeps crashing when I scan a parcel. It is slow too."
WISH = "Please add an evening slot for deliveries."


class TestRules:
    @pytest.mark.parametrize(
        "words",
        [
            GRUMBLE,
            "It is not easy to reach anybody.",
            "The courier was late twice.",
            "Your page cannot be read on a phone.",
            "La aplicación falla y es lenta.",
            "It used to be quick. Now it is slow and it fails on Mondays.",
            "The grinder broke and nobody ever replaced it.",
        ],
    )
    def test_only_complaining(self, words):
        found = mark_of(words)
        assert found is not None
        assert found.kind == MarkKind.COMPLAINT
        assert found.found in words
        assert found.found in found.reason

    @pytest.mark.parametrize(
        "words",
        [WISH, "Would be great if you had an app.", "More colours", "Ability to pay by invoice", "Falta una app."],
    )
    def test_only_asking(self, words):
        found = mark_of(words)
        assert found is not None
        assert found.kind == MarkKind.REQUEST

    @pytest.mark.parametrize(
        "words",
        [
            "",
            "10/10",
            "Never had to chase a delivery in two years. Wish our landlord worked like this.",
            "No problems at all.",
            "Never late.",
            "Great product, but please add an evening slot.",
            "The grinder broke and your van was here within the hour. Excellent.",
            "Please give the driver a bonus for excellent service.",
            "Muy fácil, gracias.",
            "Deliveries were late for a year. Not one since spring.",
            "I gave the wrong postcode and you still delivered on Friday.",
            "They took us on in our worst year and came back for the next.",
            "Los pedidos llegaban tarde; ya no.",
            "The invoice finally matches the delivery.",
        ],
    )
    def test_praise_and_plain_words_are_not_marked(self, words):
        assert mark_of(words) is None

    @given(st.text(max_size=300))
    def test_any_text_is_borne_and_a_reason_names_words_of_it(self, words):
        found = mark_of(words)
        assert found is None or found.found in words


class TestMarkedCases:
    def test_are_owed_a_contact_like_any_other_and_say_so(self, north, browse):
        case = open_case(north.harbour, comment=GRUMBLE)
        assert (case.state, deadline_of(case).is_open) == (State.DUE, True)
        browser = browse("north.test", north.tom)
        assert "only complains" in browser.get("/outreach/").content.decode()
        assert "only complains" in browser.get("/outreach/?view=table").content.decode()
        page = browser.get(f"/outreach/{case.public_id}/").content.decode()
        assert "Nobody asks them for a story before that" in page

    @pytest.mark.parametrize(("comment", "asked"), [(GRUMBLE, "when it happens"), (WISH, "what you would do with it")])
    def test_their_letter_answers_first(self, north, comment, asked):
        case = open_case(north.harbour, comment=comment)
        letter = first_letter(
            response=case.response, customer=case.customer, client=case.client, writer="Tom", now=case.opened_at
        )
        assert asked in letter.text
        assert "That comes first" in letter.text
        assert "what changed" not in letter.text

    def test_are_asked_for_permission_only_after_a_confirmation(self, north, browse):
        case = open_case(north.harbour, comment=GRUMBLE, state=State.CONTACTED)
        browser, path = browse("north.test", north.tom), f"/outreach/{case.public_id}/ask/"
        assert "What they said was answered" in browser.get(path).content.decode()
        said = {"subject": "May we?", "text": "Dear Ben, {link}", "gift": ""}
        answer = browser.post(path, said)
        assert (answer.status_code, case.consents.count()) == (422, 0)
        assert "Answer what they said first" in answer.content.decode()
        assert browser.post(path, said | {"answered": "on"}).status_code == 302
        assert case.consents.count() == 1

    def test_others_are_asked_without(self, north, browse):
        case = open_case(north.harbour, state=State.CONTACTED, customer=CustomerFactory(client=north.harbour))
        page = browse("north.test", north.tom).get(f"/outreach/{case.public_id}/ask/").content.decode()
        assert "What they said was answered" not in page
