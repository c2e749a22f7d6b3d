"""Which separator and which quoting a file uses, decided by how evenly the first rows fall into columns.

csv.Sniffer guesses from letters and is led astray by long comments; here each candidate reads the first
rows for real, and the one under which most rows are as wide as the first wins.
"""

import csv
import io
import itertools
from dataclasses import dataclass

SEPARATORS = (",", ";", "\t", "|")
ROWS_COMPARED = 500
_EVEN_ENOUGH = 0.9


@dataclass(frozen=True)
class Dialect:
    """How the cells of a row are told apart."""

    delimiter: str = ","
    quotechar: str = '"'
    escapechar: str | None = None
    skipinitialspace: bool = False

    @property
    def options(self) -> dict[str, str | bool | None]:
        """The arguments for csv.reader."""
        return {
            "delimiter": self.delimiter,
            "quotechar": self.quotechar,
            "escapechar": self.escapechar,
            "skipinitialspace": self.skipinitialspace,
            "strict": False,
        }


@dataclass(frozen=True)
class _Trial:
    dialect: Dialect
    width: int
    evenness: float

    @property
    def rank(self) -> tuple[bool, bool, float, int]:
        split = self.width > 1
        even = self.evenness >= _EVEN_ENOUGH
        # Among even readings the wider one wins; among uneven ones the more even.
        return (split, split and even, self.width if even else self.evenness, self.width)


def detect_dialect(sample: str, *, is_whole_file: bool) -> Dialect:
    """This function will choose the dialect from the first rows of a file, given as text."""
    declared = declared_separator(sample)
    if declared:
        sample = sample.split("\n", 1)[-1] if "\n" in sample else sample.split("\r", 1)[-1]
    separators = (declared,) if declared else SEPARATORS
    trials = [_try(Dialect(delimiter=mark), sample, is_whole_file=is_whole_file) for mark in separators]
    best = max(trials, key=lambda trial: trial.rank)
    for variant in _variants(best.dialect, sample):
        trial = _try(variant, sample, is_whole_file=is_whole_file)
        if trial.evenness > best.evenness and trial.width > 1:
            best = trial
    return best.dialect


def declared_separator(sample: str) -> str:
    """This function will return the separator that Excel's first line "sep=;" declares, or nothing."""
    first = sample[:10].splitlines()[:1]
    line = first[0].strip('"') if first else ""
    return line[4] if len(line) == 5 and line[:4].lower() == "sep=" else ""  # noqa: PLR2004 - "sep=" and its sign


def _variants(dialect: Dialect, sample: str) -> list[Dialect]:
    """The rarer ways of quoting, each tried only where the text holds its sign."""
    mark = dialect.delimiter
    found: list[Dialect] = []
    if '\\"' in sample:
        found.append(Dialect(delimiter=mark, escapechar="\\"))
    if f'{mark} "' in sample:
        found.append(Dialect(delimiter=mark, skipinitialspace=True))
    if f"'{mark}'" in sample and f'"{mark}"' not in sample:
        found.append(Dialect(delimiter=mark, quotechar="'"))
    return found


def _try(dialect: Dialect, sample: str, *, is_whole_file: bool) -> _Trial:
    widths: list[int] = []
    try:
        reader = csv.reader(io.StringIO(sample, newline=""), **dialect.options)  # type: ignore[arg-type]
        widths.extend(len(row) for row in itertools.islice(reader, ROWS_COMPARED) if row)
    except csv.Error:
        # A cell over the limit: the rows before it must do.
        is_whole_file = True
    if len(widths) > 1 and len(widths) < ROWS_COMPARED and not is_whole_file:
        widths.pop()  # the sample cuts its last row in two
    if not widths:
        return _Trial(dialect, 0, 0.0)
    width = widths[0]
    return _Trial(dialect, width, widths.count(width) / len(widths))
