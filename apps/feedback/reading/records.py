"""Records out of a text stream: csv.reader with a hold on memory, and with an eye on quotes left open.

csv.reader swallows the rest of a file whose quote is not closed, reads a line of any length into memory,
and counts no rows. Here a line, a cell and a row each have a limit; a record that goes over one, or that
the end of the file cuts off, comes out with a problem, and reading goes on behind it.
"""

import csv
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple, TextIO

from apps.feedback.reading.dialect import Dialect
from apps.feedback.reading.problems import Problem

MAX_CELL = 1 << 20
MAX_LINE = 4 << 20
MAX_ROW = 8 << 20
SHOWN_OF_BROKEN = 200

# The limit belongs to the whole process; the default of 128 kB is too small for a long answer.
csv.field_size_limit(MAX_CELL)


class Record(NamedTuple):
    """One record: a row of the file before it is known how wide the table is."""

    number: int  # the first is 1; blank lines count, as they do in a spreadsheet
    cells: list[str]
    line: int
    problem: Problem | None


class _RowTooLargeError(Exception):
    """A row of many lines has grown over its limit."""


class _Lines:
    """Lines of a stream, none longer than MAX_LINE, with what csv.reader does not tell."""

    def __init__(self, stream: TextIO, *, drop_nul: bool) -> None:
        self._stream = stream
        self._drop_nul = drop_nul
        self.ended = False
        self.overlong = False
        self.in_record = 0  # characters of the record that is being read
        self.count = 0
        self.last = ""

    def __iter__(self) -> Iterator[str]:
        for line in iter(partial(self._stream.readline, MAX_LINE), ""):
            if len(line) == MAX_LINE and line[-1] not in "\r\n":
                self._skip_rest_of_line()
            self.count += 1
            self.in_record += len(line)
            if self.in_record > MAX_ROW:
                self.last = line
                raise _RowTooLargeError
            self.last = line
            yield line.replace("\0", "") if self._drop_nul else line
        self.ended = True

    def _skip_rest_of_line(self) -> None:
        self.overlong = True
        while (piece := self._stream.readline(MAX_LINE)) and piece[-1] not in "\r\n":
            pass

    def skip_to_closing_quote(self, quote: str) -> bool:
        """Go behind the line that closes an open quote; tell whether there was one."""
        while piece := self._stream.readline(MAX_LINE):
            if piece[-1] in "\r\n":
                self.count += 1
            if piece.count(quote) % 2:
                if piece[-1] not in "\r\n":
                    self._skip_rest_of_line()
                return True
        self.ended = True
        return False


def read_records(stream: TextIO, *, dialect: Dialect, drop_nul: bool) -> Iterator[Record]:
    """This function will stream the records of a text, each with its number and the line it begins on."""
    lines = _Lines(stream, drop_nul=drop_nul)
    reader = csv.reader(lines, **dialect.options)  # type: ignore[arg-type]
    number = 0
    while True:
        first_line = lines.count + 1
        lines.in_record = 0
        problem = ""
        cells: list[str] = []
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            problem = "cell_too_large"
        except _RowTooLargeError:
            problem = "row_too_large"
            reader = csv.reader(lines, **dialect.options)  # type: ignore[arg-type]
        number += 1
        if not problem and not lines.ended and not lines.overlong:
            yield Record(number, cells, first_line, None)
            continue
        found = problem or _ending(lines)
        if problem and not _goes_on(lines, first_line, dialect.quotechar):
            found = "ends_in_row"
        lines.overlong = False
        cells = [cell[:SHOWN_OF_BROKEN] for cell in cells]
        parts = {"number": number, "limit": MAX_ROW >> 20}
        yield Record(number, cells, first_line, Problem(found, parts) if found else None)


def _ending(lines: _Lines) -> str:
    """csv.reader asks for another line only inside quotes: without one, the file ends inside them."""
    return "ends_in_row" if lines.ended else "row_too_large"


def _goes_on(lines: _Lines, first_line: int, quote: str) -> bool:
    """Leave a record that was given up; False where its quote stays open to the end of the file."""
    began_inside = lines.count > first_line
    odd = lines.last.count(quote) % 2 == 1
    if began_inside == odd:
        return True
    return lines.skip_to_closing_quote(quote)
