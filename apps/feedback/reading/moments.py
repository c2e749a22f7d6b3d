"""When a score was given, read from the many ways in which files write a moment.

A moment without a zone is taken in the zone that is given. One that the clocks skip (02:30 on the night of
the change to summer time) is taken as if the clocks had not moved yet, one that comes twice as its first.
All results are in UTC.
"""

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from apps.feedback.reading.problems import CellProblem, shown

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
CACHED = 100_000  # a day has 86,400 seconds
_DAY = timedelta(days=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SPREADSHEET_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet's days have no zone
_SPREADSHEET_DAYS = range(32_874, 80_000)  # 1990 to 2118
_SHORT_YEAR_PIVOT = 70
_MONTHS = 12
_LONGEST_MOMENT = 100

_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s,]+(.*))?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T\s,]+(.*))?")
_DAY_NAME = r"(?:[^\W\d_]{2,12}\.?,?\s+)?"
_DAY_WORD_YEAR = re.compile(
    _DAY_NAME
    + r"(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s/-]*(?:de\s+|of\s+)?([^\W\d_]{3,12})\.?,?[\s/-]*(?:del?\s+)?(\d{4}|\d{2})"
    r"(?:[T\s,]+(?:at\s+|a\s+|as\s+|um\s+|om\s+|alle\s+|a\ las\s+)?(.*))?",
    re.IGNORECASE,
)
_WORD_DAY_YEAR = re.compile(
    _DAY_NAME + r"([^\W\d_]{3,12})\.?[\s/-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s/-]+(\d{4})(?:[T\s,]+(?:at\s+)?(.*))?",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,:](\d{1,9}))?)?)?\s*(?:Uhr\b)?\s*([ap])?\.?\s?(?:m\b\.?)?"
    r"\s*(?:(Z|UTC|GMT)?\s*([+-]\d{1,2})(?::?(\d{2}))?)?\s*(?:\(?(Z|UTC|GMT)\)?)?(?:\s*\([^()\d]*\))?",
    re.IGNORECASE,
)
# A zone by its name at the end of a moment: 09:14 EST, 09:14:22 (CEST), 09:14 Europe/Berlin.
_ZONE_NAME = re.compile(
    r"(.*\d\s*(?:[apAP]\.?\s?[mM]\.?)?)\s*\(?\b([A-Z]{3,5}|[A-Z][A-Za-z]+/[A-Za-z_/+-]+\d*)\)?", re.DOTALL
)
_HOURS_AHEAD = {
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "AKST": -9, "AKDT": -8, "HST": -10, "AST": -4, "ADT": -3, "BRT": -3,
    "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "BST": 1, "WET": 0, "WEST": 1, "EET": 2, "EEST": 3, "MSK": 3, "SAST": 2,
    "AEST": 10, "AEDT": 11, "AWST": 8, "NZST": 12, "NZDT": 13, "JST": 9, "SGT": 8, "HKT": 8,
}  # fmt: skip
_SCRIPTED = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{4}) (.*)")  # Thu Mar 05 2026 09:14:22 GMT+0000 (…)
_NUMBER = re.compile(r"(\d{4,17})(?:[.,](\d{1,12}))?")
_MONTH_WORDS = {
    word: month
    for month, words in enumerate(
        (
            "january jan januar jänner janner janvier janv enero ene janeiro gennaio gen januari",
            "february feb februar fevrier fevr fev febrero fevereiro febbraio februari",
            "march mar marz maerz mrz mars marzo marco maart mrt",
            "april apr avril avr abril abr aprile",
            "may mai mayo maio maggio mag mei",
            "june jun juni juin junio junho giugno giu",
            "july jul juli juillet juil julio julho luglio lug",
            "august aug aout agosto ago augustus",
            "september sep sept septembre septiembre setembro set settembre",
            "october oct oktober okt octobre octubre outubro out ottobre ott",
            "november nov novembre noviembre novembro",
            "december dec dezember dez decembre diciembre dic dezembro dicembre",
        ),
        start=1,
    )
    for word in words.split()
}


