"""What the page for mapping columns shows: each column, its guess, what it holds, and the first rows."""

import itertools
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from dataclasses import field as declared
from datetime import datetime, tzinfo
from pathlib import Path
from typing import overload

from apps.feedback.reading.day_order import DayOrder
from apps.feedback.reading.findings import Finding, findings
from apps.feedback.reading.mapping import Guess, check_mapping, chosen_columns, guess_mapping
from apps.feedback.reading.ordinals import OrdinalCounter
from apps.feedback.reading.parsed import ParsedRow, RejectedRow
from apps.feedback.reading.problems import ReadingError
from apps.feedback.reading.rows import RowReader, fingerprint_of_text
from apps.feedback.reading.table import Row, Table, open_table, sample_of

FIRST_ROWS = 200
FIRST_VALUES = 3
VALUE_CHARACTERS = 80
SHOWN_CHARACTERS = 1000  # of a cell; a few hundred rows of the largest cells would fill the memory


@dataclass
class ColumnPreview:
    """One column of the file."""

    name: str
    label: str
    first_values: list[str]
    field: str = ""  # where it goes; empty where it is left out
    why: str = ""  # the sentence of the guess; empty where a person chose
    findings: list[Finding] = declared(default_factory=list)


@dataclass
class Counts:
    """What one pass over the rows has counted."""

    rows: int = 0
    parsed: int = 0
    rejected: Counter[str] = declared(default_factory=Counter)  # by code
    rejected_fields: Counter[tuple[str, str]] = declared(default_factory=Counter)  # by field and code
    filled: Counter[str] = declared(default_factory=Counter)  # cells that are not blank, by field
    different: dict[str, int] = declared(default_factory=dict)  # of source ids and emails, by field


@dataclass
class Preview:
    """A file as the mapping page shows it."""

    encoding: str
    mended_bytes: int
    delimiter: str
    format_name: str
    mapping: dict[str, str]
    guesses: dict[str, Guess]
    columns: list[ColumnPreview]
    counts: Counts
    is_whole_file: bool  # whether every row was counted, or only the first ones
    day_order: DayOrder
    day_first: bool | None  # the order that was used
    first_rows: list[ParsedRow | RejectedRow]
    first_rejected: list[RejectedRow]
    problem: ReadingError | None  # why the map cannot be used yet

    @property
    def asks_day_order(self) -> bool:
        """Whether a person has to choose between day and month first."""
        return self.day_first is None and self.day_order.needs_answer


def preview(
    path: Path | str,
    mapping: Mapping[str, str] | None = None,
    *,
    zone: tzinfo,
    now: datetime,
    day_first: bool | None = None,
    at: datetime | None = None,
    first_rows: int = FIRST_ROWS,
    most_rows: int | None = None,
) -> Preview:
    """This function will read a file as an import would, keep nothing, and tell what it found.

    Without `mapping` the guess is used. `most_rows` bounds the pass for a page that must answer at once;
    without it every row is counted, in flat memory. A map that does not fit yet gives a preview with
    `problem`, not an exception; a file that is no table raises ReadingError.
    """
    table = open_table(path)
    sample = sample_of(table)
    guesses = guess_mapping(table.columns, sample, table_format=table.format, labels=table.labels)
    chosen = dict(mapping) if mapping is not None else chosen_columns(guesses)
    problem = _misfit(chosen, table)
    pass_ = _Pass(table, {} if problem else chosen, zone=zone, now=now, day_first=day_first, at=at, keep=first_rows)
    is_whole_file = pass_.run(most_rows)
    return Preview(
        encoding=table.encoding.name,
        mended_bytes=table.encoding.mended,
        delimiter=table.dialect.delimiter,
        format_name=table.format.name,
        mapping=chosen,
        guesses=guesses,
        columns=_columns(table, sample, chosen, guesses, pass_),
        counts=pass_.counts,
        is_whole_file=is_whole_file,
        day_order=pass_.order,
        day_first=pass_.day_first,
        first_rows=pass_.first,
        first_rejected=pass_.first_rejected,
        problem=problem,
    )


