"""Merging, handing over, flags, lists, what several people do at once."""

import threading
from datetime import timedelta

import pytest
from django.db import connections, transaction

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput, DomainError, NotAllowed
from apps.core.models import Event
from apps.deadlines.models import Deadline
from apps.notifications.models import Mail, Notice
from apps.tickets.models import CannedVersion, PressFlag, Ticket, TicketClock, TicketMessage
from apps.tickets.operations.canned import WordsChanged, approve_canned, write_canned
from apps.tickets.operations.holding import TicketIsMerged
from apps.tickets.operations.lists import UndoIsOver, assign_tickets, snooze_tickets, undo_list_act
from apps.tickets.operations.merging import CannotMerge, merge_ticket, take_out
from apps.tickets.operations.messages import log_reply, receive_message
from apps.tickets.operations.moves import wait_for_customer
from apps.tickets.operations.presence import note_presence
from apps.tickets.operations.sides import (
    HandedOverAlready,
    acknowledge_flag,
    answer_handover,
    flag_for_press,
    hand_over,
)
from apps.tickets.operations.tickets import claim_ticket, watch_ticket
from apps.tickets.queries import thread_of, usable_canned
from tests.conftest import cast_of_agency, in_agency
from tests.factories.tickets import opened_ticket


def answers(ticket, by, *, then=""):
    return log_reply(by=by.actor, ticket=ticket, text="On our way.", channel="phone", said_at=clock.now(), then=then)


def states(ticket):
    return {row.kind: row.state for row in TicketClock.objects.filter(ticket=ticket)}


class TestMerging:
    def test_one_answer_answers_both_and_each_keeps_its_words(self, north):
        one, other = opened_ticket(north.harbour), opened_ticket(north.harbour, text="It stopped AGAIN")
        merge_ticket(by=north.lena.actor, ticket=other, into=one)
        assert [said.message.text for said in thread_of(one)][1] == "It stopped AGAIN"
        answers(one, north.lena, then="solved")
        assert states(other) == states(one) == {"first": "stopped", "solve": "stopped"}
        assert take_out(by=north.lena.actor, ticket=other).state == "solved"
        assert len(thread_of(one)) == 2

    def test_taken_out_it_is_as_it_was(self, north):
        one, other = opened_ticket(north.harbour), opened_ticket(north.harbour)
        before = states(other)
        merge_ticket(by=north.lena.actor, ticket=other, into=one)
        other.refresh_from_db()
        back = take_out(by=north.lena.actor, ticket=other)
        assert (back.state, back.merged_into, states(back)) == ("new", None, before)
        with pytest.raises(BadInput):
            take_out(by=north.lena.actor, ticket=other)

    def test_what_waits_on_the_customer_does_not_once_another_customer_waits(self, north):
        one, other = opened_ticket(north.harbour), opened_ticket(north.harbour)
        answers(one, north.lena, then="waiting")
        merge_ticket(by=north.lena.actor, ticket=other, into=one)
        one.refresh_from_db()
        assert (one.state, states(one)["solve"]) == ("open", "running")

    def test_what_comes_into_a_merged_ticket_counts_where_it_went(self, north):
        one, other = opened_ticket(north.harbour), opened_ticket(north.harbour)
        answers(one, north.lena, then="solved")
        other_message = receive_message(by=SYSTEM, ticket=one, text="No!", channel="mail", said_at=clock.now())
        assert other_message.ticket == one
        merge_ticket(by=north.lena.actor, ticket=other, into=Ticket.objects.get(pk=one.pk))
        answers(one, north.lena, then="waiting")
        receive_message(by=SYSTEM, ticket=other, text="Here I am", channel="mail", said_at=clock.now())
        one.refresh_from_db()
        assert one.state == "open"

    def test_refuses_what_cannot_be_one(self, north):
        one, other, third = (opened_ticket(north.harbour) for _ in range(3))
        rival = opened_ticket(north.bloom)
        for into in (one, rival):
            with pytest.raises(CannotMerge):
                merge_ticket(by=SYSTEM, ticket=one, into=into)
        merge_ticket(by=SYSTEM, ticket=other, into=one)
        for ticket, into in ((other, third), (third, other)):
            with pytest.raises(TicketIsMerged):
                merge_ticket(by=SYSTEM, ticket=ticket, into=into)
        with pytest.raises(CannotMerge):
            merge_ticket(by=SYSTEM, ticket=one, into=third)
        with pytest.raises(TicketIsMerged):
            answers(other, north.lena)


