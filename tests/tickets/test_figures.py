"""How well promises are kept, and how content customers were."""

import re
from datetime import timedelta

from apps.clients.models import Ask
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.notifications.models import Mail
from apps.tickets.models import Satisfaction
from apps.tickets.operations.messages import log_reply
from apps.tickets.operations.moves import close_ticket
from apps.tickets.queries import answer_times, kept_promises
from tests.factories.tickets import opened_ticket


def solved(ticket, north):
    return log_reply(
        by=north.lena.actor, ticket=ticket, text="Mended.", channel="phone", said_at=clock.now(), then="solved"
    )


class TestFigures:
    def test_kept_and_missed_with_n_and_public_beside_private(self, north):
        now = clock.now()
        for hours, channel in ((1, "mail"), (20, "mail"), (2, "review")):
            opened = now - timedelta(hours=30)
            with clock.pinned_to(opened):
                ticket = opened_ticket(north.harbour, at=opened, channel=channel)
            with clock.pinned_to(opened + timedelta(hours=hours)):
                log_reply(by=SYSTEM, ticket=ticket, text="x", channel=channel, said_at=clock.now())
        with clock.pinned_to(now - timedelta(hours=10)):
            opened_ticket(north.harbour, at=clock.now())
        first = kept_promises(north.lena, client=None, since=now - timedelta(days=30), now=now)[0]
        assert (first.met, first.missed, first.percent, first.is_enough) == (2, 2, 50, False)
        times = answer_times(north.lena, client=None, since=now - timedelta(days=30), now=now)
        assert (times.public, times.public_n) == (timedelta(hours=2), 1)
        assert (times.private, times.private_n) == (timedelta(hours=10.5), 2)


class TestRating:
    def closed(self, north):
        ticket = opened_ticket(north.harbour)
        solved(ticket, north)
        close_ticket(by=north.lena.actor, ticket=ticket)
        text = Mail.objects.get(purpose="tickets.satisfaction").text
        return ticket, re.search(r"/rate/[\w-]+/", text)[0]

    def test_looking_decides_nothing_and_one_press_does_once(self, north, browse):
        ticket, path = self.closed(north)
        customer = browse("harbour.north.test")
        assert "How did Harbour Coffee do?" in customer.get(path).content.decode()
        assert Satisfaction.objects.get().answered_at is None
        assert customer.post(path, {}).status_code == 422
        assert "Thank you" in customer.post(path, {"score": "5", "comment": "Quick"}).content.decode()
        customer.post(path, {"score": "1"})
        given = Satisfaction.objects.get()
        assert (given.score, given.comment, given.ticket) == (5, "Quick", ticket)

    def test_is_asked_within_the_throttle_of_all_asks(self, north):
        ticket, _path = self.closed(north)
        assert Ask.objects.get().customer == ticket.customer
        again = opened_ticket(north.harbour, customer=ticket.customer)
        solved(again, north)
        close_ticket(by=SYSTEM, ticket=again)
        assert Satisfaction.objects.count() == 1

    def test_a_link_opens_nothing_at_a_rivals(self, north, browse):
        _ticket, path = self.closed(north)
        assert browse("bloom.north.test").get(path).status_code == 404
        assert browse("harbour.north.test").get("/rate/none/").status_code == 404
