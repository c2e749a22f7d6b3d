"""Reading connections and what came by them."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet

from apps.accounts.models import User
from apps.clients.models import Client
from apps.core.errors import DomainError
from apps.integrations.models import Arrival, Connection
from apps.integrations.operations.receiving import delivery_of
from apps.integrations.operations.settling import connector_of
from apps.integrations.reading import paths_in

ARRIVALS_A_PAGE = 25
MOST_PATHS = 200
SHOWN_CHARACTERS = 200


def connections_of(user: User, client: Client) -> QuerySet[Connection]:
    """This function will return the brand's connections, those that are not ended first."""
    mine = Connection.objects.visible_to(user).filter(client=client).select_related("client")
    return mine.order_by("state", "name", "pk")


def arrivals_of(connection: Connection, *, state: str, page: str | None) -> Page[Arrival]:
    """This function will return a page of what came, the latest first."""
    rows = Arrival.objects.filter(client_id=connection.client_id, connection=connection)
    if state in Arrival.State.values:
        rows = rows.filter(state=state)
    return Paginator(rows.order_by("-received_at", "-pk"), ARRIVALS_A_PAGE).get_page(page)


def last_failure(connection: Connection) -> Arrival | None:
    """This function will return the last delivery that was no use, if the connection has one."""
    bad = (Arrival.State.FAILED, Arrival.State.REFUSED)
    rows = Arrival.objects.filter(client_id=connection.client_id, connection=connection, state__in=bad)
    return rows.order_by("-received_at", "-pk").first()


def example_of(connection: Connection) -> list[tuple[str, Any]]:
    """This function will return what stood in the last readable delivery: paths with their values."""
    rows = Arrival.objects.filter(client_id=connection.client_id, connection=connection)
    last = rows.exclude(state=Arrival.State.REFUSED).order_by("-received_at", "-pk").first()
    if last is None:
        return []
    content = last.fetched
    if content is None:
        try:
            content = connector_of(connection).parse(delivery_of(last)).content
        except DomainError:
            return []
    found = [(path, str(value)[:SHOWN_CHARACTERS]) for path, value in paths_in(content)]
    return found[:MOST_PATHS]
