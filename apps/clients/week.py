"""A week of opening hours, as it is kept and as people write it: "09:00–12:30, 13:30–17:00"."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

from django.utils.translation import gettext as _

from apps.clients.business_time import DAY_MINUTES
from apps.core.errors import BadInput

DAYS: Final = 7
FEWEST_OPEN_MINUTES: Final = 5 * 60
_OPENING = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|to)\s*(\d{1,2})(?:[:.](\d{2}))?")
_LAST_HOUR, _LAST_MINUTE = 24, 59

Day = list[list[int]]


def check_week(field: str, value: Any) -> None:
    """This function will raise BadInput unless the value is seven days of openings in order, enough of them."""
    if not isinstance(value, list) or len(value) != DAYS or not all(_is_day(day) for day in value):
        raise _not_hours(field, "")
    if sum(closes - opens for day in value for opens, closes in day) < FEWEST_OPEN_MINUTES:
        raise BadInput(_("Be open for five hours a week at least: with less, nothing ever falls due."), field=field)


def _is_day(day: Any) -> bool:
    if not all(isinstance(opening, list) and len(opening) == len(("from", "until")) for opening in day):
        return False
    minutes = [0 - 1, *(minute for opening in day for minute in opening), DAY_MINUTES + 1]
    return all(before < after for before, after in pairwise(minutes))


def parsed_day(typed: str, *, field: str = "") -> Day:
    """This function will read the hours of a day as a person writes them; nothing is a closed day.

    Raises BadInput, naming what cannot be read.
    """
    parts = [part.strip() for part in re.split(r"[,;]| and ", typed) if part.strip()]
    day = [_opening(part, field) for part in parts]
    if not _is_day(day):
        raise _not_hours(field, typed)
    return day


def _opening(part: str, field: str) -> list[int]:
    found = _OPENING.fullmatch(part)
    if found is None:
        raise _not_hours(field, part)
    numbers = [int(number or 0) for number in found.groups()]
    if max(numbers[0], numbers[2]) > _LAST_HOUR or max(numbers[1], numbers[3]) > _LAST_MINUTE:
        raise _not_hours(field, part)
    return [numbers[0] * 60 + numbers[1], numbers[2] * 60 + numbers[3]]


def day_words(day: Sequence[Sequence[int]]) -> str:
    """This function will write the hours of a day, to be read back by `parsed_day`."""
    return ", ".join(f"{_time(opens)}–{_time(closes)}" for opens, closes in day)


def _time(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _not_hours(field: str, typed: str) -> BadInput:
    message = _("Hours go from a time to a later one, in order, like 09:00–12:30, 13:30–17:00.")
    if typed:
        message = _("“%(typed)s” cannot be read.") % {"typed": typed[:60]} + " " + message
    return BadInput(message, field=field)
