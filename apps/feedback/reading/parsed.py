"""What becomes of a row: a response, with what was left out of it, or a rejection with its reason."""

from datetime import datetime
from typing import NamedTuple

from apps.feedback.reading.problems import Problem


class Note(NamedTuple):
    """A cell that could not be taken, in a row that was: the score counts, and this one value is left out."""

    field: str
    column: str
    value: str
    problem: Problem


class ParsedRow(NamedTuple):
    """One response as the file tells it."""

    number: int
    source_id: str | None
    score: int
    comment: str
    answered_at: datetime  # in UTC
    customer_name: str
    customer_email: str
    customer_phone: str  # digits, with a leading + where the country is given
    company: str
    customer_key: str  # the customer's id in the tool the file comes from
    language: str
    segment: str
    fingerprint: str | None  # for rows without a source id, else None
    notes: tuple[Note, ...] = ()  # what was left out


class RejectedRow(NamedTuple):
    """One row that cannot be taken, with the reason."""

    number: int
    problem: Problem
    field: str  # empty where the whole row is wrong
    column: str
    value: str
    cells: list[str]

    @property
    def reason(self) -> str:
        """The code of the reason, for programs."""
        return self.problem.code

    @property
    def sentence(self) -> str:
        """What is wrong and how it is mended, in the active language."""
        return self.problem.sentence
