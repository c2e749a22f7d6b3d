"""What is said in public: complaints become tickets, harm is told to both sides, alerts to both teams."""

import pytest

from apps.core.actors import SYSTEM
from apps.core.events import perform_reactions
from apps.core.models import Event
from apps.listening.operations.places import change_settings
from apps.notifications.models import Notice
from apps.tickets.models import PressFlag, Ticket
from apps.triage.operations.mentions import tickets_of_mentions
from apps.triage.operations.rules import save_rule, switch_rule
from apps.triage.plans import Condition, Plan
from tests.factories.mentions import heard, mention, said

COMPLAINT = "The worst service ever, I am furious, my order is lost"
HARM = "The kettle caught fire in our kitchen and my son was burned. Terrible."


def react():
    """What a worker does with the last arrival."""
    perform_reactions(Event.objects.filter(name="listening.mentions_received").last().pk)


class TestTickets:
    def test_a_complaint_becomes_one(self, north):
        mention(north.harbour, COMPLAINT, source="google", source_kind="review")
        react()
        ticket = Ticket.objects.get()
        assert (ticket.channel, ticket.origin, ticket.state) == ("review", "listening.mention", "new")
        assert not PressFlag.objects.exists()

    def test_twice_is_once(self, north):
        one = mention(north.harbour, COMPLAINT)
        for _time in range(2):
            tickets_of_mentions(by=SYSTEM, client=north.harbour, mention_ids=[one.pk])
        assert Ticket.objects.count() == 1

    def test_harm_is_told_to_the_press_side_once(self, north):
        heard(north.harbour, said(HARM, author="@a"), said(HARM, author="@b"))
        react()
        assert PressFlag.objects.count() == 1
        told = {notice.user.name.split()[0] for notice in Notice.objects.filter(kind="tickets.press_flag")}
        assert told == {"Lena", "Tom"}

    @pytest.mark.parametrize("kind", ["journalist", "employee"])
    def test_what_service_does_not_answer_is_none(self, north, kind):
        mention(north.harbour, COMPLAINT, author_kind=kind)
        react()
        assert not Ticket.objects.exists()

    def test_praise_is_none(self, north):
        mention(north.harbour, "Excellent service, I love it, thank you so much")
        react()
        assert not Ticket.objects.exists()

    @pytest.mark.parametrize(("field", "value"), [("reach", "10000"), ("author", "influencer")])
    def test_a_rule_may_look_at_who_says_it_and_who_may_read_it(self, north, field, value):
        rule = save_rule(by=north.priya, client=north.harbour, title="Loud", plan=Plan((Condition(field, value),))).rule
        switch_rule(by=north.priya, rule=rule, is_on=True)
        mention(north.harbour, COMPLAINT, author="@small", reach=40)
        react()
        assert not PressFlag.objects.exists()
        loud = "Their hotline hung up on me twice and my kitchen is still without water, dreadful"
        mention(north.harbour, loud, author="@loud", reach=52_000, author_kind="influencer")
        react()
        assert PressFlag.objects.get().reason == "Loud"

    def test_a_rule_about_several_hears_several_authors(self, north):
        plan = Plan((Condition("public"),), at_least=3, hours=2)
        rule = save_rule(by=north.priya, client=north.harbour, title="Several", plan=plan).rule
        switch_rule(by=north.priya, rule=rule, is_on=True)
        gripes = ("My parcel is lost, terrible", "Rude hotline, I am furious", "Broken again, useless and awful")
        for place, gripe in enumerate(gripes):
            mention(north.harbour, gripe, author=f"@a{place}")
            react()
        assert PressFlag.objects.count() == 1

    def test_a_brand_may_sort_them_by_hand(self, north):
        change_settings(
            by=SYSTEM, client=north.harbour, sensitivity="medium", fewest=5, hears_drops=True, opens_tickets=False
        )
        mention(north.harbour, COMPLAINT)
        react()
        assert not Ticket.objects.exists()
