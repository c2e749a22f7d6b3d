"""The moment of an opening, and the daily walk. There is nobody to remind: both are done by themselves."""

from apps.core.actors import SYSTEM
from apps.deadlines.kinds import deadline_kind
from apps.deadlines.models import Deadline
from apps.newsroom.operations import checking, openings, reach_moment


@deadline_kind(openings.DEADLINE, reminds=False)
def open_or_stop(deadline: Deadline, _step: str) -> None:
    """This step will open the text to everybody, if it may still be printed."""
    reach_moment(by=SYSTEM, opening_id=deadline.subject_id)


@deadline_kind(checking.DEADLINE, reminds=False, rests=False)
def walk_back(deadline: Deadline, _step: str) -> None:
    """This step will hold all that stands of the brand against its sources, and open the next day's walk."""
    checking.check_daily(by=SYSTEM, client_id=deadline.client_id)
