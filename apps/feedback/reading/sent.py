"""One response as a program sends it: read by the same readers as a file's cells, but every problem is refused.

A file is somebody's whole export, where a wrong telephone number must not cost a score. A program can mend what it
sends, so it is told.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from apps.feedback.reading.parsed import ParsedRow
from apps.feedback.reading.problems import FIELDS, CellProblem, Problem, shown
from apps.feedback.reading.rows import LINE_CHARACTERS, fingerprint, text_reader

COMMENT_CHARACTERS: Final = 100_000
TOP_SCORE: Final = 10
CLOCKS_DIFFER_BY: Final = timedelta(minutes=2)
EARLIEST_YEAR: Final = 1990


class WrongField(Exception):
    """A field that cannot be taken: its name, a code and a sentence with the mend."""

    def __init__(self, field: str, problem: Problem) -> None:
        super().__init__(field)
        self.field = field
        self.problem = problem


def read_sent(values: Mapping[str, Any], *, score: int, answered_at: datetime, now: datetime) -> ParsedRow:
    """This function will return the row that these values say. `values` are texts by the names of FIELDS.

    Raises WrongField for the first that cannot be taken.
    """
    if not 0 <= score <= TOP_SCORE:
        raise WrongField("score", Problem("score_above" if score > TOP_SCORE else "score_below", {"value": score}))
    if answered_at > now + CLOCKS_DIFFER_BY:
        raise WrongField("answered_at", Problem("moment_in_future", {"value": answered_at.isoformat()}))
    if answered_at.year < EARLIEST_YEAR:
        raise WrongField("answered_at", Problem("moment_too_early", {"value": answered_at.isoformat()}))
    read = {field: _read(field, str(values.get(field, ""))) for field in FIELDS if text_reader(field) is not None}
    source_id = read["source_id"] or None
    return ParsedRow(
        number=0,
        source_id=source_id,
        score=score,
        comment=read["comment"],
        answered_at=answered_at,
        customer_name=read["customer_name"],
        customer_email=read["customer_email"],
        customer_phone=read["customer_phone"],
        company=read["company"],
        customer_key=read["customer_id"],
        language=read["language"],
        segment=read["segment"],
        fingerprint=None if source_id else fingerprint(score=score, moment=answered_at, values=read),
    )


def _read(field: str, value: str) -> str:
    limit = COMMENT_CHARACTERS if field == "comment" else LINE_CHARACTERS
    reader = text_reader(field)
    try:
        text = reader(value) if reader is not None and value.strip() else ""
    except CellProblem as found:
        raise WrongField(field, found.problem) from found
    if len(text) > limit and field != "customer_email":
        raise WrongField(field, Problem("too_long", {"field": field, "limit": limit, "value": shown(text)}))
    return text
