"""The figures over the chart: each with its n, how it is reckoned, and where its rows stand."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.case_studies.trend import nps_interval, wilson
from apps.core.wording import duration_words
from apps.insights.board import Board

FEWEST: Final = 10  # things of which a share or a median is told


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` is empty where too little happened to say one; `url` leads to its rows where the reader may see them."""

    code: str
    label: Any
    value: str
    note: str
    formula: str
    url: str = ""
    is_bad: bool = False


def figures_of(board: Board, *, with_tickets: bool, query: str | None) -> list[Figure]:
    """This function will word a board's figures. `query` is added to the addresses of rows; None for no addresses."""
    found = [_mentions(board), _nps(board)]
    if with_tickets:
        found += [_opened(board), _answered(board), _solved(board)]
    found += [_owed(board), _kept(board), _incidents(board)]
    places = {
        "mentions": "listening:mentions", "nps": "feedback:responses", "tickets": "tickets:list",
        "answered": "tickets:list", "solved": "tickets:list", "owed": "outreach:board", "kept": "outreach:board",
        "incidents": "crises:list",
    }  # fmt: skip
    if query is None:
        return found
    more = {"answered": "figure=first", "solved": "figure=solve"}
    return [
        Figure(
            each.code, each.label, each.value, each.note, each.formula, is_bad=each.is_bad,
            url=_address(reverse(places[each.code]), more.get(each.code, ""), query),
        )
        for each in found
    ]  # fmt: skip


def _address(path: str, *queries: str) -> str:
    query = "&".join(filter(None, queries))
    return f"{path}?{query}" if query else path


def _share(part: int, n: int) -> str:
    """A share with its interval, or nothing for too few."""
    if n < FEWEST:
        return ""
    low, high = wilson(part, n)
    return _("%(share).0f %% (%(low).0f to %(high).0f)") % {
        "share": 100 * part / n,
        "low": 100 * low,
        "high": 100 * high,
    }


def _mentions(board: Board) -> Figure:
    n, negative = board.sums["mentions"], board.sums["negative"]
    share = _share(negative, n)
    note = _("%(share)s negative") % {"share": share} if share else _("too few to say how many are negative")
    formula = _(
        "Everything said in public that came in, copies and reposts too. Negative: as the model reads it, or a person"
        " corrected it, of all; in brackets Wilson’s interval at 95 %."
    )
    return Figure("mentions", _("Mentions"), str(n), note, formula)


def _nps(board: Board) -> Figure:
    scores = board.scores
    formula = _(
        "Per cent of promoters (9, 10) less per cent of detractors (0 to 6), of those who answered in this time. With"
        " it the adjusted Wald interval at 95 %; below 30 answers it is too wide to say anything."
    )
    if not scores.total:
        return Figure("nps", "NPS", "", _("nobody answered"), formula)
    low, high = nps_interval(scores)
    note = _("%(low)d to %(high)d, n = %(n)d") % {"low": low, "high": high, "n": scores.total}
    if not scores.is_enough:
        return Figure("nps", "NPS", "", _("few data: %(note)s") % {"note": note}, formula)
    return Figure("nps", "NPS", f"{scores.nps:+d}", note, formula, is_bad=high < 0)


def _opened(board: Board) -> Figure:
    n = board.sums["tickets"]
    formula = _("By when the customer said it; those merged into another count once.")
    return Figure("tickets", _("Tickets opened"), str(n), "", formula)


def _answered(board: Board) -> Figure:
    formula = _(
        "The middle of all first answers given in this time, on the client’s clock without its pauses, to within 5 %."
        " In time: within the target of the ticket’s priority."
    )
    n, met = board.sums["answers"], board.sums["answers_met"]
    return _time("answered", _("First answer"), board.answer_median, n, met, formula)


def _solved(board: Board) -> Figure:
    formula = _(
        "The middle of all solutions in this time, on the client’s clock without its pauses, to within 5 %. In time:"
        " within the target of the ticket’s priority."
    )
    return _time("solved", _("Solved"), board.solve_median, board.sums["solves"], board.sums["solves_met"], formula)


def _time(code: str, label: Any, median: float | None, n: int, met: int, formula: str) -> Figure:
    if median is None:
        return Figure(code, label, "", _("none in this time"), formula)
    share = _share(met, n)
    words = _("n = %(n)d") % {"n": n}
    note = _("%(share)s in time, %(n)s") % {"share": share, "n": words} if share else words
    return Figure(code, label, str(duration_words(span=timedelta(seconds=round(median)))), note, formula)


def _owed(board: Board) -> Figure:
    n = board.owed_now
    formula = _(
        "Promoters whose first contact is still to be made, late ones too; those that came late by import are left out."
    )
    return Figure("owed", _("Promoters owed"), str(n), _("right now"), formula)


def _kept(board: Board) -> Figure:
    due = board.sums["owed_met"] + board.missed
    formula = _(
        "Of the first contacts that fell due in this time, those made by then, and those that were not; imports that"
        " came late are left out."
    )
    if not due:
        return Figure("kept", _("Contacted in time"), "", _("none fell due"), formula)
    missed = ngettext("%(n)d missed", "%(n)d missed", board.missed) % {"n": board.missed}
    note = _("%(missed)s, n = %(due)d") % {"missed": missed, "due": due}
    value = _("%(met)d of %(due)d") % {"met": board.sums["owed_met"], "due": due}
    return Figure("kept", _("Contacted in time"), value, note, formula, is_bad=board.missed > 0)


def _incidents(board: Board) -> Figure:
    opened = board.sums["incidents"]
    note = ngettext("%(n)d opened in this time", "%(n)d opened in this time", opened) % {"n": opened}
    formula, is_bad = _("Incidents that are open right now."), board.open_incidents > 0
    return Figure("incidents", _("Open incidents"), str(board.open_incidents), note, formula, is_bad=is_bad)
