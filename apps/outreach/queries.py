"""Reading outreach: the columns of the board, its rows as a table, and the numbers of the loop."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Aggregate, Count, DurationField, Exists, ExpressionWrapper, F, Min, OuterRef, Q, Value

from apps.outreach.filters import BoardFilter, Cases
from apps.outreach.groups import GROUPS, LATE_APART, hidden
from apps.outreach.models import Consent, OutreachCase
from apps.outreach.stories import StoryMark, known_stories

State = OutreachCase.State
CARDS = 8  # of a column, until somebody asks for more
MOST_CARDS = 200


class Median(Aggregate):
    """The middle of the values, by PostgreSQL; between the two middle ones where their number is even."""

    function = "percentile_cont"
    template = "%(function)s(0.5) WITHIN GROUP (ORDER BY %(expressions)s)"
    output_field = DurationField()


@dataclass(frozen=True, slots=True)
class LoopNumbers:
    """First contacts owed; owed = met + missed + unworked. Late imports and who asked to be left alone stand apart.

    Each figure counts the rows of the group of its name in `groups`. met: contacted within the deadline. missed:
    not contacted within it, `missed_open` of them not to this day. unworked: not contacted, and there is time left.
    `put_off`: out of the list until a moment, counted above all the same. `median`: from score to first contact.
    """

    owed: int
    met: int
    missed: int
    missed_open: int
    unworked: int
    without_owner: int
    late_apart: int
    opted_out: int
    put_off: int
    since: datetime | None = None
    median: timedelta | None = None
    median_before: timedelta | None = None

    @property
    def met_percent(self) -> int | None:
        """Met of what is owed, in whole percent; None where nothing is owed."""
        return round(100 * self.met / self.owed) if self.owed else None


def counts_of_groups(now: datetime) -> dict[str, Count]:
    """This function will return a count for each figure, for `aggregate` or `annotate`."""
    return {name: Count("pk", filter=condition(now)) for name, condition in GROUPS.items()}


def loop_numbers(wanted: BoardFilter, *, now: datetime) -> LoopNumbers:
    """This function will return the numbers of the loop for what the person chose to see."""
    since = Min("response__answered_at", filter=GROUPS["owed"](now))
    found = wanted.cases(now).aggregate(**counts_of_groups(now), since=since, median=_median())
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


def in_list(wanted: BoardFilter, *, now: datetime) -> Cases:
    """This function will return the cases that stand in the list: the rows of a figure, or what is to be worked on.

    Late imports and what is put off stand there only when chosen.
    """
    rows = wanted.cases(now)
    if wanted.group:
        return rows.filter(GROUPS[wanted.group](now))
    rows = rows.filter(late_on_import=True) if wanted.late else rows.exclude(LATE_APART)
    rows = rows.exclude(hidden(now))
    return rows.filter(state=wanted.state) if wanted.state else rows


def board_columns(wanted: BoardFilter, *, now: datetime, sizes: Mapping[str, int]) -> list[Column]:
    """This function will return the five columns, each with its first cards, in a fixed number of queries.

    `sizes` gives columns another number of cards than CARDS. Late imports stand on the board only when chosen.
    """
    rows = in_list(wanted, now=now).alias(has_story=_has_story())
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
    rows = in_list(wanted, now=now).select_related("customer", "response", "owner", "client")
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
