"""One moment that a person typed for all rows of a file."""

from datetime import datetime, tzinfo

from apps.core import clock
from apps.core.errors import BadInput
from apps.feedback.reading.moments import MomentReader
from apps.feedback.reading.problems import CellProblem


def read_moment(text: str, *, zone: tzinfo, day_first: bool | None) -> datetime:
    """This function will return the moment in UTC, or raise BadInput with what is wrong with it."""
    try:
        return MomentReader(zone=zone, day_first=day_first, now=clock.now()).read(text.strip())
    except CellProblem as error:
        raise BadInput(error.problem.sentence, field="at", code=error.problem.code) from error
