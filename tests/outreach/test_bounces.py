"""A mail that came back was no contact."""

from datetime import UTC, datetime, timedelta

import pytest

from apps.clients.contact_wishes import leave_alone, may_contact_again
from apps.clients.models import SuppressedAddress
from apps.clients.suppression import AddressIsSuppressed
from apps.core.actors import SYSTEM
from apps.core.clock import now, pinned_to
from apps.core.events import announce
from apps.deadlines.models import Deadline
from apps.notifications.events import MAIL_BOUNCED, MAIL_SENT, MAIL_UNWANTED
from apps.notifications.models import Mail, Notice
from apps.notifications.sending import send_mail
from apps.outreach.filters import BoardFilter
from apps.outreach.models import OutreachCase
from apps.outreach.operations.cases import assign_case, mark_no_answer
from apps.outreach.operations.consents import ask_consent
from apps.outreach.operations.contacts import log_contact
from apps.outreach.queries import loop_numbers
from tests.factories.feedback import CustomerFactory, ResponseFactory
from tests.factories.outreach import becomes, deadline_of, open_case, receive, write
from tests.notifications.conftest import server

__all__ = ["server"]
State = OutreachCase.State
SCORED = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def hours(count):
    return SCORED + timedelta(hours=count)


@pytest.fixture
def case(north):
    with pinned_to(SCORED):
        return assign_case(by=SYSTEM, case=open_case(north.harbour, answered_at=SCORED), owner=north.tom)


def mailed(case, at=1):
    """A first mail that left so many hours after the score."""
    with pinned_to(hours(at)):
        mail = write(case)
        becomes(mail, Mail.State.SENT, MAIL_SENT, at=hours(at))
    case.refresh_from_db()
    return mail


def comes_back(mail, at, is_hard=False):
    with pinned_to(hours(at)):
        mail.bounced_at = hours(at)
        mail.save()
        told = {"purpose": mail.purpose, "ref": mail.ref, "is_hard": is_hard}
        announce(MAIL_BOUNCED, client_id=mail.client_id, by=SYSTEM, obj=mail, batch=[mail], **told)


def stands(case):
    case.refresh_from_db()
    deadline = deadline_of(case)
    return case.state, case.contacted_at, deadline.is_open, deadline.due_at


class TestTheClock:
    def test_runs_again_until_its_old_moment(self, case):
        mail = mailed(case)
        assert stands(case) == (State.CONTACTED, hours(1), False, hours(48))
        comes_back(mail, at=2)
        assert stands(case) == (State.DUE, None, True, hours(48))
        assert case.bounced_at == hours(2)

    def test_is_overdue_at_once_where_that_is_past(self, case, north):
        comes_back(mailed(case), at=60)
        assert stands(case) == (State.DUE, None, True, hours(48))
        assert deadline_of(case).is_late(hours(60))
        numbers = loop_numbers(BoardFilter(user=north.olga), now=hours(60))
        assert (numbers.met, numbers.missed_open) == (0, 1)

    def test_stops_again_at_the_next_contact(self, case):
        comes_back(mailed(case), at=2)
        with pinned_to(hours(5)):
            log_contact(by=SYSTEM, case=case, channel="phone", at=hours(4), text="Talked.")
        assert stands(case) == (State.CONTACTED, hours(4), False, hours(48))
        assert case.bounced_at is None

    def test_stays_stopped_by_a_later_good_contact_and_counts_from_it(self, case):
        mail = mailed(case)
        with pinned_to(hours(5)):
            log_contact(by=SYSTEM, case=case, channel="phone", at=hours(4), text="Talked.")
        comes_back(mail, at=6)
        assert stands(case) == (State.CONTACTED, hours(4), False, hours(48))
        assert deadline_of(case).stopped_at == hours(4)

    def test_stays_as_it_is_for_a_second_mail_that_comes_back(self, case):
        mailed(case, at=1)
        comes_back(mailed(case, at=3), at=6)
        assert stands(case) == (State.CONTACTED, hours(1), False, hours(48))

    def test_told_twice_changes_nothing(self, case):
        mail = mailed(case)
        comes_back(mail, at=2)
        with pinned_to(hours(5)):
            log_contact(by=SYSTEM, case=case, channel="phone", at=hours(4), text="Talked.")
        comes_back(mail, at=6)
        assert stands(case) == (State.CONTACTED, hours(4), False, hours(48))

    def test_runs_again_for_who_was_thought_not_to_answer(self, case):
        mail = mailed(case)
        mark_no_answer(by=SYSTEM, case=case)
        comes_back(mail, at=60)
        assert stands(case)[:3] == (State.DUE, None, True)

    def test_stays_where_a_later_score_opened_the_next_case(self, case):
        mail = mailed(case)
        mark_no_answer(by=SYSTEM, case=case)
        with pinned_to(hours(50)):
            receive(ResponseFactory(client=case.client, customer=case.customer, score=10, answered_at=hours(50)))
        comes_back(mail, at=60)
        assert stands(case)[:3] == (State.NO_ANSWER, hours(1), False)

    def test_runs_again_while_the_question_for_permission_stays_asked(self, case):
        mail = mailed(case)
        with pinned_to(hours(3)):
            ask_consent(by=SYSTEM, case=case)
        comes_back(mail, at=4)
        assert stands(case)[:3] == (State.CONSENT_ASKED, None, True)
        with pinned_to(hours(5)):
            log_contact(by=SYSTEM, case=case, channel="phone", at=hours(5), text="Talked.")
        assert stands(case)[:3] == (State.CONSENT_ASKED, hours(5), False)

    def test_raises_no_alarm_for_what_came_late_by_import(self, north):
        with pinned_to(SCORED):
            late = open_case(north.harbour, answered_at=SCORED - timedelta(days=9))
        comes_back(mailed(late), at=2)
        assert (deadline_of(late).is_open, deadline_of(late).next_at) == (True, None)

    def test_a_bounce_before_we_noted_the_sending_never_counts(self, case):
        with pinned_to(hours(1)):
            mail = write(case)
            mail.bounced_at = hours(1)
            becomes(mail, Mail.State.SENT, MAIL_SENT, at=hours(1))
        assert stands(case)[:3] == (State.DUE, None, True)


