"""The inbox: sorted one press an item, taken back within some seconds."""

import re

import pytest

from apps.core.actors import SYSTEM
from apps.core.errors import DomainError
from apps.tickets.models import Ticket
from apps.triage.models import InboxMark
from apps.triage.operations.mentions import tickets_of_mentions
from apps.triage.operations.sorting import sort_item
from tests.factories.feedback import ResponseFactory
from tests.factories.mentions import heard, mention, said
from tests.factories.tickets import opened_ticket


@pytest.fixture
def lena(north, browse):
    return browse("north.test", north.lena)


def press(browser, page, outcome):
    """What the key does: the form that stands on the page is sent with this button."""
    fields = dict(re.findall(r'<input type="hidden" name="(key|next|back)" value="([^"]*)"', page))
    return browser.post("/inbox/sort/", fields | {"outcome": outcome}, follow=True).content.decode()


class TestSorting:
    def test_twenty_items_take_twenty_presses(self, north, lena):
        for number in range(10):
            opened_ticket(north.harbour, subject=f"Matter {number}")
            ResponseFactory(client=north.harbour, comment=f"Praise {number}", score=9)
        page, outcomes = lena.get("/inbox/").content.decode(), ["accepted", "duplicate", "declined", "snoozed"]
        for number in range(20):
            page = press(lena, page, outcomes[number % 4])
        assert "All sorted" in page
        assert InboxMark.objects.count() == 20

    def test_a_response_that_is_taken_becomes_a_ticket_and_is_taken_back(self, north, lena):
        ResponseFactory(client=north.harbour, comment="Who could call me?", score=8)
        page = press(lena, lena.get("/inbox/").content.decode(), "accepted")
        assert Ticket.objects.get().owner == north.lena
        undo = re.search(r"/inbox/undo/\d+/", page)[0]
        assert "Who could call me?" in lena.post(undo, follow=True).content.decode()
        assert not Ticket.objects.exists()

    def test_a_mention_that_is_taken_becomes_a_ticket_and_is_taken_back(self, north, lena):
        mention(north.harbour, "Love the new beans, thank you so much", author="@una")
        page = lena.get("/inbox/?kind=mention").content.decode()
        page = press(lena, page, "accepted")
        assert Ticket.objects.get().owner == north.lena
        assert "Love the new beans" not in page
        undo = re.search(r"/inbox/undo/\d+/", page)[0]
        assert "Love the new beans" in lena.post(undo, follow=True).content.decode()
        assert not Ticket.objects.exists()

    def test_talk_that_needs_nobody_is_not_there_and_a_journalist_is(self, north, lena):
        heard(
            north.harbour,
            said("Harbour opens at nine on Saturday", author="@a"),
            said("Looking for comment from Harbour about Saturday", author="@b", author_kind="journalist"),
        )
        page = lena.get("/inbox/").content.decode()
        assert "Looking for comment" in page
        assert "opens at nine" not in page

    def test_what_is_a_ticket_already_stands_there_once(self, north, lena):
        one = mention(north.harbour, "The worst service ever, I am furious", author="@una")
        tickets_of_mentions(by=SYSTEM, client=north.harbour, mention_ids=[one.pk])
        assert "1 waits" in lena.get("/inbox/").content.decode()

    def test_a_ticket_that_is_taken_is_given_back(self, north, lena):
        opened_ticket(north.harbour)
        page = press(lena, lena.get("/inbox/").content.decode(), "accepted")
        lena.post(re.search(r"/inbox/undo/\d+/", page)[0])
        assert Ticket.objects.get().owner is None
        assert "Grinder" in lena.get("/inbox/").content.decode()

    def test_of_two_who_sort_the_second_is_told(self, north):
        ticket = opened_ticket(north.harbour)
        sort_item(by=north.lena, item=ticket, outcome="declined")
        with pytest.raises(DomainError, match="colleague"):
            sort_item(by=north.tom, item=ticket, outcome="accepted")

    def test_a_rivals_items_are_not_there(self, north, browse):
        opened_ticket(north.harbour)
        marcus = browse("north.test", north.marcus)
        assert "All sorted" in marcus.get("/inbox/").content.decode()
        key = f"ticket-{Ticket.objects.get().public_id}"
        assert marcus.post("/inbox/sort/", {"key": key, "outcome": "accepted"}).status_code == 404
