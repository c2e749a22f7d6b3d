"""Rows of a table as responses: each is taken whole, or rejected with one reason that names its mend."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from apps.feedback.reading.cells import (
    read_email,
    read_language,
    read_line,
    read_name,
    read_phone,
    read_score,
    read_text,
)
from apps.feedback.reading.day_order import find_day_order
from apps.feedback.reading.mapping import check_mapping
from apps.feedback.reading.moments import MomentReader
from apps.feedback.reading.parsed import Note, ParsedRow, RejectedRow
from apps.feedback.reading.problems import FIELDS, CellProblem, Problem, shown
from apps.feedback.reading.table import Row, Table
from apps.feedback.reading.table_format import plain

LINE_CHARACTERS = 200
CACHED = 50_000
CACHED_CHARACTERS = 60
_BETWEEN = "\x1f"  # no value holds it: the cells' readers take control characters out


def read_responses(
    table: Table,
    mapping: Mapping[str, str],
    *,
    zone: tzinfo,
    now: datetime,
    day_first: bool | None = None,
    at: datetime | None = None,
    after: int = 0,
) -> Iterator[ParsedRow | RejectedRow]:
    """This function will stream the rows of a table as responses or rejections, in flat memory.

    `mapping` goes from field to column. `zone` is the zone of moments written without one, unless the
    file's own format says otherwise. `day_first` tells how to read 04/11/2026; without it the format
    decides, or the column itself by any value that can be read in one way only, and where neither does such
    rows are rejected. `at` is the moment of rows without a time. Rows up to number `after` are passed over.
    Raises ReadingError where the map does not fit.
    """
    check_mapping(mapping, table.columns)
    reader = RowReader(table, mapping, zone=zone, now=now, day_first=day_first, at=at)
    return reader.stream(after=after)


class RowReader:
    """Turns the rows of one table into responses, by one map."""

    def __init__(
        self,
        table: Table,
        mapping: Mapping[str, str],
        *,
        zone: tzinfo,
        now: datetime,
        day_first: bool | None,
        at: datetime | None,
    ) -> None:
        """Look up the columns once, so that each row costs only its cells."""
        self.table = table
        self.at = at
        self.now = now
        self.columns = dict(mapping)
        self.zone = own_zone(table) or zone
        self.day_first = day_first
        self._places = {target: table.columns.index(column) for target, column in mapping.items()}
        self._moments = MomentReader(zone=self.zone, day_first=self.day_first, now=now)
        self._order_is_known = self.day_first is not None
        self._spread = table.format.spread.get(self._places["score"], ())
        self._scale = table.format.scale
        self._spares = [place for place in table.format.moments if place not in self._places.values()]
        self._scores: dict[str, int | None] = {}
        self._field = ""
        reading = [(target, self._places[target], _READERS[target]) for target in _READERS if target in self._places]
        self._reading: list[tuple[str, int, Callable[[str], str]]] = reading

    def stream(self, *, after: int = 0) -> Iterator[ParsedRow | RejectedRow]:
        """Read every row."""
        with closing(self.table.rows(after=after)) as rows:
            for row in rows:
                yield self.read(row)

    def read(self, row: Row) -> ParsedRow | RejectedRow:
        """Read one row."""
        number, cells, _line, problem = row
        if problem is not None:
            return RejectedRow(number, problem, "", "", "", cells)
        try:
            return self._parsed(number, cells)
        except CellProblem as found:
            place = self._places.get(self._field)
            value = "" if place is None else cells[place]
            return RejectedRow(number, found.problem, self._field, self.columns.get(self._field, ""), value, cells)

    def _parsed(self, number: int, cells: list[str]) -> ParsedRow:
        notes: list[Note] = []
        score = self._score(cells)
        moment, written = self._moment(cells, notes)
        values = dict.fromkeys(_TEXT_FIELDS, "")
        for target, place, read in self._reading:
            cell = cells[place]
            if cell:
                try:
                    values[target] = value = read(cell)
                except CellProblem as found:
                    notes.append(Note(target, self.columns[target], cell, found.problem))
                    continue
                if len(value) > LINE_CHARACTERS and target not in _LONG_FIELDS:
                    values[target] = ""
                    problem = Problem("too_long", {"field": target, "limit": LINE_CHARACTERS})
                    notes.append(Note(target, self.columns[target], cell, problem))
        source_id = values["source_id"] or None
        return ParsedRow(
            number,
            source_id,
            score,
            values["comment"],
            moment,
            values["customer_name"] or _joined_name(values),
            values["customer_email"],
            values["customer_phone"],
            values["company"],
            values["customer_id"],
            values["language"],
            values["segment"],
            None if source_id else fingerprint(score=score, moment=written, values=values),
            tuple(notes),
        )

    def _score(self, cells: list[str]) -> int:
        self._field = "score"
        if self._scale is not None and plain(cells[self._scale]) not in _SCALES:
            raise CellProblem("other_scale", value=shown(cells[self._scale]))
        cell = cells[self._places["score"]]
        if self._spread and not cell.strip():
            cell = next((cells[place] for place in self._spread if cells[place].strip()), "")
        score = self._scores.get(cell, -1)
        if score == -1:
            score = read_score(cell)
            if len(self._scores) < CACHED and len(cell) <= CACHED_CHARACTERS:
                self._scores[cell] = score
        if score is None:
            raise CellProblem("no_score")
        return score

    def _moment(self, cells: list[str], notes: list[Note]) -> tuple[datetime, datetime | None]:
        """Return the moment of the score, and the same where the row itself tells it."""
        self._field = "answered_at"
        place = self._places.get("answered_at")
        cell = "" if place is None else cells[place].strip()
        if cell and cell.casefold() not in _NO_MOMENT:
            moment = self._moment_or_spare(cell, cells, notes)
            return moment, moment
        spare = self._spare_moment(cells)
        if spare is not None:
            return spare, spare
        if self.at is not None:
            return self.at, None
        raise CellProblem("no_moment_column" if place is None else "no_moment")

    def _moment_or_spare(self, cell: str, cells: list[str], notes: list[Note]) -> datetime:
        """Read the cell, or else another moment of the same row: when it was begun, or last changed."""
        try:
            return self._read_moment(cell)
        except CellProblem as found:
            spare = self._spare_moment(cells)
            if spare is None:
                raise
            notes.append(Note("answered_at", self.columns["answered_at"], cell, found.problem))
            return spare

    def _spare_moment(self, cells: list[str]) -> datetime | None:
        for place in self._spares:
            cell = cells[place].strip()
            if cell and cell.casefold() not in _NO_MOMENT:
                try:
                    return self._read_moment(cell)
                except CellProblem:
                    continue
        return None

    def _read_moment(self, cell: str) -> datetime:
        try:
            return self._moments.read(cell)
        except CellProblem as found:
            if found.problem.code != "moment_ambiguous" or self._order_is_known:
                raise
        # Only now is it worth a pass through the columns: some other row may decide.
        self._order_is_known = True
        self.day_first = self._order_of_dates()
        self._moments = MomentReader(zone=self.zone, day_first=self.day_first, now=self.now)
        return self._moments.read(cell)

    def _order_of_dates(self) -> bool | None:
        main = [self._places["answered_at"]] if "answered_at" in self._places else []
        names = [self.table.columns[place] for place in (*main, *self._spares)]
        order = find_day_order(self.table, *names, now=self.now)
        return self.table.format.day_first if order.day_first is None else order.day_first


def own_zone(table: Table) -> tzinfo | None:
    """This function will return the zone that a file's own format declares, where it is known."""
    if not table.format.zone:
        return None
    try:
        return ZoneInfo(table.format.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def fingerprint(*, score: int, moment: datetime | None, values: Mapping[str, str]) -> str:
    """This function will return a SHA-256 over the mapped cells of a row, in hexadecimal.

    It is taken over the values as they were understood, by the names of their fields: the same answer
    exported again in another encoding, with another order of columns or another form of date has the same
    fingerprint. Blank cells do not count, nor does a moment that was given for the whole file.
    """
    parts = [f"score={score}"]
    if moment is not None:
        parts.append(f"answered_at={moment.isoformat()}")
    parts.extend(f"{target}={value}" for target, value in values.items() if value)
    return hashlib.sha256(_BETWEEN.join(parts).encode("utf-8", "replace")).hexdigest()


def fingerprint_of_text(text: str) -> str:
    """This function will return the digest by which equal cells are counted, in hexadecimal."""
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).hexdigest()


def _joined_name(values: Mapping[str, str]) -> str:
    return f"{values['customer_first_name']} {values['customer_last_name']}".strip()


_NO_MOMENT = frozenset({"na", "n/a", "nan", "nat", "null", "none", "-"})
_SCALES = frozenset({"", "nps", "enps", "netpromoterscore"})  # what counts from 0 to 10, by its name
_LONG_FIELDS = frozenset({"comment", "customer_email"})
_READERS: dict[str, Callable[[str], str]] = {
    "source_id": read_line,
    "comment": read_text,
    "customer_name": read_name,
    "customer_first_name": read_name,
    "customer_last_name": read_name,
    "customer_email": read_email,
    "customer_phone": read_phone,
    "company": read_line,
    "customer_id": read_line,
    "language": read_language,
    "segment": read_line,
}
_TEXT_FIELDS = tuple(target for target in FIELDS if target in _READERS)


def text_reader(field: str) -> Callable[[str], str] | None:
    """This function will return what reads the text of a field; None for score and moment, which are no texts."""
    return _READERS.get(field)
