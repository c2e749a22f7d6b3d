"""Rejected rows as a CSV that a spreadsheet opens without running formulas, to be mended and brought back."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import IO, Protocol

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
ROW_COLUMN, REASON_COLUMN = "row", "reason"
BOM = "\ufeff"


class Rejected(Protocol):
    """A row as it stands in the file, and what is wrong with it; kept in memory or in a database."""

    @property
    def number(self) -> int:
        """The row's number, as a spreadsheet counts."""

    @property
    def cells(self) -> list[str]:
        """Its cells."""

    @property
    def sentence(self) -> str:
        """The reason, in words."""


class _Echo:
    """A file that gives back what is written to it."""

    def write(self, text: str) -> str:
        return text


def neutralised(cell: str) -> str:
    """This function will put an apostrophe before a cell that a spreadsheet would run as a formula."""
    return f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell


def rejected_lines(rows: Iterable[Rejected], columns: Sequence[str]) -> Iterator[str]:
    """This function will stream rejected rows as lines of a CSV: the original cells, the row, the reason.

    The first line begins with a byte order mark, so that a spreadsheet takes the file as UTF-8. A row that
    is wider than the table has its surplus cells put into one, so that the last two columns stay ours.
    """
    writer = csv.writer(_Echo())
    names = [*columns, ROW_COLUMN, REASON_COLUMN]
    yield BOM + writer.writerow([neutralised(name) for name in names])
    width = len(columns)
    for row in rows:
        cells = list(row.cells)
        if len(cells) > width:
            cells[width - 1 :] = [" ".join(cells[width - 1 :])]
        cells += [""] * (width - len(cells))
        yield writer.writerow([*map(neutralised, cells), row.number, neutralised(row.sentence)])


def write_rejected(rows: Iterable[Rejected], columns: Sequence[str], stream: IO[str]) -> int:
    """This function will write rejected rows to a text stream (UTF-8, newline="") and return how many."""
    count = -1  # the header
    for line in rejected_lines(rows, columns):
        stream.write(line)
        count += 1
    return count
