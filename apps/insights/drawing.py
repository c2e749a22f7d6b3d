"""The chart: four rows of bars over one time axis, in whole units of an SVG; nothing in it needs a script."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from apps.insights.board import Board

WIDE, GAP, HIGH = 10, 2, 40  # of a column, between two, and of a row


@dataclass(frozen=True, slots=True)
class Bar:
    """`bad` stands below and is coloured, `rest` on top of it."""

    x: int
    bad_y: int
    bad: int
    rest_y: int
    rest: int


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of thing over time. `most` is what a bar of full height stands for."""

    label: Any
    bad_label: Any
    bars: list[Bar]
    n: int
    bad: int
    most: int


@dataclass(frozen=True, slots=True)
class Chart:
    rows: list[Row]
    marks: list[int]  # where an incident was opened
    width: int
    first: datetime
    last: datetime


ROWS: Final = (
    (_("Mentions"), _("negative"), ("mentions",), "negative"),
    (_("Answers to surveys"), _("detractors"), ("promoters", "passives", "detractors"), "detractors"),
    (_("Tickets opened"), "", ("tickets",), ""),
    (_("First contacts due"), _("not met in time"), ("owed",), "unmet"),
)


def chart_of(board: Board, *, with_tickets: bool) -> Chart:
    """This function will draw a board's columns."""
    columns = [each.sums | {"unmet": each.sums["owed"] - each.sums["owed_met"]} for each in board.columns]
    rows = []
    for label, bad_label, names, bad_name in ROWS:
        if names == ("tickets",) and not with_tickets:
            continue
        alls = [sum(sums[name] for name in names) for sums in columns]
        bads = [sums[bad_name] if bad_name else 0 for sums in columns]
        most = max(alls, default=0)
        bars = [_bar(place, all_, bad, most or 1) for place, (all_, bad) in enumerate(zip(alls, bads, strict=True))]
        rows.append(Row(label, bad_label, bars, sum(alls), sum(bads), most))
    marks = [place * WIDE + (WIDE - GAP) // 2 for place, sums in enumerate(columns) if sums["incidents"]]
    return Chart(rows, marks, len(columns) * WIDE, board.columns[0].at, board.columns[-1].at)


def _bar(place: int, whole: int, bad: int, most: int) -> Bar:
    low = round(HIGH * bad / most)
    high = max(round(HIGH * whole / most), 1 if whole else 0)
    return Bar(place * WIDE, HIGH - low, low, HIGH - high, high - low)
