"""The same counts the plain and slow way: every row is read and put where it belongs. It is what roll-ups answer to."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from django.db import connection

from apps.crises.models import Incident
from apps.deadlines.models import Deadline
from apps.feedback.models import Response
from apps.insights.bins import bin_of
from apps.insights.counting import AT_ONCE, FIRST_CONTACT, LOCK, count_hours
from apps.insights.models import Hour, StaleHour
from apps.listening.models import MentionCount, Series
from apps.tickets.models import Ticket, TicketClock

FIGURES: Final = tuple(
    field.name for field in Hour._meta.concrete_fields if field.name not in {"id", "client", "hour", "counted_at"}
)
NOTHING: Final[dict[str, Any]] = {name: {} if name.endswith("_bins") else 0 for name in FIGURES}
CLOCKS: Final = {TicketClock.Kind.FIRST: ("answers", "answer_bins"), TicketClock.Kind.SOLVE: ("solves", "solve_bins")}
Counts = dict[datetime, dict[str, Any]]


def _hour(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0)


def counted_from_scratch(client_id: int) -> Counts:
    """This function will read every row of the brand and return its hours with what happened in them."""
    numbers = _said(client_id)
    bins: dict[tuple[datetime, str], Counter[str]] = defaultdict(Counter)
    tickets = Ticket.objects.filter(client_id=client_id).exclude(state=Ticket.State.MERGED)
    for at in tickets.values_list("opened_at", flat=True).iterator():
        numbers[_hour(at)]["tickets"] += 1
    for ticking in _clocks(client_id):
        name, bin_name = CLOCKS[TicketClock.Kind(ticking.kind)]
        at = _hour(ticking.ended_at)  # type: ignore[arg-type]  # chosen so that it is there
        numbers[at].update({name: 1, f"{name}_met": int(ticking.met)})
        bins[at, bin_name][str(bin_of(ticking.used.total_seconds()))] += 1
    for deadline in Deadline.objects.filter(client_id=client_id, kind=FIRST_CONTACT, late_on_import=False).iterator():
        if deadline.state != Deadline.State.CANCELLED:
            numbers[_hour(deadline.due_at)].update(owed=1, owed_met=int(deadline.met))
    for at in Incident.objects.filter(client_id=client_id).values_list("opened_at", flat=True):
        numbers[_hour(at)]["incidents"] += 1
    found: Counts = {at: NOTHING | {name: max(0, n) for name, n in counts.items()} for at, counts in numbers.items()}
    for (at, bin_name), counter in bins.items():
        found[at] = found[at] | {bin_name: dict(counter)}
    return found


def _said(client_id: int) -> dict[datetime, Counter[str]]:
    numbers: dict[datetime, Counter[str]] = defaultdict(Counter)
    for at, score in Response.objects.filter(client_id=client_id).values_list("answered_at", "score").iterator():
        numbers[_hour(at)]["promoters" if score >= 9 else "detractors" if score <= 6 else "passives"] += 1  # noqa: PLR2004 the bands of the NPS
    said = MentionCount.objects.filter(client_id=client_id, series=Series.SOURCE)
    for at, mentions, negative in said.values_list("bucket", "mentions", "negative").iterator():
        numbers[_hour(at)].update(mentions=mentions, negative=negative)
    return numbers


def _clocks(client_id: int) -> Iterable[TicketClock]:
    rows = TicketClock.objects.filter(client_id=client_id, kind__in=list(CLOCKS), state=TicketClock.State.STOPPED)
    return rows.exclude(ended_at=None).iterator()


def rebuild(client_id: int) -> int:
    """This function will count every hour of the brand anew and return how many there are."""
    with connection.cursor() as cursor:
        cursor.execute(LOCK, [client_id])
    StaleHour.objects.in_scope().filter(client_id=client_id).delete()
    Hour.objects.in_scope().filter(client_id=client_id).delete()
    hours = sorted(counted_from_scratch(client_id))
    for start in range(0, len(hours), AT_ONCE):
        count_hours(client_id, hours[start : start + AT_ONCE])
    return len(hours)


def differences(client_id: int) -> list[str]:
    """This function will name each figure in which the kept sums differ from the rows, as `hour figure: kept, true`."""
    true = counted_from_scratch(client_id)
    kept: Counts = {
        row["hour"]: {name: row[name] for name in FIGURES}
        for row in Hour.objects.filter(client_id=client_id).values("hour", *FIGURES)
    }
    found = []
    for at in sorted(true.keys() | kept.keys()):
        ours, theirs = kept.get(at, NOTHING), true.get(at, NOTHING)
        found += [
            f"{at:%Y-%m-%dT%H}Z {name}: kept {ours[name]}, true {theirs[name]}"
            for name in FIGURES
            if ours[name] != theirs[name]
        ]
    return found
