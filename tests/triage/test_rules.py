"""Rules: what they say, whom they tell and how often, live and over the past; unhappy customers become tickets."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.events import perform_reactions
from apps.core.models import Event
from apps.deadlines.models import Deadline
from apps.feedback.models import ClosedLoop
from apps.feedback.operations import close_loop, take_in
from apps.feedback.operations.loops import reopen_loop
from apps.notifications.models import Notice
from apps.tickets.models import PressFlag, Ticket
from apps.tickets.operations.messages import log_reply
from apps.triage.operations.rules import add_starters, move_rule_up, save_rule, switch_rule
from apps.triage.plans import ANY, BOTH, MAKE_URGENT, Condition, Matter, Plan, check_plan, raised_by
from apps.triage.starters import STARTERS
from tests.factories.tickets import opened_ticket
from tests.feedback.rows import row

HARM = "The machine caught fire and burned my hand."


def said_by(north, words, *, place=0, **more):
    """One ticket of a customer of their own."""
    from apps.clients.people import Person

    return opened_ticket(
        north.harbour, text=words, subject=words[:40], person=Person(name=f"C{place}", email=f"c{place}@x.test"), **more
    )


class TestPlans:
    def test_reads_as_a_sentence(self):
        plan = Plan(
            (Condition("words", "refund, late"), Condition("channel", "phone", is_not=True)), at_least=3, then=BOTH
        )
        assert plan.sentence == (
            "When it holds one of the words “refund”, “late” and it is not so that it came by telephone, with at least"
            " 3 customers within 24 hours, then make it urgent, and tell the press side and service at once."
        )

    def test_is_the_same_after_it_was_stored(self):
        for _label, rules in STARTERS.values():
            for _title, plan in rules:
                check_plan(plan)
                assert Plan.from_stored(plan.stored) == plan

    @pytest.mark.parametrize(
        "plan",
        [
            Plan(()),
            Plan((Condition("words", " , "),)),
            Plan((Condition("channel", "pigeon"),)),
            Plan((Condition("safety"),), at_least=0),
            Plan((Condition("safety"),), then="shout"),
            Plan((Condition("moon"),)),
        ],
    )
    def test_refuses_what_means_nothing(self, plan):
        with pytest.raises(BadInput):
            check_plan(plan)

    def test_any_and_not(self):
        matter = Matter(1, clock.now(), 1, "Late again", "phone", "normal")
        late, chat = Condition("words", "late"), Condition("channel", "chat")
        assert Plan((late, chat), ANY).fits(matter)
        assert not Plan((late, chat)).fits(matter)
        assert Plan((late, Condition("channel", "chat", is_not=True))).fits(matter)

    @given(st.lists(st.tuples(st.integers(0, 400), st.integers(1, 5)), max_size=25), st.integers(1, 4))
    def test_speaks_exactly_where_so_many_customers_stand_in_the_window(self, steps, at_least):
        begun = clock.now()
        matters = [
            Matter(number, begun + timedelta(minutes=minute), who, "late", "mail", "normal")
            for number, (minute, who) in enumerate(sorted(steps))
        ]
        plan = Plan((Condition("words", "late"),), at_least=at_least, hours=1)
        wanted = [
            each.id
            for place, each in enumerate(matters)
            if len({other.who for other in matters[: place + 1] if other.at > each.at - plan.window}) >= at_least
        ]
        assert [each.id for each in raised_by(plan, matters)] == wanted


class TestSpeaking:
    def test_harm_is_told_to_both_sides_once_each_and_routine_to_nobody(self, north):
        said_by(north, "My parcel is late.", place=1)
        ticket = said_by(north, HARM, place=2)
        ticket.refresh_from_db()
        assert ticket.priority == "urgent"
        told = Notice.objects.filter(kind="tickets.press_flag").values_list("user_id", flat=True)
        assert sorted(told) == sorted([north.lena.pk, north.tom.pk])
        assert PressFlag.objects.get().ticket == ticket

    def test_once_there_are_own_rules_only_those_that_are_on_speak(self, north):
        made = save_rule(by=north.priya, client=north.harbour, title="Late", plan=Plan((Condition("words", "late"),)))
        said_by(north, HARM, place=1)
        said_by(north, "Late!", place=2)
        assert not PressFlag.objects.exists()
        switch_rule(by=north.priya, rule=made.rule, is_on=True)
        said_by(north, "Late!", place=3)
        assert PressFlag.objects.get().reason == "Late"

    def test_several_customers_within_the_window(self, north):
        plan = Plan((Condition("words", "down"),), at_least=3, hours=1, then=MAKE_URGENT)
        rule = save_rule(by=north.priya, client=north.harbour, title="Down", plan=plan).rule
        switch_rule(by=north.priya, rule=rule, is_on=True)
        now = clock.now()
        ages = [180, 50, 40, 30]
        tickets = [
            said_by(north, "It is down", place=place, at=now - timedelta(minutes=age)) for place, age in enumerate(ages)
        ]
        said_by(north, "It is down", place=3, at=now - timedelta(minutes=20))
        urgent = Ticket.objects.filter(priority="urgent").order_by("pk")
        assert urgent.first() == tickets[3]

    def test_versions_order_and_starters(self, north):
        first, second = (
            save_rule(by=north.priya, client=north.harbour, title=title, plan=Plan((Condition("safety"),)))
            for title in ("One", "Two")
        )
        move_rule_up(by=north.priya, rule=second.rule)
        again = save_rule(
            by=north.priya, client=north.harbour, title="One", plan=Plan((Condition("public"),)), rule=first.rule
        )
        assert (again.number, first.plan["conditions"][0]["field"]) == (2, "safety")
        made = add_starters(by=north.priya, client=north.harbour, trade="food")
        assert len(made) == 4
        assert add_starters(by=north.priya, client=north.harbour, trade="food") == []
        assert not any(version.rule.is_on for version in made)


class TestPages:
    def test_a_rule_is_written_tried_on_the_past_and_switched_on(self, north, browse):
        said_by(north, "The grinder is late", place=1)
        said_by(north, "All fine", place=2)
        priya = browse("north.test", north.priya)
        page = priya.get("/rules/?client=harbour").content.decode()
        assert "it tells of real harm" in page
        given_ = {"client": "harbour", "title": "Late", "match": "all", "at_least": 1, "hours": 24, "then": "both"}
        given_ |= {"field_0": "words", "words_0": "late"}
        answer = priya.post("/rules/new/", given_)
        page = priya.get(answer["Location"]).content.decode()
        assert "It would have spoken 1 time" in page
        assert "The grinder is late" in page
        assert "All fine" not in page
        priya.post(answer["Location"].replace("past", "act"), {"act": "on"})
        assert "version 1" in priya.get("/rules/?client=harbour").content.decode()
        assert priya.post("/rules/new/", given_ | {"words_0": ""}).status_code == 422

    def test_starters_come_switched_off(self, north, browse):
        priya = browse("north.test", north.priya)
        priya.post("/rules/starters/", {"client": "harbour", "trade": "retail"})
        assert "Journalists, lawyers" in priya.get("/rules/?client=harbour").content.decode()


class TestUnhappyCustomers:
    @pytest.fixture
    def ticket(self, north):
        rows = [row(source_id="1", score=2, customer_email="una@x.test", customer_name="Una", comment="Cold again")]
        take_in(by=SYSTEM, client=north.harbour, rows=rows)
        perform_reactions(Event.objects.get(name="feedback.loops_opened").pk)
        return Ticket.objects.get()

    def test_their_loop_is_a_ticket_due_when_the_loop_was(self, north, ticket):
        loop = Deadline.objects.get(kind="feedback.closed_loop")
        assert (ticket.channel, str(ticket.customer)) == ("survey", "Una")
        assert ticket.clocks.get(kind="first").due_at == loop.due_at
        assert loop.state == "cancelled"

    def test_telling_it_twice_makes_one(self, ticket):
        from apps.triage.operations.loops import tickets_of_loops

        tickets_of_loops(by=SYSTEM, client=ticket.client, loop_ids=[ticket.origin_id])
        assert Ticket.objects.count() == 1

    def test_an_answer_in_the_ticket_closes_the_loop(self, north, ticket):
        log_reply(by=north.lena.actor, ticket=ticket, text="Sorry!", channel="phone", said_at=clock.now())
        loop = ClosedLoop.objects.get()
        assert (loop.state, "Sorry!" in loop.note) == ("closed", True)

    def test_who_is_unhappy_again_opens_the_ticket_again_and_keeps_an_alarm(self, north, ticket):
        close_loop(by=north.lena.actor, loop=ClosedLoop.objects.get(), note="Called her")
        reopen_loop(by=SYSTEM, loop=ClosedLoop.objects.get())
        perform_reactions(Event.objects.filter(name="feedback.loops_opened").latest("pk").pk)
        ticket.refresh_from_db()
        assert (ticket.state, Ticket.objects.count()) == ("reopened", 1)
        assert Deadline.objects.filter(kind="feedback.closed_loop", state="open").count() == 1
        log_reply(by=north.lena.actor, ticket=ticket, text="We come by.", channel="phone", said_at=clock.now())
        loop = ClosedLoop.objects.get()
        assert (loop.state, "Called her" in loop.note, "We come by." in loop.note) == ("closed", True, True)

    def test_closing_the_loop_by_hand_answers_and_solves_the_ticket(self, north, ticket):
        close_loop(by=north.lena.actor, loop=ClosedLoop.objects.get(), note="Called her")
        ticket.refresh_from_db()
        assert (ticket.state, ticket.clocks.get(kind="first").met) == ("solved", True)
        assert ticket.messages.get(kind="reply").text == "Called her"
