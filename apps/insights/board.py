"""The shared dashboard: sums of hours over a stretch of time, and one column for each part of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from django.db import connection
from django.db.models import Count, Max, Q, Sum
from django.db.models.functions import Trunc
from django.utils.translation import gettext_lazy as _

from apps.case_studies.trend import Scores
from apps.clients.models import Client
from apps.core import clock
from apps.crises.models import Incident
from apps.deadlines.models import Deadline
from apps.insights.bins import median_of
from apps.insights.counting import FIRST_CONTACT
from apps.insights.models import Hour

HOUR: Final = timedelta(hours=1)
SUMS: Final = (
    "promoters", "passives", "detractors", "mentions", "negative", "tickets",
    "answers", "answers_met", "solves", "solves_met", "owed", "owed_met", "incidents",
)  # fmt: skip
BINS: Final = """
    SELECT key::int, sum(value::int) FROM insights_hour, jsonb_each_text({column})
    WHERE client_id = ANY(%s) AND hour >= %s AND hour < %s GROUP BY 1
"""


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch up to now: its name in the address, its words, its days, and what a column is."""

    code: str
    label: Any
    days: int
    part: str  # hour or day


PERIODS: Final = (
    Period("day", _("24 hours"), 1, "hour"),
    Period("week", _("7 days"), 7, "day"),
    Period("month", _("4 weeks"), 28, "day"),
    Period("quarter", _("13 weeks"), 91, "day"),
)


@dataclass(frozen=True, slots=True)
class Column:
    """One hour or day: its first moment, and the sums of it."""

    at: datetime
    sums: dict[str, int]


@dataclass(frozen=True, slots=True)
class Board:
    """Everything that the screen says. Times in seconds, None where nothing was answered or solved."""

    since: datetime
    until: datetime
    columns: list[Column]
    sums: dict[str, int]
    scores: Scores
    answer_median: float | None
    solve_median: float | None
    owed_now: int
    missed: int
    open_incidents: int
    stamp: str

    @property
    def is_empty(self) -> bool:
        """Nothing happened at all."""
        return not any(self.sums.values()) and not self.owed_now and not self.open_incidents


def period_named(code: str) -> Period:
    """This function will return the period of that name, four weeks for any other."""
    return next((each for each in PERIODS if each.code == code), PERIODS[2])


def stamp_of(clients: Collection[int]) -> str:
    """This function will return what changes whenever a figure may have changed; what falls due moves without a write,
    so every five minutes it changes, too.
    """
    newest = Hour.objects.in_scope().filter(client_id__in=clients).aggregate(at=Max("counted_at"))["at"]
    now = clock.now()
    return f"{newest.timestamp() if newest else 0:.6f}-{open_incidents(clients)}-{now:%d%H}{now.minute // 5}"


def open_incidents(clients: Collection[int]) -> int:
    """This function will return how many incidents burn now. That one is over touches no hour, so the stamp says it."""
    return Incident.objects.in_scope().filter(client_id__in=clients, state=Incident.State.OPEN).count()


def zone_of(clients: Sequence[Client]) -> ZoneInfo:
    """This function will return the zone in which days begin: the brands' own where they share one, else UTC."""
    names = {client.zone for client in clients}
    return ZoneInfo(names.pop() if len(names) == 1 else "UTC")


def board_of(clients: Sequence[Client], period: Period) -> Board:
    """This function will sum what happened to these brands, in as many queries for one as for all."""
    ids, zone, now = [client.pk for client in clients], zone_of(clients), clock.now()
    since = _first(now, period, zone)
    until = now.replace(minute=0, second=0, microsecond=0) + HOUR
    stamp = stamp_of(ids)
    rows = Hour.objects.in_scope().filter(client_id__in=ids, hour__gte=since, hour__lt=until)
    parts = rows.annotate(part=Trunc("hour", period.part, tzinfo=zone)).values("part")
    sums: dict[datetime, Any] = {
        row["part"]: row for row in parts.annotate(**{name: Sum(name) for name in SUMS}).order_by("part")
    }
    columns = [
        Column(at, {name: sums[at][name] if at in sums else 0 for name in SUMS}) for at in _parts(since, until, period)
    ]
    whole = {name: sum(column.sums[name] for column in columns) for name in SUMS}
    owed = _owed(ids, since, now, until)
    return Board(
        since=since,
        until=until,
        columns=columns,
        sums=whole,
        scores=Scores(whole["promoters"], whole["passives"], whole["detractors"]),
        answer_median=_median("answer_bins", ids, since, until),
        solve_median=_median("solve_bins", ids, since, until),
        owed_now=owed["now"],
        missed=whole["owed"] - whole["owed_met"] - owed["later"],
        open_incidents=open_incidents(ids),
        stamp=stamp,
    )


def _first(now: datetime, period: Period, zone: ZoneInfo) -> datetime:
    here = now.astimezone(zone)
    if period.part == "hour":
        return here.replace(minute=0, second=0, microsecond=0) - timedelta(hours=23)
    midnight = here.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight - timedelta(days=period.days - 1)  # on the wall clock: days of 23 and 25 hours are days


def _parts(since: datetime, until: datetime, period: Period) -> list[datetime]:
    found, at = [], since
    while at < until:
        found.append(at)
        if period.part == "hour":
            at = (at.astimezone(ZoneInfo("UTC")) + HOUR).astimezone(since.tzinfo)
        else:
            at += timedelta(days=1)
    return found


def _median(column: str, clients: list[int], since: datetime, until: datetime) -> float | None:
    with connection.cursor() as cursor:
        cursor.execute(BINS.format(column=column), [clients, since, until])
        return median_of({int(place): int(n) for place, n in cursor.fetchall()})


def _owed(clients: list[int], since: datetime, now: datetime, until: datetime) -> dict[str, int]:
    """What is owed now, and what of the present hour falls due later in it, so that it is not missed yet."""
    rows = Deadline.objects.in_scope().filter(
        client_id__in=clients, kind=FIRST_CONTACT, state=Deadline.State.OPEN, late_on_import=False
    )
    found: dict[str, int] = rows.aggregate(
        now=Count("pk"), later=Count("pk", filter=Q(due_at__gt=now, due_at__lt=until, due_at__gte=since))
    )
    return found
