"""Reading tickets: lists, threads, and how well promises are kept."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from django.db.models import Aggregate, Case, Count, DurationField, F, OuterRef, Q, QuerySet, Subquery, Value, When

from apps.accounts.models import User
from apps.clients.models import BrandQuerySet, Client
from apps.deadlines.clocks import with_time_left
from apps.deadlines.models import Deadline
from apps.tickets.models import (
    PUBLIC_CHANNELS,
    CannedReply,
    CannedVersion,
    Priority,
    Satisfaction,
    Ticket,
    TicketClock,
    TicketMessage,
)
from apps.tickets.operations.clocks import ANSWERS, deadline_kind_of
from apps.tickets.operations.holding import family_of

Kind, State = TicketClock.Kind, TicketClock.State
ENOUGH: Final = 30  # under this many there is not enough to speak of
CONTENT_FROM: Final = 4
WAS_MISSED: Final = Q(state=State.STOPPED, used__gt=F("target")) | Q(state=State.RUNNING)  # of those decided
ORDER: Final = {Priority.URGENT: 0, Priority.HIGH: 1, Priority.NORMAL: 2, Priority.LOW: 3}


class Median(Aggregate):
    """The middle of the values, half of which lie on either side (PostgreSQL's percentile_cont)."""

    function = "percentile_cont"
    template = "%(function)s(0.5) WITHIN GROUP (ORDER BY %(expressions)s)"
    output_field = DurationField()


@dataclass(frozen=True, slots=True)
class Kept:
    """How many promises of one kind were kept. `missed` counts those that are late and still run."""

    kind: str
    label: str
    met: int
    missed: int
    dropped: int
    middle: timedelta | None

    @property
    def total(self) -> int:
        """n: those of which it is known."""
        return self.met + self.missed

    @property
    def percent(self) -> int | None:
        """Per cent met; None of nobody."""
        return round(100 * self.met / self.total) if self.total else None

    @property
    def is_enough(self) -> bool:
        return self.total >= ENOUGH


def clocks_between(user: User, *, client: Client | None, since: datetime, now: datetime) -> QuerySet[TicketClock]:
    """This function will return the clocks decided in the time: ended in it, or begun in it and late by now."""
    rows = TicketClock.objects.visible_to(user)
    if client is not None:
        rows = rows.filter(client=client)
    ended = Q(state__in=[State.STOPPED, State.DROPPED], ended_at__gte=since, ended_at__lt=now)
    late = Q(state=State.RUNNING, due_at__lte=now, started_at__gte=since)
    return rows.filter(ended | late)


def kept_promises(user: User, *, client: Client | None, since: datetime, now: datetime) -> list[Kept]:
    """This function will count kept and missed promises of each kind, in one query."""
    met = Q(state=State.STOPPED, used__lte=F("target"))
    rows = clocks_between(user, client=client, since=since, now=now).order_by().values("kind")
    found = {
        row["kind"]: row
        for row in rows.annotate(
            kept=Count("pk", filter=met),
            missed=Count("pk", filter=WAS_MISSED),
            dropped=Count("pk", filter=Q(state=State.DROPPED)),
            middle=Median("used", filter=Q(state=State.STOPPED)),
        )
    }
    return [_kept(kind, found.get(kind.value, {})) for kind in Kind]


def _kept(kind: TicketClock.Kind, row: Any) -> Kept:
    return Kept(
        kind=kind.value,
        label=str(kind.label),
        met=row.get("kept", 0),
        missed=row.get("missed", 0),
        dropped=row.get("dropped", 0),
        middle=row.get("middle"),
    )


@dataclass(frozen=True, slots=True)
class AnswerTimes:
    """The middle time to an answer that others read, and to one that they do not; with how many there were."""

    public: timedelta | None
    public_n: int
    private: timedelta | None
    private_n: int


def answer_times(user: User, *, client: Client | None, since: datetime, now: datetime) -> AnswerTimes:
    """This function will set first answers in public channels and in private ones side by side, in one query."""
    rows = clocks_between(user, client=client, since=since, now=now).filter(kind=Kind.FIRST, state=State.STOPPED)
    public = Q(ticket__channel__in=PUBLIC_CHANNELS)
    found = rows.order_by().aggregate(
        public=Median("used", filter=public),
        public_n=Count("pk", filter=public),
        private=Median("used", filter=~public),
        private_n=Count("pk", filter=~public),
    )
    return AnswerTimes(**found)


@dataclass(frozen=True, slots=True)
class Contentment:
    """CSAT: of those who answered, the share who gave 4 or 5."""

    asked: int
    answered: int
    content: int

    @property
    def percent(self) -> int | None:
        return round(100 * self.content / self.answered) if self.answered else None

    @property
    def is_enough(self) -> bool:
        return self.answered >= ENOUGH


def contentment(user: User, *, client: Client | None, since: datetime, now: datetime) -> Contentment:
    """This function will count who was asked in the time and what they said."""
    rows = Satisfaction.objects.visible_to(user).filter(asked_at__gte=since, asked_at__lt=now)
    if client is not None:
        rows = rows.filter(client=client)
    found = rows.order_by().aggregate(
        asked=Count("pk"),
        answered=Count("pk", filter=Q(answered_at__isnull=False)),
        content=Count("pk", filter=Q(score__gte=CONTENT_FROM)),
    )
    return Contentment(**found)


def in_order_of_urgency(rows: BrandQuerySet[Ticket]) -> QuerySet[Any]:
    """This function will put first what is due first, then by priority; each row knows its next moment, `due_at`."""
    running = TicketClock.objects.filter(ticket=OuterRef("pk"), state=State.RUNNING).order_by("due_at")
    weight = Case(*[When(priority=name, then=Value(place)) for name, place in ORDER.items()], default=Value(2))
    annotated = rows.annotate(
        due_at=Subquery(running.values("due_at")[:1]),
        due_kind=Subquery(running.values("kind")[:1]),
        due_since=Subquery(running.values("started_at")[:1]),
        weight=weight,
    )
    ordered = annotated.order_by(F("due_at").asc(nulls_last=True), "weight", "pk")
    return ordered.select_related("client", "customer", "owner", "pr_owner")


@dataclass(frozen=True, slots=True)
class Said:
    """One entry of a thread: the message, who wrote it, and the ticket that it stands in where that is another."""

    message: TicketMessage
    who: str
    via: Ticket | None


def thread_of(ticket: Ticket, *, with_notes: bool = True) -> list[Said]:
    """This function will return all that was said in the ticket and in those merged into it, in its order."""
    rows = TicketMessage.objects.filter(client_id=ticket.client_id, ticket_id__in=family_of(ticket), recalled_at=None)
    if not with_notes:
        rows = rows.exclude(kind=TicketMessage.Kind.NOTE).exclude(said_at=None)
    messages = list(rows.select_related("ticket__customer").order_by("at", "pk"))
    names = dict(User.objects.filter(pk__in={each.made_by for each in messages}).values_list("pk", "name"))
    return [_said(each, ticket, names) for each in messages]


def _said(message: TicketMessage, ticket: Ticket, names: dict[int, str]) -> Said:
    who = names.get(message.made_by, "")
    if message.kind == TicketMessage.Kind.CUSTOMER:
        who = str(message.ticket.customer or "")
    return Said(message, who, message.ticket if message.ticket_id != ticket.pk else None)


@dataclass(frozen=True, slots=True)
class ClockShown:
    """A clock with its deadline's time left on the brand's hours, for the tag `countdown`."""

    row: TicketClock
    deadline: Deadline | None


def clocks_of(ticket: Ticket, *, now: datetime) -> list[ClockShown]:
    """This function will return the ticket's clocks, running ones with what is left of them."""
    rows = list(TicketClock.objects.filter(client_id=ticket.client_id, ticket=ticket).order_by("started_at", "pk"))
    kinds = [deadline_kind_of(kind) for kind in Kind]
    due = Deadline.objects.filter(
        client_id=ticket.client_id, kind__in=kinds, state=Deadline.State.OPEN, subject_id__in=[row.pk for row in rows]
    )
    by_clock = {each.subject_id: each for each in with_time_left(list(due.select_related("client")), now=now)}
    return [ClockShown(row, by_clock.get(row.pk) if row.state == State.RUNNING else None) for row in rows]


def is_owed_answer(ticket: Ticket) -> bool:
    """This function will tell whether the customer waits for an answer."""
    rows = TicketClock.objects.filter(client_id=ticket.client_id, ticket_id__in=family_of(ticket), kind__in=ANSWERS)
    return rows.filter(state=State.RUNNING).exists()


def usable_canned(client_id: int) -> list[CannedVersion]:
    """This function will return the approved words in use: of each reply the latest that PR has said yes to."""
    replies = CannedReply.objects.filter(client_id=client_id, archived_at=None)
    rows = CannedVersion.objects.filter(client_id=client_id, reply__in=replies, approval__isnull=False)
    latest: dict[int, CannedVersion] = {}
    for version in rows.select_related("reply").order_by("number"):
        latest[version.reply_id] = version
    return sorted(latest.values(), key=lambda version: version.reply.title)


def others_of_customer(ticket: Ticket, *, most: int = 6) -> list[Ticket]:
    """This function will return the same person's other tickets, the latest first."""
    if ticket.customer is None:
        return []
    same = Q(customer_id=ticket.customer.person_id) | Q(customer__survivor_id=ticket.customer.person_id)
    rows = Ticket.objects.filter(same, client_id=ticket.client_id).exclude(pk=ticket.pk)
    return list(rows.order_by("-opened_at")[:most])
