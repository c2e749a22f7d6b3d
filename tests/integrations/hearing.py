"""A program that hears of events: the receiver, and the agency that tells it."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection, transaction

from apps.clients.queries import whole_agency
from apps.core import clock, scope
from apps.core.actors import SYSTEM
from apps.core.models import Event
from apps.feedback.operations.receiving import receive_responses
from apps.feedback.reading.sent import read_sent
from apps.integrations import feed
from apps.integrations.models import WebhookDelivery, WebhookSubscription
from apps.integrations.operations import webhooks
from apps.integrations.operations.serving import serve_subscription
from apps.integrations.operations.webhooks import make_subscription
from apps.tenancy.models import Agency
from tests.conftest import cast_of_agency
from tests.core.receivers import Receiver, receiver


class Told:
    """Northstar with a receiver that hears of Harbour."""

    def __init__(self, agency: Agency, server: Receiver, inside: Callable[[], Any]) -> None:
        self.agency, self.server, self.inside = agency, server, inside
        with self.inside() as cast:
            self.cast = cast
            made, self.secret = make_subscription(
                by=SYSTEM, name="CRM", url=f"{server.url}/hook", kinds=[], clients=[cast.harbour]
            )
            self.pk = made.pk

    def serve(self) -> Any:
        """One turn of the work, as a worker does it: with the agency's own scope and no brand's."""
        connection.set_tenant(self.agency)
        with scope.limited_to([scope.AGENCY_ITSELF]):
            return serve_subscription(self.pk)

    def at_once(self) -> None:
        """What waits is due now."""
        with self.inside():
            WebhookDelivery.objects.update(next_at=clock.now())
            WebhookSubscription.objects.update(rests_until=None)

    def score(self, brand: str = "harbour", *, number: int = 1, score: int = 10) -> None:
        with self.inside() as cast:
            values = {"source_id": f"r-{number}", "customer_email": f"c{number}@tidewell.test"}
            row = read_sent(values, score=score, answered_at=clock.now(), now=clock.now())
            receive_responses(by=SYSTEM, client=getattr(cast, brand), rows=[row])

    def types(self) -> list[str]:
        return [json.loads(call.body)["type"] for call in self.server.calls]


@contextmanager
def committing(agency: Agency) -> Iterator[SimpleNamespace]:
    """A transaction of its own in the agency, with an owner's scope."""
    connection.set_tenant(agency)
    with transaction.atomic():
        scope.limit_to(whole_agency())
        yield cast_of_agency()
    scope.limit_to([])


@pytest.fixture
def told(north: Any, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Told]:
    """In the test's one transaction: what it wrote counts as committed. The true reading is tried with `told_truly`."""

    @contextmanager
    def inside() -> Iterator[SimpleNamespace]:
        with scope.limited_to(whole_agency()):
            yield cast_of_agency()

    def read(after: tuple[int, int], limit: int) -> list[Event]:
        rows = Event.objects.extra(where=["(xid, id) > (%s, %s)"], params=list(after))
        return list(rows.order_by("xid", "id")[:limit])

    def present() -> tuple[int, int]:
        with scope.limited_to(whole_agency()):
            last = Event.objects.order_by("xid", "id").last()
        return (last.xid, last.pk) if last else (0, 0)

    for module in (feed, webhooks):
        monkeypatch.setattr(module, "horizon", present)
    monkeypatch.setattr(feed, "read_in_order", read)
    with receiver(lambda _call: (204, {}, b"")) as server:
        settings.OUTBOUND_ALLOWED = {server.place}
        yield Told(north.agency, server, inside)


@pytest.fixture
def told_truly(durable: str, settings: Any) -> Iterator[Told]:
    """In a database of its own, with real transactions."""
    with receiver(lambda _call: (204, {}, b"")) as server:
        settings.OUTBOUND_ALLOWED = {server.place}
        connection.set_schema_to_public()
        with transaction.atomic():
            agency = Agency.objects.get(slug="north")
        yield Told(agency, server, lambda: committing(agency))
    connection.set_schema_to_public()
