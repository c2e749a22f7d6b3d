"""What waits to be sorted: tickets that nobody has taken, words of customers and of the public that nobody has read."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q, QuerySet

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with
from apps.feedback.models import Response
from apps.listening.models import AuthorKind, Feeling, Mention
from apps.tickets.lifecycle import AT_WORK
from apps.tickets.models import Ticket
from apps.tickets.queries import in_order_of_urgency
from apps.triage.matters import ORIGIN
from apps.triage.models import InboxMark

FRESH = timedelta(days=30)  # older words are history
FRESH_MENTION = timedelta(days=7)
RISKY, URGENT = 30, 60  # points of a mention's risk
HEARD = (AuthorKind.JOURNALIST, AuthorKind.INFLUENCER)
MOST = 100
Kind = InboxMark.Kind


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that waits, whatever it is."""

    kind: str
    ref: int
    key: str
    at: datetime
    client: Client
    title: str
    text: str
    who: str
    due_at: datetime | None
    score: int | None
    path_id: str
    priority: str = ""


def inbox_of(user: User, *, client: Client | None, kind: str, now: datetime) -> tuple[list[Item], int]:
    """This function will return what waits, what is due first at the top, and how much there is in all."""
    able = clients_with(user, Right.WORK_TICKETS)
    brands = [client.pk] if client is not None and client.pk in able else able if client is None else []
    tickets, responses, mentions = _tickets(brands, now), _responses(brands, now), _mentions(brands, now)
    items: list[Item] = []
    if kind in ("", Kind.TICKET):
        items += [_of_ticket(row) for row in in_order_of_urgency(tickets)[:MOST]]
    if kind in ("", Kind.MENTION):
        found = mentions.select_related("client", "source").order_by("-risk", "-said_at")[:MOST]
        items += [_of_mention(row) for row in found]
    if kind in ("", Kind.RESPONSE):
        rows = responses.select_related("client", "customer").order_by("score", "-answered_at")[:MOST]
        items += [_of_response(row) for row in rows]
    counts = {Kind.TICKET: tickets.count(), Kind.RESPONSE: responses.count(), Kind.MENTION: mentions.count()}
    total = sum(count for name, count in counts.items() if kind in ("", name))
    return items[:MOST], total


def _marked(kind: str, now: datetime) -> QuerySet[Any]:
    sorted_out = InboxMark.objects.in_scope().filter(Q(until=None) | Q(until__gt=now), kind=kind)
    return sorted_out.values("ref")


def _tickets(brands: list[int], now: datetime) -> Any:
    awake = Q(snoozed_until=None) | Q(snoozed_until__lte=now)
    rows = Ticket.objects.in_scope().filter(awake, client_id__in=brands, state__in=AT_WORK, owner=None)
    return rows.exclude(pk__in=_marked(Kind.TICKET, now))


def _responses(brands: list[int], now: datetime) -> Any:
    """Unhappy ones come as tickets; here are those that want to be read."""
    rows = Response.objects.in_scope().filter(client_id__in=brands, answered_at__gte=now - FRESH, closed_loop=None)
    return rows.exclude(comment="").exclude(pk__in=_marked(Kind.RESPONSE, now))


def _mentions(brands: list[int], now: datetime) -> Any:
    """Complaints come as tickets; here are praise, doubtful complaints, and what the press or a crowd may read."""
    ticketed = Ticket.objects.in_scope().filter(client_id__in=brands, origin=ORIGIN).values("origin_id")
    telling = ~Q(feeling=Feeling.NEUTRAL) | Q(risk__gte=RISKY) | Q(author_kind__in=HEARD)
    rows = Mention.objects.in_scope().filter(
        telling, client_id__in=brands, said_at__gte=now - FRESH_MENTION, removed_at=None
    )
    return rows.exclude(pk__in=ticketed).exclude(pk__in=_marked(Kind.MENTION, now))


def _of_ticket(row: Any) -> Item:
    return Item(
        kind=Kind.TICKET,
        ref=row.pk,
        key=f"ticket-{row.public_id}",
        at=row.opened_at,
        client=row.client,
        title=f"{row} {row.subject}",
        text=row.subject,
        who=str(row.customer or ""),
        due_at=row.due_at,
        score=None,
        path_id=row.public_id,
        priority=row.priority,
    )


def _of_response(row: Response) -> Item:
    return Item(
        kind=Kind.RESPONSE,
        ref=row.pk,
        key=f"response-{row.public_id}",
        at=row.answered_at,
        client=row.client,
        title=row.comment,
        text=row.comment,
        who=str(row.customer or ""),
        due_at=None,
        score=row.score,
        path_id=row.public_id,
    )


def _of_mention(row: Mention) -> Item:
    return Item(
        kind=Kind.MENTION,
        ref=row.pk,
        key=f"mention-{row.public_id}",
        at=row.said_at,
        client=row.client,
        title=row.text,
        text=row.text,
        who=row.author,
        due_at=None,
        score=None,
        path_id=row.public_id,
        priority="urgent" if row.risk >= URGENT else "",
    )