class TestBetweenTheTeams:
    def test_one_flag_two_owners_two_notices_each_known_apart(self, north):
        ticket = opened_ticket(north.harbour)
        flag = flag_for_press(by=north.lena.actor, ticket=ticket, reason="A journalist asks")
        ticket.refresh_from_db()
        assert (ticket.owner, ticket.pr_owner) == (north.lena, north.tom)
        told = Notice.objects.filter(kind="tickets.press_flag").values_list("user_id", flat=True)
        assert sorted(told) == sorted([north.lena.pk, north.tom.pk])
        acknowledge_flag(by=north.tom, flag=flag, team="pr")
        flag.refresh_from_db()
        assert flag.pr_known_at is not None
        assert flag.cx_known_at is None
        with pytest.raises(BadInput):
            acknowledge_flag(by=north.lena, flag=flag, team="pr")

    def test_the_same_rule_flags_once(self, north):
        ticket = opened_ticket(north.harbour)
        for _ in range(2):
            flag_for_press(by=SYSTEM, ticket=ticket, reason="Smoke", rule="safety")
        assert PressFlag.objects.count() == 1

    def test_handing_over_owes_an_answer_by_a_moment(self, north):
        ticket = opened_ticket(north.harbour)
        asked = hand_over(
            by=north.lena, ticket=ticket, to_team="pr", reason="May we say so?", within=timedelta(hours=2)
        )
        assert Deadline.objects.get(kind="tickets.handover").due_at == asked.due_at
        with pytest.raises(HandedOverAlready):
            hand_over(by=north.lena, ticket=ticket, to_team="pr", reason="Well?", within=timedelta(hours=2))
        answer_handover(by=north.tom, handover=asked, answer="Yes, in these words.")
        assert Deadline.objects.get(kind="tickets.handover").met
        with pytest.raises(HandedOverAlready):
            answer_handover(by=north.tom, handover=asked, answer="Once more")
        assert Notice.objects.filter(user=north.lena, kind="tickets.handover").exists()

    def test_who_watches_hears_of_the_customer(self, north):
        ticket = opened_ticket(north.harbour)
        watch_ticket(by=north.tom, ticket=ticket, watches=True)
        receive_message(by=SYSTEM, ticket=ticket, text="Hello?", channel="mail", said_at=clock.now())
        assert Notice.objects.filter(user=north.tom, kind="tickets.said").count() == 1
        watch_ticket(by=north.tom, ticket=ticket, watches=False)
        receive_message(by=SYSTEM, ticket=ticket, text="Hello??", channel="mail", said_at=clock.now())
        assert Notice.objects.filter(user=north.tom, kind="tickets.said").count() == 1

    def test_two_who_look_see_each_other(self, north):
        ticket = opened_ticket(north.harbour)
        assert note_presence(by=north.lena, ticket=ticket) == []
        assert note_presence(by=north.tom, ticket=ticket) == [north.lena]
        with clock.pinned_to(clock.now() + timedelta(minutes=2)):
            assert note_presence(by=north.lena, ticket=ticket) == []


class TestCannedReplies:
    def test_only_words_that_the_press_side_approved_are_offered(self, north):
        first = write_canned(by=north.lena, client=north.harbour, title="Sorry", text="We are sorry, {customer}.")
        assert usable_canned(north.harbour.pk) == []
        with pytest.raises(NotAllowed):
            approve_canned(by=north.lena, version=first, seen_hash=first.content_hash)
        approve_canned(by=north.tom, version=first, seen_hash=first.content_hash)
        second = write_canned(by=north.lena, client=north.harbour, title="Sorry", text="Oh dear.", reply=first.reply)
        assert usable_canned(north.harbour.pk) == [first]
        with pytest.raises(WordsChanged):
            approve_canned(by=north.tom, version=second, seen_hash=first.content_hash)
        approve_canned(by=north.tom, version=second, seen_hash=second.content_hash)
        assert usable_canned(north.harbour.pk) == [second]
        assert CannedVersion.objects.count() == 2