def _days_in(year: int, month: int) -> int:
    following = date(year + month // _MONTHS, month % _MONTHS + 1, 1)
    return (following - _DAY).day


def written_order(value: str) -> tuple[int, int] | None:
    """This function will return the first two numbers of a date like 04/11/2026, or None for any other form.

    A date with full stops is day-first wherever it is written, so it is not asked about.
    """
    match = _YEAR_LAST.fullmatch(value.strip()[:_LONGEST_MOMENT])
    if match is None or match.group(2) == ".":
        return None
    return int(match.group(1)), int(match.group(3))


def written_year(value: str) -> int:
    """This function will return the year of a date of which `written_order` knows the order."""
    match = _YEAR_LAST.fullmatch(value.strip()[:_LONGEST_MOMENT])
    return _full_year(match.group(4)) if match else 0


class MomentReader:
    """Reads the moments of one column; remembers days and times that it has seen, for speed."""

    def __init__(self, *, zone: tzinfo, day_first: bool | None, now: datetime) -> None:
        """Take the zone of moments without one, the order of dates like 04/11/2026, and the present."""
        self.zone = zone
        self.day_first = day_first
        self._latest = now + _DAY
        self._days: dict[str, datetime] = {}
        self._times: dict[str, timedelta] = {}

    def read(self, value: str) -> datetime:
        """Return the moment in UTC; the cell must not be blank."""
        if value[10:11] == "T":
            day_text, time_text = value[:10], value[11:]
            if value[-1] == "Z" or value[-6:-5] in {"+", "-"}:
                return self._read_zoned(value)
        else:
            day_text, _, time_text = value.partition(" ")
        day = self._days.get(day_text)
        if day is not None:
            passed = self._times.get(time_text)
            if passed is not None:
                moment = day + passed
                if EARLIEST <= moment <= self._latest:
                    return moment
        return self._read_slowly(value, day_text, time_text)

    def _read_zoned(self, value: str) -> datetime:
        """Read the most common form of a program, 2026-11-23T18:04:12Z, by the fast way of the library."""
        try:
            moment = datetime.fromisoformat(value).astimezone(UTC)
        except (ValueError, OverflowError):
            return self._read_slowly(value, "", "")
        if EARLIEST <= moment <= self._latest:
            return moment
        return self._read_slowly(value, "", "")

    def _read_slowly(self, value: str, day_text: str, time_text: str) -> datetime:
        text = " ".join(value.split())
        if len(text) > _LONGEST_MOMENT:
            raise CellProblem("moment_unreadable", value=shown(text))
        moment = self._read_number(text)
        if moment is None:
            day, clock = self._day_and_clock(text)
            clock_text, named = _zone_apart(clock)
            passed, zone = _read_time(clock_text, text)
            zone = zone or named
            midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a zone is given two lines on
            moment = self._in_utc(midnight + passed, zone)
            if zone is None and clock == time_text:
                self._remember(day_text, midnight, time_text, passed)
        if moment < EARLIEST:
            raise CellProblem("moment_too_early", value=shown(text))
        if moment > self._latest:
            raise CellProblem("moment_in_future", value=shown(text))
        return moment

    def _in_utc(self, moment: datetime, zone: tzinfo | None) -> datetime:
        return moment.replace(tzinfo=zone or self.zone).astimezone(UTC)

    def _remember(self, day_text: str, midnight: datetime, time_text: str, passed: timedelta) -> None:
        """Keep a day on which the clocks do not change, and a time of the day."""
        if len(self._times) > CACHED or len(self._days) > CACHED:
            self._times.clear()
            self._days.clear()
        start = midnight.replace(tzinfo=self.zone)
        end = (midnight + _DAY).replace(tzinfo=self.zone)
        if start.utcoffset() == end.utcoffset():
            self._days[day_text] = start.astimezone(UTC)
            self._times[time_text] = passed

    def _read_number(self, text: str) -> datetime | None:
        """Read seconds, milliseconds or microseconds since 1970, days of a spreadsheet, or 20261123180412."""
        zone = UTC if text[-1:] == "Z" else None
        bare = text.removesuffix("Z")
        match = _NUMBER.fullmatch(bare.replace("T", "", 1) if bare[8:9] == "T" else bare)
        if match is None:
            return None
        digits, fraction = match.group(1), float(f"0.{match.group(2) or 0}")
        number, length = int(digits), len(digits)
        if length in {9, 10}:
            return _EPOCH + timedelta(seconds=number + fraction)
        if length in {12, 13}:
            return _EPOCH + timedelta(milliseconds=number)
        if length in {15, 16}:
            return _EPOCH + timedelta(microseconds=number)
        if length == 5 and number in _SPREADSHEET_DAYS:  # noqa: PLR2004 - days since 1900
            seconds = round(fraction * 86_400)
            return self._in_utc(_SPREADSHEET_EPOCH + timedelta(days=number, seconds=seconds), None)
        if length in {8, 14} and not fraction:
            day = self._day(int(digits[:4]), int(digits[4:6]), int(digits[6:8]), text)
            clock = f"{digits[8:10]}:{digits[10:12]}:{digits[12:]}" if length > 8 else ""  # noqa: PLR2004 - digits of a date
            passed, _ = _read_time(clock, text)
            return self._in_utc(datetime(day.year, day.month, day.day) + passed, zone)  # noqa: DTZ001 - zone is given
        raise CellProblem("moment_unreadable", value=shown(text))

    def _day_and_clock(self, text: str) -> tuple[date, str]:
        if match := _YEAR_FIRST.fullmatch(text):
            year, _, month, day, clock = match.groups()
            return self._day(int(year), int(month), int(day), text), clock or ""
        if match := _YEAR_LAST.fullmatch(text):
            first, mark, second, year, clock = match.groups()
            day_number, month_number = self._ordered(int(first), int(second), mark, text)
            return self._day(_full_year(year), month_number, day_number, text), clock or ""
        plain = unicodedata.normalize("NFKD", text)
        plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
        if (match := _SCRIPTED.fullmatch(plain)) and match.group(1).casefold() in _MONTH_WORDS:
            word, day, year, clock = match.groups()
        elif (match := _DAY_WORD_YEAR.fullmatch(plain)) and match.group(2).casefold() in _MONTH_WORDS:
            day, word, year, clock = match.groups()
        elif (match := _WORD_DAY_YEAR.fullmatch(plain)) and match.group(1).casefold() in _MONTH_WORDS:
            word, day, year, clock = match.groups()
        else:
            raise CellProblem("moment_unreadable", value=shown(text))
        return self._day(_full_year(year), _MONTH_WORDS[word.casefold()], int(day), text), clock or ""

    def _ordered(self, first: int, second: int, mark: str, text: str) -> tuple[int, int]:
        """Tell the day from the month."""
        day_first = self.day_first
        if day_first is None:
            if mark == "." or first > _MONTHS or first == second:
                day_first = True
            elif second > _MONTHS:
                day_first = False
            else:
                raise CellProblem("moment_ambiguous", value=shown(text))
        return (first, second) if day_first else (second, first)

    def _day(self, year: int, month: int, day: int, text: str) -> date:
        """Check that a day exists, before its year is judged."""
        if not 1 <= month <= _MONTHS:
            raise CellProblem("month_does_not_exist", value=shown(text), number=month)
        if year < EARLIEST.year - 1:
            raise CellProblem("moment_too_early", value=shown(text))
        if year > self._latest.year + 1:
            raise CellProblem("moment_in_future", value=shown(text))
        if not 1 <= day <= _days_in(year, month):
            code = "leap_day_does_not_exist" if (month, day) == (2, 29) else "day_does_not_exist"
            raise CellProblem(code, value=shown(text), day=day, month=month, year=year)
        return date(year, month, day)


def _full_year(text: str) -> int:
    year = int(text)
    if len(text) > 2:  # noqa: PLR2004 - written with its century
        return year
    return year + (1900 if year >= _SHORT_YEAR_PIVOT else 2000)


def _zone_apart(clock: str) -> tuple[str, tzinfo | None]:
    """Take the name of a zone off the end of a time; a name that nobody knows stays, and makes it unreadable."""
    match = _ZONE_NAME.fullmatch(clock)
    if match is None:
        return clock, None
    time, name = match.groups()
    if name in _HOURS_AHEAD:
        return time, timezone(timedelta(hours=_HOURS_AHEAD[name]))
    if "/" not in name:
        return clock, None
    try:
        return time, ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return clock, None


def _read_time(clock: str, text: str) -> tuple[timedelta, tzinfo | None]:
    """Read a time of the day and its zone; no time is midnight."""
    if not clock.strip():
        return timedelta(0), None
    match = _TIME.fullmatch(clock.strip())
    if match is None or (match.group(2) is None and match.group(5) is None):
        raise CellProblem("moment_unreadable", value=shown(text))
    hour_text, minute, second, fraction, half, zone_before, offset, offset_minutes, zone_after = match.groups()
    hour = int(hour_text)
    if half and hour <= 12:  # noqa: PLR2004 - hours of half a day
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    minutes, seconds = int(minute or 0), min(int(second or 0), 59) if second == "60" else int(second or 0)
    if hour > 23 or minutes > 59 or seconds > 59:  # noqa: PLR2004 - the clock
        raise CellProblem("moment_unreadable", value=shown(text))
    passed = timedelta(
        hours=hour, minutes=minutes, seconds=seconds, microseconds=int((fraction or "0").ljust(6, "0")[:6])
    )
    if offset:
        ahead = timedelta(hours=abs(int(offset)), minutes=int(offset_minutes or 0))
        shift = -ahead if offset[0] == "-" else ahead
        return passed - shift, UTC
    return passed, UTC if zone_before or zone_after else None
