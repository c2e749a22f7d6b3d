"""A run for the eyes of people: its steps in order, who sits in them, what each said. Never more than one may see."""

from dataclasses import dataclass
from datetime import datetime

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest, ApprovalRun, Decision, Rule, RunSeat, RunStep, Side
from apps.clients.rights import Right, rights_of

State = ApprovalRequest.State


@dataclass(frozen=True, slots=True)
class SeatView:
    """One who is asked: `request` and `decision` are None until the step opens, and until they answer."""

    name: str
    user_id: int | None
    request: ApprovalRequest | None
    decision: Decision | None

    @property
    def has_said_yes(self) -> bool:
        return self.decision is not None and self.decision.kind == Decision.Kind.APPROVE


@dataclass(frozen=True, slots=True)
class StepView:
    """A step of a run. `number` counts the steps that the reader may see, so that a hidden one leaves no gap."""

    number: int
    step: RunStep
    seats: tuple[SeatView, ...]

    @property
    def is_open(self) -> bool:
        return any(seat.request is not None and seat.request.state == State.WAITING for seat in self.seats)

    @property
    def is_done(self) -> bool:
        yes = [seat.has_said_yes for seat in self.seats]
        return bool(yes) and (all(yes) if self.step.rule == Rule.ALL else any(yes))

    @property
    def due_at(self) -> datetime | None:
        moments = [seat.request.due_at for seat in self.seats if seat.request is not None]
        return max(moments) if moments else None

    @property
    def names(self) -> str:
        return ", ".join(seat.name for seat in self.seats)

    @property
    def is_internal(self) -> bool:
        return self.step.side == Side.INTERNAL

    @property
    def needs_all(self) -> bool:
        return self.step.rule == Rule.ALL and len(self.seats) > 1


def steps_of(run: ApprovalRun, *, with_internal: bool) -> list[StepView]:
    """This function will return the run's steps in order; without internal ones it is what the client may know."""
    steps = RunStep.objects.filter(client_id=run.client_id, run=run).order_by("position")
    if not with_internal:
        steps = steps.exclude(side=Side.INTERNAL)
    seats: dict[int, list[SeatView]] = {}
    rows = RunSeat.objects.filter(client_id=run.client_id, step__in=steps).select_related("user", "customer")
    requests = {
        request.seat_id: request
        for request in ApprovalRequest.objects.filter(client_id=run.client_id, seat__step__run=run)
    }
    decisions = {
        decision.request_id: decision
        for decision in Decision.objects.filter(client_id=run.client_id, request__seat__step__run=run).select_related(
            "decided_by", "customer", "in_place_of"
        )
    }
    for seat in rows.order_by("id"):
        request = requests.get(seat.pk)
        decision = decisions.get(request.pk) if request is not None else None
        seats.setdefault(seat.step_id, []).append(SeatView(seat.name, seat.user_id, request, decision))
    return [StepView(number, step, tuple(seats.get(step.pk, []))) for number, step in enumerate(steps, start=1)]


def may_recall(user: User, run: ApprovalRun) -> bool:
    """This function will say whether the person may take the question back: who sent it, who manages the client."""
    return user.pk == run.requested_by_id or Right.MANAGE_CLIENT in rights_of(user, run.client_id)


def current_run(document_id: int) -> ApprovalRun | None:
    """This function will return the run that is under way for the document, or None."""
    rows = ApprovalRun.objects.in_scope().filter(document_id=document_id, state=ApprovalRun.State.RUNNING)
    found: ApprovalRun | None = rows.select_related("version", "requested_by").first()
    return found
