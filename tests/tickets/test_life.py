"""A ticket from its first word to its end: who is owed what, and what stops which clock."""

from datetime import UTC, datetime, timedelta

import pytest

from apps.clients.operations import change_client
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.deadlines.falling import fall_due
from apps.deadlines.models import Deadline
from apps.notifications.models import Mail, Notice
from apps.notifications.operations import settle_mail
from apps.tickets.lifecycle import TicketCannotMove
from apps.tickets.models import Ticket, TicketMessage
from apps.tickets.operations.messages import recall_reply, send_reply
from apps.tickets.operations.moves import AnswerIsOwed, close_ticket, reopen_ticket, solve_ticket, wait_for_customer
from apps.tickets.operations.saying import add_note
from apps.tickets.operations.tickets import (
    NewTicket,
    TicketIsTaken,
    assign_ticket,
    change_ticket,
    claim_ticket,
    open_tickets,
)
from tests.factories.tickets import opened_ticket
from tests.tickets.saying import answered, clock_of, writes

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def sent(mail):
    """The outbox has handed it over."""
    Mail.objects.filter(pk=mail.pk).update(state="unsure")
    return settle_mail(by=SYSTEM, mail=mail, was_sent=True)


class TestOpening:
    def test_numbers_count_for_each_brand_and_two_clocks_run(self, north):
        first, second = opened_ticket(north.harbour), opened_ticket(north.harbour)
        rival = opened_ticket(north.bloom)
        assert (first.number, second.number, rival.number) == (1, 2, 1)
        assert {(row.kind, row.state) for row in first.clocks.all()} == {("first", "running"), ("solve", "running")}
        assert clock_of(first, "first").due_at == first.opened_at + timedelta(hours=8)
        assert Deadline.objects.filter(kind="tickets.first", subject_id=clock_of(first, "first").pk).exists()

    def test_a_source_id_is_one_ticket_and_so_is_an_origin(self, north):
        new = [
            NewTicket(text="No coffee", channel="chat", said_at=clock.now(), source_id="z-1"),
            NewTicket(text="No coffee", channel="chat", said_at=clock.now(), source_id="z-1"),
            NewTicket(text="No tea", channel="survey", said_at=clock.now(), origin="feedback.response", origin_id=7),
        ]
        once = open_tickets(by=SYSTEM, client=north.harbour, tickets=new)
        again = open_tickets(by=SYSTEM, client=north.harbour, tickets=new)
        assert [each.is_new for each in once] == [True, False, True]
        assert not any(each.is_new for each in again)
        assert [each.ticket for each in once] == [each.ticket for each in again]
        assert Ticket.objects.count() == 2

    def test_history_raises_no_alarm(self, north):
        ticket = opened_ticket(north.harbour, ago=timedelta(days=40))
        assert Deadline.objects.get(subject_id=clock_of(ticket, "first").pk, kind="tickets.first").late_on_import

    def test_refuses_nothing_said_and_what_it_does_not_know(self, north):
        for wrong in ({"text": "  "}, {"channel": "pigeon"}, {"priority": "huge"}):
            with pytest.raises(BadInput):
                opened_ticket(north.harbour, **wrong)
        assert not Ticket.objects.exists()


