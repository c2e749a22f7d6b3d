"""Everything that can be wrong with a file, a row or a cell, each with its mend, in the reader's language.

A problem is kept as a code and its parts; the sentence is made when somebody reads it, so that an import
that runs in the background can be read in any language later.
"""

from collections.abc import Mapping
from typing import NamedTuple

from django.utils.dates import MONTHS
from django.utils.translation import gettext, gettext_noop

SHOWN_CHARACTERS = 60

FIELD_LABELS: dict[str, str] = {
    "source_id": gettext_noop("Source id"),
    "score": gettext_noop("Score, 0 to 10"),
    "comment": gettext_noop("Verbatim"),
    "answered_at": gettext_noop("Time of score"),
    "customer_name": gettext_noop("Customer name"),
    "customer_first_name": gettext_noop("Customer first name"),
    "customer_last_name": gettext_noop("Customer last name"),
    "customer_email": gettext_noop("Customer email"),
    "customer_phone": gettext_noop("Customer phone"),
    "company": gettext_noop("Company"),
    "customer_id": gettext_noop("Customer id"),
    "language": gettext_noop("Language"),
    "segment": gettext_noop("Segment"),
}
FIELDS = tuple(FIELD_LABELS)

SENTENCES: dict[str, str] = {
    # The whole file.
    "file_empty": gettext_noop("The file is empty. Export it again, with its answers, and choose the new file."),
    "file_no_rows": gettext_noop(
        "The file has column names but no rows below them. Export it again, with its answers, and choose the new file."
    ),
    "file_not_text": gettext_noop(
        "This is {kind}, not a CSV file. Open it in its own program, save it as CSV, and choose that file."
    ),
    "file_unreadable": gettext_noop("The file cannot be read as a table. Save it as CSV and choose that file."),
    "file_too_wide": gettext_noop(
        "The first row has {width} cells; a table of scores has {limit} at most. Check that the right file was chosen."
    ),
    # The map from columns to fields.
    "unknown_column": gettext_noop(
        "The file has no column “{column}”. Its columns are: {columns}. Choose one of them for “{field}”."
    ),
    "unknown_field": gettext_noop("There is no field “{name}”. The fields are: {fields}."),
    "column_twice": gettext_noop(
        "The column “{column}” is chosen for “{field}” and for another field. Choose it once."
    ),
    "score_unmapped": gettext_noop("No column is chosen for the score. Choose the one that holds 0 to 10."),
    # A row.
    "ends_in_row": gettext_noop(
        "The file ends in the middle of row {number}. Look there for a quote that is not closed, or export again."
    ),
    "quote_open": gettext_noop(
        "The file ends in the middle of row {number}: a quote there is not closed. "
        "The rows below it were read without that quote. Close it, and import this row again."
    ),
    "row_short": gettext_noop(
        "Row {number} has {found} cells where the file has {expected} columns. Add the missing cells, or skip the row."
    ),
    "row_long": gettext_noop(
        "Row {number} has {found} cells where the file has {expected} columns. "
        "Put text that holds the separator in quotes, or skip the row."
    ),
    "cell_too_large": gettext_noop(
        "A cell in row {number} is larger than 1 MB. Look for a quote that is not closed, or shorten the text."
    ),
    "row_too_large": gettext_noop(
        "Row {number} is larger than {limit} MB. Look for a quote that is not closed, or shorten the text."
    ),
    # A cell.
    "no_score": gettext_noop("No score: the cell is blank, and a blank is not a zero. Fill it in, or skip the row."),
    "score_above": gettext_noop("Score {value} is above 10. Fix the cell, or skip the row."),
    "score_below": gettext_noop("Score {value} is below 0. Fix the cell, or skip the row."),
    "score_fraction": gettext_noop("Score {value} is not a whole number. Fix the cell, or skip the row."),
    "other_scale": gettext_noop(
        "This row answers a question of another kind ({value}), not the one from 0 to 10. "
        "Nothing is to be done, unless its kind is wrong."
    ),
    "score_unreadable": gettext_noop("Score “{value}” is not a number from 0 to 10. Fix the cell, or skip the row."),
    "no_moment": gettext_noop(
        "No time of score: the cell is blank. Fill it in, or give one moment for all such rows of the file."
    ),
    "no_moment_column": gettext_noop(
        "No time of score: no column is chosen for it. Choose one, or give one moment for the whole file."
    ),
    "day_does_not_exist": gettext_noop("{day} {month} does not exist. Fix the date, or skip the row."),
    "leap_day_does_not_exist": gettext_noop("29 {month} {year} does not exist. Fix the date, or skip the row."),
    "month_does_not_exist": gettext_noop(
        "Time of score “{value}” has a month {number}, and there are only 12. "
        "Check whether the day or the month comes first, or fix the date."
    ),
    "moment_unreadable": gettext_noop(
        "Time of score “{value}” is not a date that can be read. Write it like 2026-11-23 18:04, or skip the row."
    ),
    "moment_ambiguous": gettext_noop(
        "Time of score “{value}” can be read in two ways. Choose whether the day or the month comes first."
    ),
    "moment_in_future": gettext_noop("Time of score “{value}” lies in the future. Fix the date, or skip the row."),
    "moment_too_early": gettext_noop("Time of score “{value}” lies before 1990. Fix the date, or skip the row."),
    "email_invalid": gettext_noop("Email “{value}” is not complete. Fix the cell, or empty it."),
    "phone_invalid": gettext_noop("Phone “{value}” is not a telephone number. Fix the cell, or empty it."),
    "phone_rounded": gettext_noop(
        "Phone “{value}” was rounded by a spreadsheet. Format the column as text and enter the number again."
    ),
    "too_long": gettext_noop("“{field}” is longer than {limit} characters. Shorten the cell, or leave the column out."),
}

Part = str | int


def shown(value: str) -> str:
    """This function will shorten a cell's text so that a sentence can quote it on one line."""
    line = " ".join(value.split())
    return line if len(line) <= SHOWN_CHARACTERS else line[: SHOWN_CHARACTERS - 1] + "…"


class Problem(NamedTuple):
    """One thing that is wrong: a code for programs, and the parts of its sentence."""

    code: str
    parts: Mapping[str, Part]

    @property
    def sentence(self) -> str:
        """What is wrong and how it is mended, in the active language."""
        parts: dict[str, Part] = dict(self.parts)
        if "month" in parts:
            parts["month"] = str(MONTHS[int(parts["month"])])
        if "field" in parts:
            parts["field"] = gettext(FIELD_LABELS.get(str(parts["field"]), str(parts["field"])))
        if "kind" in parts:
            parts["kind"] = gettext(str(parts["kind"]))
        return gettext(SENTENCES[self.code]).format(**parts)


class ReadingError(Exception):
    """A file that cannot be read at all, or a map that does not fit it."""

    def __init__(self, code: str, **parts: Part) -> None:
        """Keep the code and the parts of the sentence."""
        super().__init__(code)
        self.problem = Problem(code, parts)

    @property
    def code(self) -> str:
        """The code for programs."""
        return self.problem.code

    @property
    def sentence(self) -> str:
        """What is wrong and how it is mended, in the active language."""
        return self.problem.sentence

    def __str__(self) -> str:
        """Say the sentence."""
        return self.sentence


class CellProblem(Exception):
    """A cell that cannot be taken; its row is rejected with this reason."""

    def __init__(self, code: str, **parts: Part) -> None:
        """Keep the code and the parts of the sentence."""
        super().__init__(code)
        self.problem = Problem(code, parts)
