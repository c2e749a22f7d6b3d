"""What is said in public: complaints become tickets, harm is told to both sides, alerts to both teams."""

import pytest

from apps.core.actors import SYSTEM
from apps.core.events import perform_reactions
from apps.core.models import Event
from apps.listening.operations.places import change_settings
from apps.notifications.models import Notice
from apps.tickets.models import PressFlag, Ticket
from apps.triage.operations.mentions import tickets_of_mentions
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

    def test_a_brand_may_sort_them_by_hand(self, north):
        change_settings(
            by=SYSTEM, client=north.harbour, sensitivity="medium", fewest=5, hears_drops=True, opens_tickets=False
        )
        mention(north.harbour, COMPLAINT)
        react()
        assert not Ticket.objects.exists()