class TestAnswering:
    def test_only_an_answer_to_the_customer_stops_the_first_clock(self, north):
        ticket = opened_ticket(north.harbour)
        claim_ticket(by=north.lena, ticket=ticket)
        add_note(by=north.lena.actor, ticket=ticket, text="Called the technician")
        assert clock_of(ticket, "first").state == "running"
        with pytest.raises(AnswerIsOwed):
            wait_for_customer(by=north.lena.actor, ticket=ticket)
        with pytest.raises(AnswerIsOwed):
            solve_ticket(by=north.lena.actor, ticket=ticket)
        answered(ticket, by=north.lena)
        stopped = clock_of(ticket, "first")
        assert (stopped.state, stopped.met) == ("stopped", True)
        assert Deadline.objects.get(kind="tickets.first", subject_id=stopped.pk).met

    def test_a_mail_counts_when_it_is_sent_and_not_before(self, north):
        ticket = opened_ticket(north.harbour)
        _message, mail = send_reply(by=north.lena.actor, ticket=ticket, text="On our way.", then="waiting")
        assert clock_of(ticket, "first").state == "running"
        sent(mail)
        ticket.refresh_from_db()
        assert (clock_of(ticket, "first").state, ticket.state) == ("stopped", "waiting")
        assert clock_of(ticket, "solve").state == "paused"

    def test_a_held_mail_can_be_taken_back(self, north):
        ticket = opened_ticket(north.harbour)
        message, mail = send_reply(by=north.lena.actor, ticket=ticket, text="Oops", hold=timedelta(seconds=10))
        recall_reply(by=north.lena.actor, message=message)
        mail.refresh_from_db()
        assert mail.state == "recalled"
        assert clock_of(ticket, "first").state == "running"

    def test_an_answer_that_came_back_was_none(self, north):
        ticket = opened_ticket(north.harbour)
        due = clock_of(ticket, "first").due_at
        _message, mail = send_reply(by=north.lena.actor, ticket=ticket, text="On our way.", then="solved")
        sent(mail)
        from apps.core.events import announce
        from apps.notifications.events import MAIL_BOUNCED

        Mail.objects.filter(pk=mail.pk).update(bounced_at=clock.now())
        mail.refresh_from_db()
        announce(
            MAIL_BOUNCED,
            client_id=mail.client_id,
            by=SYSTEM,
            obj=mail,
            batch=[mail],
            purpose=mail.purpose,
            ref=mail.ref,
            is_hard=True,
        )
        ticket.refresh_from_db()
        again = clock_of(ticket, "first")
        assert (again.state, again.due_at, ticket.state, ticket.first_answered_at) == ("running", due, "reopened", None)
        assert clock_of(ticket, "solve").state == "running"

    def test_what_the_customer_writes_while_a_mail_is_on_its_way_is_still_owed_an_answer(self, north):
        ticket = opened_ticket(north.harbour)
        answered(ticket, by=north.lena)
        _message, mail = send_reply(by=north.lena.actor, ticket=ticket, text="Done!", then="solved")
        with clock.pinned_to(clock.now() + timedelta(minutes=5)):
            writes(ticket)
        Mail.objects.filter(pk=mail.pk).update(state="sent", sent_at=mail.queued_at)
        mail.refresh_from_db()
        from apps.tickets.operations.messages import count_sent_reply

        count_sent_reply(by=SYSTEM, mail=mail)
        ticket.refresh_from_db()
        assert (ticket.state, clock_of(ticket, "next").state) == ("open", "running")

    def test_no_answer_needed_wants_a_reason_and_is_counted_apart(self, north):
        ticket = opened_ticket(north.harbour)
        solve_ticket(by=north.lena.actor, ticket=ticket, no_answer_because="Advertising")
        assert {row.state for row in ticket.clocks.all()} == {"dropped"}
        assert TicketMessage.objects.filter(ticket=ticket, kind="note", text__contains="Advertising").exists()


class TestWaiting:
    def test_their_time_is_not_ours(self, north):
        with clock.pinned_to(MONDAY):
            ticket = opened_ticket(north.harbour, at=MONDAY)
        with clock.pinned_to(MONDAY + timedelta(hours=1)):
            answered(ticket, by=north.lena, then="waiting")
        with clock.pinned_to(MONDAY + timedelta(hours=31)):
            writes(ticket)
            ticket.refresh_from_db()
            running = clock_of(ticket, "solve")
            assert (ticket.state, running.used) == ("open", timedelta(hours=1))
            assert running.due_at == MONDAY + timedelta(hours=31 + 39)
            assert clock_of(ticket, "next").due_at == MONDAY + timedelta(hours=31 + 8)

    def test_one_answer_is_owed_for_all_that_was_said(self, north):
        ticket = opened_ticket(north.harbour)
        answered(ticket, by=north.lena)
        for _ in range(3):
            writes(ticket)
        assert ticket.clocks.filter(kind="next").count() == 1
        answered(ticket, by=north.lena)
        writes(ticket)
        assert ticket.clocks.filter(kind="next").count() == 2

    def test_the_same_message_of_a_desk_comes_in_once(self, north):
        ticket = opened_ticket(north.harbour)
        assert writes(ticket, source_id="m-1") == writes(ticket, source_id="m-1")

    def test_the_clock_is_the_brands(self, north):
        change_client(by=SYSTEM, client=north.harbour, clock="business")
        north.harbour.refresh_from_db()
        friday = datetime(2026, 11, 27, 16, 0, tzinfo=UTC)
        with clock.pinned_to(friday):
            ticket = opened_ticket(north.harbour, at=friday, priority="high")
        assert clock_of(ticket, "first").due_at == datetime(2026, 11, 30, 10, 0, tzinfo=UTC)

    def test_another_priority_moves_what_runs_from_where_it_began(self, north):
        ticket = opened_ticket(north.harbour)
        change_ticket(by=north.lena.actor, ticket=ticket, priority="urgent")
        moved = clock_of(ticket, "first")
        assert moved.due_at == ticket.opened_at + timedelta(minutes=30)
        assert Deadline.objects.get(kind="tickets.first", subject_id=moved.pk).due_at == moved.due_at


