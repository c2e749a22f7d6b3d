"""The live cells: what customers experience at each stage, from the rows of the last days.

The experience is on a scale of -2 to +2: a score of 0 to 10 is laid on it evenly (5 is 0), so are the stars of a ticket
(3 is 0), and a mention counts -2, 0 or +2. The interval is the normal one of a mean, at 95 %.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import sqrt
from typing import Any, Final

from django.db.models import Avg, Case, Count, F, FloatField, Max, Q, StdDev, Value, When

from apps.clients.models import Client
from apps.core import clock
from apps.feedback.models import PASSIVE_FROM, PROMOTER_FROM, Response
from apps.journeys.models import Stage
from apps.journeys.rules import MENTIONS, RESPONSES, TICKETS, condition
from apps.listening.models import Feeling, Mention
from apps.tickets.models import Satisfaction, Ticket

DAYS: Final = 30
FULLY: Final = 30  # items, from which on a cell is fully backed by data
Z: Final = 1.96


class Evidence(StrEnum):
    """How sure a cell is."""

    NONE = "none"
    PARTLY = "partly"
    FULLY = "fully"
    LATE = "late"  # there were data, and for half of the time there have been none


@dataclass(frozen=True, slots=True)
class Felt:
    """Many feelings as their count, mean and spread, so that means of several kinds can be joined."""

    n: int = 0
    mean: float = 0.0
    spread: float = 0.0  # the variance of the population

    def and_(self, other: "Felt") -> "Felt":
        """Both together (Chan, Golub, LeVeque 1979)."""
        n = self.n + other.n
        if not n:
            return self
        away = other.mean - self.mean
        mean = self.mean + away * other.n / n
        squares = self.spread * self.n + other.spread * other.n + away * away * self.n * other.n / n
        return Felt(n, mean, squares / n)

    @property
    def margin(self) -> float:
        """Half of the interval; 0 of fewer than two."""
        return Z * sqrt(self.spread / (self.n - 1)) if self.n > 1 else 0.0


@dataclass(frozen=True, slots=True)
class Live:
    """What is known of a stage. None where no rule ties such items to it."""

    nps: int | None
    answers: int
    tickets: int | None
    tickets_before: int
    mentions: int | None
    mentions_before: int
    negative: int
    experience: Felt
    last_at: datetime | None
    evidence: Evidence
    has_rules: bool

    @property
    def value(self) -> float | None:
        """The experience, -2 to +2; None without data."""
        return round(self.experience.mean, 1) if self.experience.n else None


def live_of(client: Client, stages: Sequence[Stage]) -> dict[int, Live]:
    """This function will return what is known of each stage, in four queries however many stages there are.

    The stages need their rules (`prefetch_related("rules")`).
    """
    now = clock.now()
    start, earlier = now - timedelta(days=DAYS), now - timedelta(days=2 * DAYS)
    responses = _responses(client, stages, start, now)
    tickets = _tickets(client, stages, earlier, start, now)
    stars = _stars(client, stages, start, now)
    mentions = _mentions(client, stages, earlier, start, now)
    return {each.pk: _live(each, responses, tickets, stars, mentions, now) for each in stages}


def _conditions(stages: Sequence[Stage], kinds: dict[str, Any]) -> dict[int, Q]:
    found = {each.pk: condition(each.rules.all(), kinds) for each in stages}
    return {pk: wanted for pk, wanted in found.items() if wanted is not None}


def _counted(rows: Any, wanted: dict[int, Q], sums: Any) -> dict[str, Any]:
    """One query: the sums of each stage, each under its own name. `sums(condition)` gives aggregates by name."""
    if not wanted:
        return {}
    asked = {f"s{pk}_{name}": each for pk, q in wanted.items() for name, each in sums(q).items()}
    answer: dict[str, Any] = rows.order_by().aggregate(**asked)
    return answer


def _responses(client: Client, stages: Sequence[Stage], start: datetime, now: datetime) -> dict[str, Any]:
    rows = Response.objects.filter(client=client, answered_at__gt=start, answered_at__lte=now)
    feeling = (F("score") - Value(5.0)) / Value(2.5)

    def sums(wanted: Q) -> dict[str, Any]:
        return {
            "n": Count("pk", filter=wanted),
            "promoters": Count("pk", filter=wanted & Q(score__gte=PROMOTER_FROM)),
            "detractors": Count("pk", filter=wanted & Q(score__lt=PASSIVE_FROM)),
            "mean": Avg(feeling, filter=wanted, output_field=FloatField()),
            "spread": StdDev(feeling, filter=wanted, output_field=FloatField()),
            "last": Max("answered_at", filter=wanted),
        }

    return _counted(rows, _conditions(stages, RESPONSES), sums)


def _tickets(
    client: Client, stages: Sequence[Stage], earlier: datetime, start: datetime, now: datetime
) -> dict[str, Any]:
    rows = Ticket.objects.filter(client=client, opened_at__gt=earlier, opened_at__lte=now)
    rows = rows.exclude(state=Ticket.State.MERGED)

    def sums(wanted: Q) -> dict[str, Any]:
        return {
            "n": Count("pk", filter=wanted & Q(opened_at__gt=start)),
            "before": Count("pk", filter=wanted & Q(opened_at__lte=start)),
            "last": Max("opened_at", filter=wanted),
        }

    return _counted(rows, _conditions(stages, TICKETS), sums)


def _stars(client: Client, stages: Sequence[Stage], start: datetime, now: datetime) -> dict[str, Any]:
    tickets = Ticket.objects.filter(client=client)
    wanted = {pk: Q(ticket__in=tickets.filter(each).values("pk")) for pk, each in _conditions(stages, TICKETS).items()}
    rows = Satisfaction.objects.filter(client=client, answered_at__gt=start, answered_at__lte=now, score__isnull=False)
    feeling = F("score") - Value(3.0)

    def sums(each: Q) -> dict[str, Any]:
        return {
            "n": Count("pk", filter=each),
            "mean": Avg(feeling, filter=each, output_field=FloatField()),
            "spread": StdDev(feeling, filter=each, output_field=FloatField()),
        }

    return _counted(rows, wanted, sums)


def _mentions(
    client: Client, stages: Sequence[Stage], earlier: datetime, start: datetime, now: datetime
) -> dict[str, Any]:
    rows = Mention.objects.filter(client=client, said_at__gt=earlier, said_at__lte=now, removed_at=None)
    points = {Feeling.NEGATIVE: -2.0, Feeling.NEUTRAL: 0.0, Feeling.POSITIVE: 2.0}
    whens = [When(feeling=each, then=Value(value)) for each, value in points.items()]
    feeling = Case(*whens, output_field=FloatField())

    def sums(wanted: Q) -> dict[str, Any]:
        new = wanted & Q(said_at__gt=start)
        return {
            "n": Count("pk", filter=new),
            "before": Count("pk", filter=wanted & Q(said_at__lte=start)),
            "negative": Count("pk", filter=new & Q(feeling=Feeling.NEGATIVE)),
            "mean": Avg(feeling, filter=new, output_field=FloatField()),
            "spread": StdDev(feeling, filter=new, output_field=FloatField()),
            "last": Max("said_at", filter=wanted),
        }

    return _counted(rows, _conditions(stages, MENTIONS), sums)


def _felt(row: dict[str, Any]) -> Felt:
    return Felt(row["n"], row["mean"], row["spread"] ** 2) if row.get("n") else Felt()


def _live(
    stage: Stage,
    responses: dict[str, Any],
    tickets: dict[str, Any],
    stars: dict[str, Any],
    mentions: dict[str, Any],
    now: datetime,
) -> Live:
    def of(answer: dict[str, Any]) -> dict[str, Any]:
        start = f"s{stage.pk}_"
        return {name.removeprefix(start): value for name, value in answer.items() if name.startswith(start)}

    said, asked, rated, spoken = of(responses), of(tickets), of(stars), of(mentions)
    experience = _felt(said).and_(_felt(rated)).and_(_felt(spoken))
    moments = [each["last"] for each in (said, asked, spoken) if each.get("last")]
    last_at = max(moments, default=None)
    items = said.get("n", 0) + asked.get("n", 0) + spoken.get("n", 0)
    return Live(
        nps=round(100 * (said["promoters"] - said["detractors"]) / said["n"]) if said.get("n") else None,
        answers=said.get("n", 0),
        tickets=asked.get("n"),
        tickets_before=asked.get("before", 0),
        mentions=spoken.get("n"),
        mentions_before=spoken.get("before", 0),
        negative=spoken.get("negative", 0),
        experience=experience,
        last_at=last_at,
        evidence=_evidence(items, last_at, now),
        has_rules=bool(said or asked or spoken),
    )


def _evidence(items: int, last_at: datetime | None, now: datetime) -> Evidence:
    if last_at is None:
        return Evidence.NONE
    if last_at < now - timedelta(days=DAYS / 2):
        return Evidence.LATE
    return Evidence.FULLY if items >= FULLY else Evidence.PARTLY