def _misfit(mapping: Mapping[str, str], table: Table) -> ReadingError | None:
    try:
        check_mapping(mapping, table.columns)
    except ReadingError as error:
        return error
    return None


class _Pass:
    """One pass over the rows, with everything that is counted on the way."""

    def __init__(
        self,
        table: Table,
        mapping: Mapping[str, str],
        *,
        zone: tzinfo,
        now: datetime,
        day_first: bool | None,
        at: datetime | None,
        keep: int,
    ) -> None:
        self.table = table
        self.counts = Counts()
        self.order = DayOrder(latest=now)
        self.first: list[ParsedRow | RejectedRow] = []
        self.first_rejected: list[RejectedRow] = []
        self._keep = keep
        self._reader: RowReader | None = None
        self._day_first = day_first
        if mapping:
            self._reader = RowReader(table, mapping, zone=zone, now=now, day_first=day_first, at=at)
        self._places = {target: table.columns.index(column) for target, column in mapping.items()}
        self._seen = {target: OrdinalCounter() for target in ("source_id", "customer_email") if target in mapping}

    @property
    def day_first(self) -> bool | None:
        """The order of dates that the reader ended with."""
        if self._reader is not None and self._reader.day_first is not None:
            return self._reader.day_first
        return self.order.day_first if self._day_first is None else self._day_first

    def run(self, most_rows: int | None) -> bool:
        """Read the rows; tell whether it was all of them."""
        is_whole = True
        with closing(self.table.rows()) as rows:
            for row in rows:
                if most_rows is not None and self.counts.rows >= most_rows:
                    is_whole = False
                    break
                self.counts.rows += 1
                if self._reader is not None:
                    self._count(row, self._reader.read(row))
        self.counts.different = {target: seen.distinct for target, seen in self._seen.items()}
        return is_whole

    def _count(self, row: Row, result: ParsedRow | RejectedRow) -> None:
        if len(self.first) < self._keep:
            self.first.append(_cut_short(result))
        if isinstance(result, RejectedRow):
            self.counts.rejected[result.reason] += 1
            self.counts.rejected_fields[result.field, result.reason] += 1
            if len(self.first_rejected) < self._keep:
                self.first_rejected.append(_cut_short(result))
        else:
            self.counts.parsed += 1
            self.counts.rejected_fields.update((note.field, note.problem.code) for note in result.notes)
        if row.problem is not None:
            return
        for target, place in self._places.items():
            if cell := row.cells[place].strip():
                self._count_cell(target, cell)

    def _count_cell(self, target: str, cell: str) -> None:
        self.counts.filled[target] += 1
        if target == "answered_at":
            self.order.add(cell)
        if target in self._seen:
            self._seen[target].next(fingerprint_of_text(cell))


@overload
def _cut_short(row: RejectedRow) -> RejectedRow: ...
@overload
def _cut_short(row: ParsedRow | RejectedRow) -> ParsedRow | RejectedRow: ...
def _cut_short(row: ParsedRow | RejectedRow) -> ParsedRow | RejectedRow:
    if isinstance(row, ParsedRow):
        return row._replace(comment=row.comment[:SHOWN_CHARACTERS])
    cells = [cell[:SHOWN_CHARACTERS] for cell in row.cells]
    return row._replace(cells=cells, value=row.value[:SHOWN_CHARACTERS])


def _columns(
    table: Table,
    sample: list[list[str]],
    mapping: Mapping[str, str],
    guesses: Mapping[str, Guess],
    done: _Pass,
) -> list[ColumnPreview]:
    goes_to = {column: target for target, column in mapping.items()}
    shown: list[ColumnPreview] = []
    for place, name in enumerate(table.columns):
        values = dict.fromkeys(cells[place].strip()[:VALUE_CHARACTERS] for cells in sample if cells[place].strip())
        target = goes_to.get(name, "")
        guess = guesses.get(target)
        shown.append(
            ColumnPreview(
                name=name,
                label=table.labels[place],
                first_values=list(itertools.islice(values, FIRST_VALUES)),
                field=target,
                why=guess.sentence if guess is not None and guess.column == name else "",
                findings=findings(target, done.counts, asks=done.day_first is None and done.order.needs_answer)
                if target
                else [],
            )
        )
    return shown
