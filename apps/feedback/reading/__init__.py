"""Reading a file of scores and comments, whatever its shape. Pure: no database, no models, nothing kept.

open_table, guess_mapping and read_responses are the three steps; preview makes all three for the mapping
page.
"""

from apps.feedback.reading.day_order import DayOrder, find_day_order
from apps.feedback.reading.findings import Finding
from apps.feedback.reading.mapping import Guess, check_mapping, chosen_columns, guess_mapping
from apps.feedback.reading.ordinals import OrdinalCounter
from apps.feedback.reading.parsed import Note, ParsedRow, RejectedRow
from apps.feedback.reading.preview import ColumnPreview, Counts, Preview, preview
from apps.feedback.reading.problems import FIELD_LABELS, FIELDS, Problem, ReadingError
from apps.feedback.reading.rejected import rejected_lines, write_rejected
from apps.feedback.reading.rows import read_responses
from apps.feedback.reading.table import Row, Table, open_table, sample_of

__all__ = [
    "FIELDS",
    "FIELD_LABELS",
    "ColumnPreview",
    "Counts",
    "DayOrder",
    "Finding",
    "Guess",
    "Note",
    "OrdinalCounter",
    "ParsedRow",
    "Preview",
    "Problem",
    "ReadingError",
    "RejectedRow",
    "Row",
    "Table",
    "check_mapping",
    "chosen_columns",
    "find_day_order",
    "guess_mapping",
    "open_table",
    "preview",
    "read_responses",
    "rejected_lines",
    "sample_of",
    "write_rejected",
]
