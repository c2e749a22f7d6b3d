"""The first steps with a new client: set when it is born, ticked by what happens, or by hand, or put away."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.case_studies.events import STORY_STARTED
from apps.case_studies.models import Story
from apps.clients.days import day_of, today_of
from apps.clients.events import CLIENT_CREATED
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with
from apps.core import clock
from apps.core.actors import SYSTEM, Actor
from apps.core.errors import DomainError
from apps.core.events import Announcement, announce, within
from apps.feedback.events import RESPONSES_RECEIVED
from apps.workspace.events import FIRST_STEP_DONE, FIRST_STEP_REOPENED, FIRST_STEPS_DISMISSED, FIRST_STEPS_SET
from apps.workspace.models import FirstStep

Kind = FirstStep.Kind
TWO_WEEKS = timedelta(days=14)
STORIES_OWED = 3


class StepTicksItself(DomainError):
    """The log says whether this step is done; nobody says it instead."""

    code = "step_ticks_itself"


def due_dates(start: date) -> dict[str, date]:
    """This function will return the day of each step for a client that begins on `start`.

    Figures and pitches are owed by the end of the month; of a month with less than two weeks left, by the next one's.
    """
    ends = _end_of_month(start)
    if ends - start < TWO_WEEKS:
        ends = _end_of_month(ends + timedelta(days=1))
    return {Kind.FIGURES: ends, Kind.SESSION: start + TWO_WEEKS, Kind.PITCHES: ends}


def _end_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


@within(CLIENT_CREATED)
def set_first_steps(told: Announcement) -> None:
    """This reaction will set the first steps of a client that was just born; a drill's is owed none."""
    client: Client = Client.objects.get(pk=told.client_id)
    if client.is_sandbox:
        return
    days = due_dates(day_of(client, told.at))
    made = FirstStep.objects.bulk_create(
        FirstStep(client=client, kind=kind, due_date=day, created_at=told.at) for kind, day in days.items()
    )
    ids = [step.pk for step in made]
    announce(FIRST_STEPS_SET, client_id=client.pk, by=SYSTEM, obj=made[0], batch=made, ids=ids)


@within(RESPONSES_RECEIVED)
def tick_figures(told: Announcement) -> None:
    """This reaction will tick the first import, once scores are in."""
    _tick(told.client_id, Kind.FIGURES)


@within(STORY_STARTED)
def tick_pitches(told: Announcement) -> None:
    """This reaction will tick the stories, once three promoters have one."""
    if stories_of([told.client_id]).get(told.client_id, 0) >= STORIES_OWED:
        _tick(told.client_id, Kind.PITCHES)


def stories_of(client_ids: Iterable[int]) -> dict[int, int]:
    """This function will count the promoters that were turned into a story, by brand."""
    rows = Story.objects.in_scope().filter(client_id__in=list(client_ids))
    people = set(rows.values_list("client_id", "customer_id"))
    return {client_id: sum(one == client_id for one, _who in people) for client_id in {one for one, _who in people}}


def _tick(client_id: int, kind: str) -> None:
    # Asked without a lock first: each import of a brand comes by here, and all but the first find it ticked.
    rows = FirstStep.objects.in_scope().filter(client_id=client_id, kind=kind, done_at=None)
    if rows.exists() and (step := rows.select_for_update().first()) is not None:
        _note(step, by=SYSTEM, done=True)


def tick_step(*, by: Actor, step: FirstStep, done: bool) -> FirstStep:
    """This function will note that a step is done, or is not after all. Twice changes nothing.

    Raises StepTicksItself for a step that the log ticks.
    """
    if not step.is_by_hand:
        raise StepTicksItself(_("This step is ticked by what happens: do it, and it stands as done."))
    locked = FirstStep.objects.in_scope().select_for_update().get(pk=step.pk)
    return _note(locked, by=by, done=done) if (locked.done_at is not None) != done else locked


def _note(step: FirstStep, *, by: Actor, done: bool) -> FirstStep:
    step.done_at, step.done_by = (clock.now(), by.id) if done else (None, 0)
    step.save(update_fields=["done_at", "done_by"])
    kind = FIRST_STEP_DONE if done else FIRST_STEP_REOPENED
    announce(kind, client_id=step.client_id, by=by, obj=step, kind=step.kind)
    return step


def dismiss_steps(*, by: Actor, client: Client) -> None:
    """This function will put the brand's first steps away, for everybody. Twice changes nothing."""
    rows = FirstStep.objects.in_scope().filter(client=client, dismissed_at=None)
    steps = list(rows.select_for_update().order_by("pk"))
    if steps:
        ids = [step.pk for step in steps]
        FirstStep.objects.in_scope().filter(pk__in=ids).update(dismissed_at=clock.now())
        announce(FIRST_STEPS_DISMISSED, client_id=client.pk, by=by, obj=steps[0], batch=steps, ids=ids)


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step as Today shows it. `detail` is how far it is, where that is a number."""

    step: FirstStep
    is_late: bool
    detail: str


@dataclass(frozen=True, slots=True)
class FirstSteps:
    client: Client
    lines: list[StepLine]
    may_change: bool

    @property
    def done(self) -> int:
        """How many of them are done."""
        return sum(line.step.done_at is not None for line in self.lines)


def first_steps(user: User, client: Client | None) -> list[FirstSteps]:
    """This function will return the first steps that are still open, brand by brand, in a fixed number of queries."""
    seen = clients_with(user, Right.SEE_WORK)
    rows = FirstStep.objects.visible_to(user).filter(client_id__in=seen, dismissed_at=None, client__archived_at=None)
    if client is not None:
        rows = rows.filter(client=client)
    steps = list(rows.select_related("client").order_by("client__name", "due_date", "pk"))
    open_ids = {step.client_id for step in steps if step.done_at is None}
    stories, may = stories_of(open_ids), set(clients_with(user, Right.WORK_OUTREACH))
    brands = {step.client_id: step.client for step in steps if step.client_id in open_ids}
    return [
        FirstSteps(
            brand,
            [_line(step, today_of(brand), stories.get(pk, 0)) for step in steps if step.client_id == pk],
            pk in may,
        )
        for pk, brand in brands.items()
    ]


def _line(step: FirstStep, today: date, stories: int) -> StepLine:
    counted = step.kind == Kind.PITCHES and step.done_at is None
    detail = _("%(done)s of %(all)s") % {"done": min(stories, STORIES_OWED), "all": STORIES_OWED} if counted else ""
    return StepLine(step, step.is_late(today), detail)