class TestTheAddress:
    def test_a_hard_bounce_is_never_written_to_again_and_the_owner_hears_it(self, case, north):
        comes_back(mailed(case), at=2, is_hard=True)
        assert SuppressedAddress.objects.get().address == case.customer.email
        assert "the address does not exist" in Notice.objects.get(user=north.tom, kind="outreach.bounce").text
        with pytest.raises(AddressIsSuppressed):
            write(case)

    def test_after_a_soft_one_they_may_be_written_to_again(self, case, north):
        comes_back(mailed(case), at=2)
        assert not SuppressedAddress.objects.exists()
        assert "write again later" in Notice.objects.get(user=north.tom, kind="outreach.bounce").text
        assert write(case).state == Mail.State.QUEUED

    @pytest.mark.parametrize(
        ("said", "bad"),
        [
            ("550 5.1.1 no such person", True),
            ("553 no", True),
            ("552 mailbox full", False),
            ("550 5.7.1 we do not like you", False),
        ],
    )
    def test_a_refusal_while_sending_tells_the_same(self, case, server, said, bad):
        server.answers = [said]
        assert send_mail(write(case).pk) is None
        assert SuppressedAddress.objects.exists() == bad
        assert stands(case)[:3] == (State.DUE, None, True)
        assert Notice.objects.filter(kind="outreach.mail").count() == 1

    def test_the_page_says_it(self, case, browse, north):
        comes_back(mailed(case), at=2)
        page = browse("north.test", north.tom).get(f"/outreach/{case.public_id}/").content.decode()
        assert "nobody was contacted: the clock runs on" in page
        assert "came back: it did not count" in page
        assert "mail came back" in browse("north.test", north.tom).get("/outreach/").content.decode()


class TestWhoWantsNoMore:
    def test_a_complaint_ends_all_asking_and_what_is_owed(self, case):
        mail = write(case)
        told = {"purpose": mail.purpose, "ref": mail.ref, "kind": "complained"}
        announce(MAIL_UNWANTED, client_id=mail.client_id, by=SYSTEM, obj=mail, batch=[mail], **told)
        case.customer.refresh_from_db()
        assert case.customer.opted_out_at is not None
        assert deadline_of(case).state == Deadline.State.CANCELLED

    def test_who_may_be_contacted_again_is_owed_it_until_the_old_moment(self, north):
        case = open_case(north.harbour, answered_at=now() - timedelta(hours=3))
        due_at = deadline_of(case).due_at
        customer = leave_alone(by=SYSTEM, customer=case.customer, reason="Said so on the telephone.")
        assert not Deadline.objects.filter(subject_id=case.pk, state="open").exists()
        may_contact_again(by=SYSTEM, customer=customer, reason="Rang back.")
        assert Deadline.objects.get(subject_id=case.pk, state="open").due_at == due_at

    def test_they_are_counted_apart(self, north):
        case = open_case(north.harbour, customer=CustomerFactory(client=north.harbour))
        leave_alone(by=SYSTEM, customer=case.customer, reason="Said so.")
        numbers = loop_numbers(BoardFilter(user=north.olga), now=now())
        assert (numbers.owed, numbers.opted_out) == (0, 1)
