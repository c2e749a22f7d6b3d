"""Who decides on a text, for the line of people above it. What the reader may not know is not in it."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from apps.approvals.models import ApprovalRequest, Decision
from apps.approvals.queries.runs import SeatView, StepView, steps_of


@dataclass(frozen=True, slots=True)
class Person:
    """One step in the line: `state` is done, now, refused or empty for later; `at` is when it was answered."""

    name: str
    words: str
    state: str
    is_you: bool = False
    at: datetime | None = None


def people_of(asked: ApprovalRequest) -> list[Person]:
    """This function will return the steps of the run for the one who is asked: the client sees no internal one."""
    steps = steps_of(asked.run, with_internal=asked.is_internal)
    mine = next((step.number for step in steps if step.step.pk == asked.seat.step_id), 0)
    return [_person(step, asked=asked, mine=mine) for step in steps]


def _person(step: StepView, *, asked: ApprovalRequest, mine: int) -> Person:
    is_you = step.number == mine
    answered = [seat.decision for seat in step.seats if seat.decision is not None]
    at = answered[-1].at if answered else None
    if any(decision.kind == Decision.Kind.CHANGES for decision in answered):
        return Person(_name(step, asked, is_you), _("asked for changes"), "refused", is_you, at)
    if step.is_done:
        return Person(_name(step, asked, is_you), _("said yes"), "done", is_you, at)
    if is_you and asked.state == ApprovalRequest.State.WAITING:
        words = _("Decide now; all of you must say yes") if step.needs_all else _("Decide now")
        return Person(_name(step, asked, is_you), words, "now", is_you)
    after = _("%(step)s, after you") if mine and step.number > mine else "%(step)s"
    return Person(_name(step, asked, is_you), after % {"step": step.step.title}, "now" if step.is_open else "", is_you)


def _name(step: StepView, asked: ApprovalRequest, is_you: bool) -> str:
    """The reader is "You"; in a step of several the others stand beside."""
    names = [_seat_name(seat, asked, is_you) for seat in step.seats]
    joined = _(" and ") if step.needs_all else _(" or ")
    return joined.join(names)


def _seat_name(seat: SeatView, asked: ApprovalRequest, is_you: bool) -> str:
    is_mine = is_you and seat.request is not None and seat.request.pk == asked.pk
    if is_mine and seat.decision is None:
        return _("You")
    return seat.decision.decider_name if seat.decision is not None else seat.name
