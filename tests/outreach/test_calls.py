"""Customers who can only be called."""

from datetime import timedelta

import pytest

from apps.clients.contact_wishes import leave_alone
from apps.clients.suppression import suppress_addresses
from apps.core.actors import SYSTEM
from apps.core.clock import now
from apps.core.errors import BadInput
from apps.core.templatetags.ui import telephone
from apps.outreach.call_list import cases_to_call, with_attempts
from apps.outreach.filters import BoardFilter
from apps.outreach.models import CallAttempt, OutreachCase
from apps.outreach.operations.calls import log_call
from apps.outreach.operations.contacts import CustomerNotToBeContacted, log_contact
from tests.factories.feedback import CustomerFactory
from tests.factories.outreach import deadline_of, open_case

State = OutreachCase.State


def phoned(client, **fields):
    customer = CustomerFactory(client=client, **({"email": "", "phone": "+44 117 496 0000"} | fields))
    return open_case(client, customer=customer)


def to_call(north):
    return list(cases_to_call(BoardFilter(user=north.olga), now=now()))


class TestWhoStandsThere:
    def test_those_without_an_email_or_with_one_that_does_not_work(self, north):
        without, broken = phoned(north.harbour), phoned(north.harbour, email="gone@tidewell.test")
        phoned(north.harbour, email="ben@tidewell.test")
        suppress_addresses(by=SYSTEM, client=north.harbour, addresses=["gone@tidewell.test"], reason="Came back.")
        assert set(to_call(north)) == {without, broken}

    def test_not_who_was_contacted_or_wants_to_be_left_alone(self, north):
        alone, done = phoned(north.harbour), phoned(north.harbour)
        leave_alone(by=SYSTEM, customer=alone.customer, reason="Said so.")
        log_contact(by=SYSTEM, case=done, channel="phone", at=now(), text="Talked.")
        assert to_call(north) == []

    def test_the_most_urgent_first_and_wrong_numbers_last(self, north):
        later, sooner, wrong = (phoned(north.harbour) for _ in range(3))
        for case, hours in ((later, 40), (sooner, 2), (wrong, 1)):
            OutreachCase.objects.filter(pk=case.pk).update(due_at=now() + timedelta(hours=hours))
        log_call(by=SYSTEM, case_id=wrong.pk, outcome="wrong_number")
        assert [call.case for call in with_attempts(to_call(north))] == [sooner, later, wrong]


class TestOutcomes:
    @pytest.mark.parametrize(
        ("outcome", "text"),
        [("reached", "Talked on the telephone. She laughed."), ("left_message", "Left a message. She")],
    )
    def test_a_talk_or_a_message_left_stops_the_clock(self, north, outcome, text):
        case = phoned(north.harbour)
        contact = log_call(by=north.tom.actor, case_id=case.pk, outcome=outcome, note=" She laughed. ")
        case.refresh_from_db()
        assert (case.state, deadline_of(case).is_open) == (State.CONTACTED, False)
        assert contact.text.startswith(text)
        assert (contact.channel, contact.made_by) == ("phone", north.tom.pk)

    @pytest.mark.parametrize("outcome", ["no_answer", "wrong_number"])
    def test_a_call_that_reached_nobody_stops_none(self, north, outcome):
        case = phoned(north.harbour)
        log_call(by=SYSTEM, case_id=case.pk, outcome=outcome)
        case.refresh_from_db()
        assert (case.state, deadline_of(case).is_open, case.contacts.count()) == (State.DUE, True, 0)
        assert CallAttempt.objects.get().outcome == outcome

    def test_another_is_refused(self, north):
        with pytest.raises(BadInput) as refused:
            log_call(by=SYSTEM, case_id=phoned(north.harbour).pk, outcome="pigeon")
        assert refused.value.field == "outcome"

    def test_nobody_calls_who_wants_to_be_left_alone(self, north):
        case = phoned(north.harbour)
        leave_alone(by=SYSTEM, customer=case.customer, reason="Said so.")
        with pytest.raises(CustomerNotToBeContacted):
            log_call(by=SYSTEM, case_id=case.pk, outcome="reached")


class TestPage:
    def test_shows_number_words_and_presses(self, north, browse):
        case = phoned(north.harbour)
        page = browse("north.test", north.tom).get("/outreach/list/calls/").content.decode()
        assert 'href="tel:+441174960000"' in page
        assert "Never had to chase a delivery" in page
        assert page.count(f'action="/outreach/{case.public_id}/call/"') == 1
        assert [page.count(f'value="{each}"') for each in ("reached", "left_message", "no_answer", "wrong_number")] == [
            1
        ] * 4

    def test_one_press_logs_and_leads_back(self, north, browse):
        case, browser = phoned(north.harbour), browse("north.test", north.tom)
        said = {"outcome": "no_answer", "back": "client=harbour"}
        answer = browser.post(f"/outreach/{case.public_id}/call/", said, follow=True)
        assert answer.redirect_chain == [("/outreach/list/calls/?client=harbour", 302)]
        assert "is still owed a call" in answer.content.decode()
        assert "Called: No answer" in browser.get(f"/outreach/{case.public_id}/").content.decode()
        said["outcome"] = "reached"
        assert (
            "the clock is stopped"
            in browser.post(f"/outreach/{case.public_id}/call/", said, follow=True).content.decode()
        )

    def test_shows_nothing_of_a_rival(self, north, browse):
        phoned(north.bloom, name="Canary Rival")
        assert "Canary Rival" not in browse("north.test", north.tom).get("/outreach/list/calls/").content.decode()


@pytest.mark.parametrize(
    ("written", "dialled"),
    [("+44 (0)117 496-0000", "+441174960000"), ("0117/4960000", "01174960000"), ("javascript:alert(1)", "1"), ("", "")],
)
def test_a_link_dials_digits_only(written, dialled):
    assert telephone(written) == dialled