class TestLists:
    def test_giving_and_putting_off_can_be_taken_back_for_some_seconds(self, north):
        tickets = [opened_ticket(north.harbour) for _ in range(3)]
        given = assign_tickets(by=north.lena.actor, tickets=tickets, owner=north.lena)
        until = clock.now() + timedelta(days=1)
        asleep = snooze_tickets(by=north.lena.actor, tickets=tickets[:2], until=until, reason="Parts come tomorrow")
        assert (given.changed, asleep.changed) == (3, 2)
        assert TicketClock.objects.filter(state="running").count() == 6
        undo_list_act(by=north.lena.actor, batch=asleep.batch)
        assert not Ticket.objects.filter(snoozed_until__isnull=False).exists()
        with clock.pinned_to(clock.now() + timedelta(minutes=1)), pytest.raises(UndoIsOver):
            undo_list_act(by=north.lena.actor, batch=given.batch)


def at_once(durable, *acts):
    """Each in a thread and a transaction of its own, begun together; returns what each raised, or None."""
    outcomes, ready = [None] * len(acts), threading.Barrier(len(acts))

    def run(place, act):
        try:
            with in_agency("north"), transaction.atomic():
                ready.wait(timeout=20)
                act(cast_of_agency())
        except DomainError as error:
            outcomes[place] = error
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    return outcomes


@pytest.mark.durable
class TestAtOnce:
    def test_of_many_who_claim_one_has_it(self, durable):
        with in_agency("north"), transaction.atomic():
            ticket = opened_ticket(cast_of_agency().harbour)
        people = ["lena", "tom", "priya", "olga"]
        outcomes = at_once(
            durable, *[lambda cast, name=name: claim_ticket(by=getattr(cast, name), ticket=ticket) for name in people]
        )
        assert [each is None for each in outcomes].count(True) == 1
        with in_agency("north"), transaction.atomic():
            assert Ticket.objects.get(pk=ticket.pk).owner.name.split()[0].lower() == people[outcomes.index(None)]
            assert Event.objects.filter(name="tickets.assigned").count() == 1

    def test_an_answer_and_a_merge_never_leave_an_answer_behind(self, durable):
        for _ in range(4):
            with in_agency("north"), transaction.atomic():
                harbour = cast_of_agency().harbour
                one, other = opened_ticket(harbour), opened_ticket(harbour)
            answered, merged = at_once(
                durable,
                lambda cast, other=other: answers(other, cast.lena, then="waiting"),
                lambda cast, other=other, one=one: merge_ticket(by=cast.tom.actor, ticket=other, into=one),
            )
            assert merged is None
            with in_agency("north"), transaction.atomic():
                replied = TicketMessage.objects.filter(ticket=other, kind="reply").exists()
                assert replied is (answered is None)
                assert isinstance(answered, TicketIsMerged) or answered is None
                assert states(Ticket.objects.get(pk=other.pk))["first"] == ("stopped" if replied else "running")
                assert Deadline.objects.filter(kind="tickets.first", state="open").exists()

    def test_waiting_and_the_customer_writing(self, durable):
        with in_agency("north"), transaction.atomic():
            cast = cast_of_agency()
            ticket = opened_ticket(cast.harbour)
            answers(ticket, cast.lena)
        at_once(
            durable,
            lambda cast: wait_for_customer(by=cast.lena.actor, ticket=ticket),
            lambda _cast: receive_message(by=SYSTEM, ticket=ticket, text="Hm", channel="mail", said_at=clock.now()),
        )
        with in_agency("north"), transaction.atomic():
            assert Ticket.objects.get(pk=ticket.pk).state == "open"
            assert states(ticket)["next"] == states(ticket)["solve"] == "running"


class TestMails:
    def test_no_mail_leaves_for_a_list_act(self, north):
        assign_tickets(by=north.lena.actor, tickets=[opened_ticket(north.harbour)], owner=north.lena)
        assert not Mail.objects.exists()