class TestEnds:
    def test_the_customer_opens_it_again_and_what_was_used_counts(self, north):
        with clock.pinned_to(MONDAY):
            ticket = opened_ticket(north.harbour, at=MONDAY)
        with clock.pinned_to(MONDAY + timedelta(hours=2)):
            answered(ticket, by=north.lena, then="solved")
            assert clock_of(ticket, "solve").met
        with clock.pinned_to(MONDAY + timedelta(days=2)):
            close_ticket(by=north.lena.actor, ticket=ticket)
        with clock.pinned_to(MONDAY + timedelta(days=5)):
            writes(ticket)
            ticket.refresh_from_db()
            assert (ticket.state, ticket.times_reopened, ticket.closed_at) == ("reopened", 1, None)
            assert clock_of(ticket, "solve").used == timedelta(hours=2)
            assert ticket.clocks.filter(kind="solve").count() == 1

    def test_reopening_by_hand_wants_a_reason(self, north):
        ticket = opened_ticket(north.harbour)
        answered(ticket, by=north.lena, then="solved")
        with pytest.raises(BadInput):
            reopen_ticket(by=north.lena.actor, ticket=ticket, because=" ")
        assert reopen_ticket(by=north.lena.actor, ticket=ticket, because="It leaks").state == "reopened"

    def test_closes_by_itself_after_three_quiet_days(self, north):
        from apps.tickets.closing import close_when_quiet

        ticket = opened_ticket(north.harbour)
        answered(ticket, by=north.lena, then="solved")
        ticket.refresh_from_db()
        assert close_when_quiet(ticket.pk) == ticket.solved_at + timedelta(days=3)
        with clock.pinned_to(ticket.solved_at + timedelta(days=3, seconds=1)):
            assert close_when_quiet(ticket.pk) is None
        ticket.refresh_from_db()
        assert ticket.state == "closed"
        with pytest.raises(TicketCannotMove):
            close_ticket(by=SYSTEM, ticket=ticket)


class TestReminding:
    def test_service_is_reminded_then_the_lead_is_told_once(self, north):
        ticket = opened_ticket(north.harbour, at=clock.now())
        deadline = Deadline.objects.get(kind="tickets.first", subject_id=clock_of(ticket, "first").pk)
        for hours in (4.5, 6.5, 8.5, 9):
            with clock.pinned_to(ticket.opened_at + timedelta(hours=hours)):
                fall_due([deadline.pk])
        assert list(Notice.objects.order_by("pk").values_list("kind", "user_id")) == [
            ("tickets.reminder", north.lena.pk),
            ("tickets.reminder", north.lena.pk),
            ("tickets.escalation", north.priya.pk),
        ]

    def test_events_hold_no_words_of_the_customer(self, north):
        ticket = opened_ticket(north.harbour, text="Zanzibar 4711", subject="Zanzibar")
        answered(ticket, by=north.lena, then="solved")
        assert "Zanzibar" not in str(list(Event.objects.filter(name__startswith="tickets.").values_list("data")))


class TestOwners:
    def test_of_two_who_claim_the_second_is_told(self, north):
        ticket = opened_ticket(north.harbour)
        claim_ticket(by=north.lena, ticket=ticket)
        with pytest.raises(TicketIsTaken, match="Lena Brook"):
            claim_ticket(by=north.tom, ticket=ticket)

    def test_only_who_works_for_the_brand(self, north):
        ticket = opened_ticket(north.harbour)
        for person in (north.marcus, north.dan):
            with pytest.raises(BadInput):
                assign_ticket(by=SYSTEM, ticket=ticket, owner=person)
