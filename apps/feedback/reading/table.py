"""A file as a table: unique column names, and rows that stream in flat memory.

A row that does not fit the table (too short, too long, too large, cut off by the end of the file) is a row
with a problem, never an exception; a file that is no table at all is a ReadingError.
"""

import io
import itertools
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TextIO

from django.utils.translation import gettext as _

from apps.feedback.reading.decoding import Encoding, detect_encoding
from apps.feedback.reading.dialect import Dialect, declared_separator, detect_dialect
from apps.feedback.reading.formats import recognise
from apps.feedback.reading.problems import Problem, ReadingError
from apps.feedback.reading.records import Record, read_records
from apps.feedback.reading.table_format import TableFormat

SAMPLE_CHARACTERS = 256 * 1024
MAX_COLUMNS = 2000
HEADER_ROWS_READ = 3
NAME_CHARACTERS = 200
LABEL_CHARACTERS = 500
SAMPLE_OF_CELL = 1000


class Row(NamedTuple):
    """One row of the file as it stands there."""

    number: int  # as a spreadsheet counts, the first header row being 1
    cells: list[str]  # as many as the table has columns, unless there is a problem
    line: int  # the line of the file on which the row begins
    problem: Problem | None


@dataclass
class Table:
    """A file that has been recognised as a table."""

    path: Path
    encoding: Encoding
    dialect: Dialect
    format: TableFormat
    columns: tuple[str, ...]
    labels: tuple[str, ...]  # the question behind a column, else its name
    size: int  # bytes
    header_end: int = 1  # the number of the last header row
    has_declaration: bool = False  # Excel's first line "sep=;"
    _stream: TextIO | None = field(default=None, repr=False)

    @property
    def fraction_read(self) -> float:
        """How much of the file the latest pass has read, from 0 to 1."""
        if self._stream is None or not self.size:
            return 0.0
        if self._stream.closed:
            return 1.0
        return min(self._stream.buffer.tell() / self.size, 1.0)

    def rows(self, *, after: int = 0) -> Generator[Row, None, None]:
        """This method will stream the rows below the header, those with a number above `after`."""
        with self.encoding.open(self.path) as stream:
            self._stream = stream
            if self.has_declaration:
                stream.readline()
            width = len(self.columns)
            records = read_records(stream, dialect=self.dialect, drop_nul=self.encoding.has_nul, width=width)
            yield from self._fitted(records, after=max(after, self.header_end))

    def _fitted(self, records: Iterator[Record], *, after: int) -> Generator[Row, None, None]:
        """Give each record the table's width; hold a short one until it is known whether it is the last."""
        width = len(self.columns)
        held: Row | None = None
        for number, cells, line, problem in records:
            if number <= after:
                continue
            if problem is None and not (cells and (cells[0] or "".join(cells).strip())):
                continue  # a blank line, or one of nothing but separators
            if held is not None:
                yield held
                held = None
            if problem is not None or len(cells) == width:
                yield Row(number, cells, line, problem)
                continue
            row = self._refitted(number, cells, line)
            if row.problem is not None and row.problem.code == "row_short":
                held = row
            else:
                yield row
        if held is not None:
            yield held._replace(problem=Problem("ends_in_row", {"number": held.number}))

    def _refitted(self, number: int, cells: list[str], line: int) -> Row:
        width = len(self.columns)
        if len(cells) > width and not any(cell.strip() for cell in cells[width:]):
            return Row(number, cells[:width], line, None)
        # Exporters leave out the comma of a last column that has no name.
        if len(cells) < width and not any(name.strip() for name in self.format.names[len(cells) :]):
            return Row(number, cells + [""] * (width - len(cells)), line, None)
        code = "row_short" if len(cells) < width else "row_long"
        parts = {"number": number, "found": len(cells), "expected": width}
        return Row(number, cells, line, Problem(code, parts))


def open_table(path: Path | str) -> Table:
    """This function will recognise a file's encoding, dialect, format and columns.

    It reads the file once for the encoding, in flat memory, and raises ReadingError where there is no table
    with at least one row.
    """
    path = Path(path)
    encoding = detect_encoding(path)
    with encoding.open(path) as stream:
        sample = stream.read(SAMPLE_CHARACTERS).replace("\0", "")
        is_whole_file = not stream.read(1)
    dialect = detect_dialect(sample, is_whole_file=is_whole_file)
    header = _header(sample, dialect=dialect)
    if not header:
        raise ReadingError("file_empty")
    found = recognise([record.cells for record in header])
    if len(found.names) > MAX_COLUMNS:
        raise ReadingError("file_too_wide", width=len(found.names), limit=MAX_COLUMNS)
    columns = unique_names(found.names)
    table = Table(
        path=path,
        encoding=encoding,
        dialect=dialect,
        format=found,
        columns=columns,
        labels=tuple(
            " ".join(label[:LABEL_CHARACTERS].split()) or name
            for name, label in zip(columns, _padded(found.labels, len(columns)), strict=True)
        ),
        size=path.stat().st_size,
        header_end=header[min(found.header_rows, len(header)) - 1].number,
        has_declaration=bool(declared_separator(sample)),
    )
    with closing(table.rows()) as rows:
        if next(rows, None) is None:
            raise ReadingError("file_no_rows")
    return table


def sample_of(table: Table, *, count: int = 200) -> list[list[str]]:
    """This function will return the cells, cut short, of a table's first rows that have no problem, for guessing."""
    with closing(table.rows()) as rows:
        return [
            [cell[:SAMPLE_OF_CELL] for cell in row.cells]
            for row in itertools.islice(rows, count)
            if row.problem is None
        ]


def _header(sample: str, *, dialect: Dialect) -> list[Record]:
    """Read the first rows that are not blank, which hold every header row that is known."""
    stream = io.StringIO(sample, newline="")
    if declared_separator(sample):
        stream.readline()
    header: list[Record] = []
    for record in read_records(stream, dialect=dialect, drop_nul=True):
        if any(cell.strip() for cell in record.cells):
            header.append(record)
        if len(header) == HEADER_ROWS_READ:
            break
    if header and (problem := header[0].problem) is not None:
        raise ReadingError(problem.code, **problem.parts)
    return header


def _padded(labels: Sequence[str], width: int) -> list[str]:
    return [*labels[:width], *[""] * (width - len(labels))]


def unique_names(names: Sequence[str]) -> tuple[str, ...]:
    """This function will name each column: a blank name becomes "Column 3", a repeated one gets " (2)"."""
    taken: set[str] = set()
    unique: list[str] = []
    for place, raw in enumerate(names, start=1):
        name = " ".join("".join(c if c.isprintable() else " " for c in raw).split())[:NAME_CHARACTERS].strip()
        base = name or _("Column {number}").format(number=place)
        candidate, count = base, 1
        while candidate in taken:
            count += 1
            candidate = f"{base} ({count})"
        taken.add(candidate)
        unique.append(candidate)
    return tuple(unique)
