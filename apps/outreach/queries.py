"""Reading outreach: the columns of the board, its rows as a table, and the numbers of the loop."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Aggregate, Count, DurationField, Exists, ExpressionWrapper, F, Min, OuterRef, Q, Value

from apps.accounts.models import User
from apps.clients.models import Assignment
from apps.outreach.filters import BoardFilter, Cases
from apps.outreach.models import Consent, OutreachCase
from apps.outreach.stories import StoryMark, known_stories

State, Role = OutreachCase.State, Assignment.Role
WORKERS = (Role.ACCOUNT_LEAD, Role.PR, Role.CX)
CARDS = 8  # of a column, until somebody asks for more
MOST_CARDS = 200
APART = Q(state=State.DUE, late_on_import=True)


class Median(Aggregate):
    """The middle of the values, by PostgreSQL; between the two middle ones where their number is even."""

    function = "percentile_cont"
    template = "%(function)s(0.5) WITHIN GROUP (ORDER BY %(expressions)s)"
    output_field = DurationField()


@dataclass(frozen=True, slots=True)
class LoopNumbers:
    """First contacts owed; owed = met + missed + unworked. Scores that came late by import are counted apart.

    met: contacted in 48 hours. missed: not contacted in 48 hours, `missed_open` of them not to this day.
    unworked: not contacted, and there is time left. `median`: from score to first contact.
    """

    owed: int
    met: int
    missed: int
    missed_open: int
    unworked: int
    without_owner: int
    late_apart: int
    since: datetime | None
    median: timedelta | None
    median_before: timedelta | None

    @property
    def met_percent(self) -> int | None:
        """Met of what is decided or owed, in whole percent; None where nothing is owed."""
        return round(100 * self.met / self.owed) if self.owed else None


def loop_numbers(wanted: BoardFilter, *, now: datetime) -> LoopNumbers:
    """This function will return the numbers of the loop for what the person chose to see."""
    owed, waits = Q(late_on_import=False), Q(late_on_import=False, contacted_at=None)
    missed_open = waits & Q(due_at__lte=now)
    unworked = waits & Q(due_at__gt=now)
    found = wanted.cases(now).aggregate(
        owed=Count("pk", filter=owed),
        met=Count("pk", filter=owed & Q(contacted_at__lte=F("due_at"))),
        missed_late=Count("pk", filter=owed & Q(contacted_at__gt=F("due_at"))),
        missed_open=Count("pk", filter=missed_open),
        unworked=Count("pk", filter=unworked),
        without_owner=Count("pk", filter=unworked & Q(owner=None)),
        late_apart=Count("pk", filter=APART),
        since=Min("response__answered_at", filter=owed),
        median=_median(),
    )
    found["missed"] = found.pop("missed_late") + found["missed_open"]
    before = wanted.cases_before(now)
    median_before = before.aggregate(median=_median())["median"] if before is not None else None
    return LoopNumbers(**found, median_before=median_before)


def _median() -> Median:
    taken = ExpressionWrapper(F("contacted_at") - F("response__answered_at"), output_field=DurationField())
    return Median(taken, filter=Q(late_on_import=False, contacted_at__isnull=False))


@dataclass(frozen=True, slots=True)
class Card:
    """One case with what its column tells of it."""

    case: OutreachCase
    consent: Consent | None = None
    story: StoryMark | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """Cases in one state of affairs; `count` counts those beyond the cards shown, too."""

    key: str
    cards: Sequence[Card]
    count: int

    @property
    def more(self) -> int:
        return self.count - len(self.cards)

    @property
    def next_size(self) -> int:
        """How many cards to show when somebody asks for more."""
        return min(len(self.cards) + 3 * CARDS, MOST_CARDS)


_COLUMNS: tuple[tuple[str, Q, tuple[Any, ...]], ...] = (
    ("due", Q(state=State.DUE), (F("due_at").asc(),)),
    ("contacted", Q(state=State.CONTACTED), (F("contacted_at").desc(nulls_last=True),)),
    ("consent_asked", Q(state=State.CONSENT_ASKED), (F("contacted_at").desc(nulls_last=True),)),
    ("consented", Q(state=State.CONSENTED, has_story=False), (F("closed_at").desc(nulls_last=True),)),
    ("story", Q(state=State.CONSENTED, has_story=True), (F("closed_at").desc(nulls_last=True),)),
)


def board_columns(wanted: BoardFilter, *, now: datetime, sizes: Mapping[str, int]) -> list[Column]:
    """This function will return the five columns, each with its first cards, in a fixed number of queries.

    `sizes` gives columns another number of cards than CARDS. Late imports stand on the board only when chosen.
    """
    rows = wanted.cases(now).alias(has_story=_has_story())
    rows = rows.filter(late_on_import=True) if wanted.late else rows.exclude(APART)
    counts = rows.aggregate(**{key: Count("pk", filter=condition) for key, condition, _order in _COLUMNS})
    picked = {
        key: list(
            rows.filter(condition)
            .select_related("customer", "response", "owner", "client")
            .order_by(*order, "-pk")[: min(sizes.get(key, CARDS), MOST_CARDS)]
        )
        for key, condition, order in _COLUMNS
    }
    consents = _consents([case.pk for key in ("consent_asked", "consented", "story") for case in picked[key]])
    marks = _marks([case.pk for case in picked["story"]])
    return [
        Column(key, [Card(case, consents.get(case.pk), marks.get(case.pk)) for case in cases], counts[key])
        for key, cases in picked.items()
    ]


def _has_story() -> Exists | Value:
    stories = known_stories()
    if stories is None:
        return Value(False)
    return Exists(OutreachCase.objects.filter(pk=OuterRef("pk"), pk__in=stories.case_ids()))


def _consents(case_ids: Sequence[int]) -> dict[int, Consent]:
    return {consent.case_id: consent for consent in Consent.objects.in_scope().filter(case_id__in=case_ids)}


def _marks(case_ids: Sequence[int]) -> dict[int, StoryMark]:
    stories = known_stories()
    return stories.marks(case_ids) if stories is not None else {}


SORTS = {
    "name": "customer__name",
    "score": "response__score",
    "state": "state",
    "due": "due_at",
    "contacted": "contacted_at",
    "owner": "owner__name",
}


def cases_as_table(wanted: BoardFilter, *, now: datetime, sort: str) -> Cases:
    """This function will return the cases as rows, ordered by a key of SORTS, downwards after a minus."""
    rows = wanted.cases(now).select_related("customer", "response", "owner", "client")
    rows = rows.filter(late_on_import=True) if wanted.late else rows.exclude(APART)
    if wanted.state:
        rows = rows.filter(state=wanted.state)
    key, down = sort.removeprefix("-"), sort.startswith("-")
    column = F(SORTS.get(key, SORTS["due"]))
    return rows.order_by(column.desc(nulls_last=True) if down else column.asc(nulls_last=True), "pk")


def closed_counts(wanted: BoardFilter, *, now: datetime) -> dict[str, int]:
    """This function will count the cases that ended without a yes, which stand in no column."""
    rows = wanted.cases(now)
    return dict(
        rows.aggregate(
            declined=Count("pk", filter=Q(state=State.DECLINED)),
            no_answer=Count("pk", filter=Q(state=State.NO_ANSWER)),
        )
    )


def workers_of(client_ids: Sequence[int]) -> list[User]:
    """This function will return who may look after cases of the brands: the assigned, and the agency's owners."""
    assigned = Assignment.objects.filter(client_id__in=client_ids, role__in=WORKERS).values("user_id")
    people = User.objects.filter(Q(pk__in=assigned) | Q(role=User.Role.OWNER), is_active=True)
    return list(people.order_by("name", "pk"))
