"""Records out of a text stream: csv.reader with a hold on memory, and with an eye on quotes left open.

csv.reader swallows the rest of a file whose quote is not closed, reads a line of any length into memory,
and counts no rows. Here a line, a cell and a row each have a limit; a record that goes over one, or that
the end of the file cuts off, comes out with a problem, and reading goes on behind it.
"""

import csv
from collections import deque
from collections.abc import Iterator
from typing import NamedTuple, TextIO

from apps.feedback.reading.dialect import Dialect
from apps.feedback.reading.problems import Problem

MAX_LINE = 4 << 20
MAX_ROW = 8 << 20
MOST_RECOVERIES = 100  # a file with more quotes that are not closed is no table
SHOWN_OF_BROKEN = 200


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
        self.of_record: list[str] = []  # the lines of the record that is being read
        self._again: deque[str] = deque()  # lines that are read once more

    def _next_line(self) -> str:
        return self._again.popleft() if self._again else self._stream.readline(MAX_LINE)

    def read_again(self) -> None:
        """Go back behind the first line of the record: its quote was never meant to hold the lines below."""
        self._again.extendleft(reversed(self.of_record[1:]))
        self.count -= len(self.of_record) - 1
        self.ended = False

    def may_be_whole(self, cells: list[str], width: int) -> bool:
        """Whether nothing speaks of a stray quote: a record of several lines is as wide as the table."""
        return len(self.of_record) == 1 or not width or len(cells) == width

    def begin_record(self) -> None:
        self.in_record = 0
        self.of_record.clear()

    def __iter__(self) -> Iterator[str]:
        for line in iter(self._next_line, ""):
            if len(line) == MAX_LINE and line[-1] not in "\r\n":
                self._skip_rest_of_line()
            self.count += 1
            self.in_record += len(line)
            self.of_record.append(line)
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
        while piece := self._next_line():
            if piece[-1] in "\r\n":
                self.count += 1
            if piece.count(quote) % 2:
                if piece[-1] not in "\r\n":
                    self._skip_rest_of_line()
                return True
        self.ended = True
        return False


def read_records(stream: TextIO, *, dialect: Dialect, drop_nul: bool, width: int = 0) -> Iterator[Record]:
    """This function will stream the records of a text, each with its number and the line it begins on.

    Where a quote is not closed, and the lines below it are rows of `width` cells, only its own line is given up.
    """
    lines = _Lines(stream, drop_nul=drop_nul)
    reader = csv.reader(lines, **dialect.options)  # type: ignore[arg-type]
    number = recoveries = 0
    while True:
        first_line = lines.count + 1
        lines.begin_record()
        cells, problem = _next_record(reader)
        if cells is None:
            return
        number += 1
        if not problem and not lines.ended and not lines.overlong and lines.may_be_whole(cells, width):
            yield Record(number, cells, first_line, None)
            continue
        if recoveries < MOST_RECOVERIES and _swallows_rows(lines, dialect, width):
            recoveries += 1
            lines.read_again()
            found = "quote_open"
        else:
            found = _found(lines, problem, first_line, dialect.quotechar)
        if found in {"quote_open", "row_too_large"}:
            reader = csv.reader(lines, **dialect.options)  # type: ignore[arg-type]
        lines.overlong = False
        if not found:
            yield Record(number, cells, first_line, None)
            continue
        parts = {"number": number, "limit": MAX_ROW >> 20}
        yield Record(number, [cell[:SHOWN_OF_BROKEN] for cell in cells], first_line, Problem(found, parts))


def _next_record(reader: Iterator[list[str]]) -> tuple[list[str] | None, str]:
    """Read one record; None at the end. A record over a limit comes without cells, with the code of its problem."""
    try:
        return next(reader), ""
    except StopIteration:
        return None, ""
    except csv.Error:
        return [], "cell_too_large"
    except _RowTooLargeError:
        return [], "row_too_large"


def _found(lines: _Lines, problem: str, first_line: int, quote: str) -> str:
    """Name what is wrong with a record; nothing where it is only of another width than the table."""
    if problem:
        return problem if _goes_on(lines, first_line, quote) else "ends_in_row"
    if lines.ended:
        return "ends_in_row"  # csv.reader asks for another line only inside quotes: the file ends inside them
    return "row_too_large" if lines.overlong else ""


def _swallows_rows(lines: _Lines, dialect: Dialect, width: int) -> bool:
    """Tell whether below the first line of a record that never ends there stands a row of the table."""
    if width < 2 or len(lines.of_record) < 2 or lines.overlong:  # noqa: PLR2004 - one column, or one line, tells nothing
        return False
    try:
        return any(len(cells) == width for cells in csv.reader(lines.of_record[1:], **dialect.options))  # type: ignore[arg-type]
    except csv.Error:
        return False


def _goes_on(lines: _Lines, first_line: int, quote: str) -> bool:
    """Leave a record that was given up; False where its quote stays open to the end of the file."""
    began_inside = lines.count > first_line
    odd = lines.last.count(quote) % 2 == 1
    if began_inside == odd:
        return True
    return lines.skip_to_closing_quote(quote)
