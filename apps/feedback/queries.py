"""Reading responses, imports and loops."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.accounts.models import User
from apps.clients.models import Assignment, Client
from apps.clients.rights import RIGHTS, Right, clients_with
from apps.core import clock, wording
from apps.core.models import Job
from apps.deadlines.clocks import with_time_left
from apps.deadlines.models import Deadline
from apps.feedback.models import PASSIVE_FROM, PROMOTER_FROM, ClosedLoop, Import, Response
from apps.feedback.operations.loops import CLOSED_LOOP_DEADLINE
from apps.feedback.operations.undo import UNDO_JOB

SURE_AFTER = timedelta(seconds=2)  # before that nobody can say how long it will take


@dataclass(frozen=True, slots=True)
class ScoreNumbers:
    """How many scored how. NPS: the share of promoters less that of detractors, in points (Reichheld 2003)."""

    promoters: int
    passives: int
    detractors: int

    @property
    def total(self) -> int:
        """Every response."""
        return self.promoters + self.passives + self.detractors

    @property
    def nps(self) -> int | None:
        """From -100 to 100; None of nobody."""
        return round(100 * (self.promoters - self.detractors) / self.total) if self.total else None


def score_numbers(rows: QuerySet[Response]) -> ScoreNumbers:
    """This function will count the responses by the band of their score."""
    return ScoreNumbers(
        **rows.order_by().aggregate(
            promoters=Count("pk", filter=Q(score__gte=PROMOTER_FROM)),
            passives=Count("pk", filter=Q(score__gte=PASSIVE_FROM, score__lt=PROMOTER_FROM)),
            detractors=Count("pk", filter=Q(score__lt=PASSIVE_FROM)),
        )
    )


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is; `words` say what is left, and are empty while nobody can say."""

    done: int
    total: int
    percent: int
    words: str
    error: str


def progress_of(imported: Import) -> Progress:
    """This function will return how far the import's job is."""
    job = Job.objects.filter(pk=imported.job_id or 0).first()
    if job is None:
        return Progress(0, 0, 0, "", "")
    return Progress(job.done, job.total, job.percent, _time_left(job), job.error)


def undoing_of(imported: Import) -> Job | None:
    """This function will return the last job that was to take the import back; None where nobody asked for it."""
    if imported.state in (Import.State.UPLOADED, Import.State.RUNNING):
        return None
    jobs = Job.objects.filter(client_id=imported.client_id, kind=UNDO_JOB, subject_id=imported.pk)
    return jobs.order_by("-pk").first()


def _time_left(job: Job) -> str:
    now = clock.now()
    if job.state != Job.State.RUNNING or not job.done or job.started_at is None or now - job.started_at < SURE_AFTER:
        return ""
    left = (now - job.started_at) / job.done * max(0, job.total - job.done)
    seconds = max(1, round(left.total_seconds()))
    if seconds < 60:  # noqa: PLR2004 - a minute
        return ngettext("about %(count)s second left", "about %(count)s seconds left", seconds) % {"count": seconds}
    return _("about %(time)s left") % {"time": wording.duration_words(span=left)}


def running_jobs(user: User) -> list[dict[str, Any]]:
    """This function will return the imports that run or are being undone, as base_workspace’s job tray has them."""
    running = Import.objects.visible_to(user).filter(state__in=[Import.State.RUNNING, Import.State.UNDOING])
    rows = list(running.filter(client_id__in=clients_with(user, Right.IMPORT)).order_by("-pk")[:3])
    jobs = Job.objects.in_bulk([each.job_id for each in rows if each.job_id is not None]) if rows else {}
    return [
        _undoing_in_tray(each) if each.state == Import.State.UNDOING else _in_tray(each, jobs[each.job_id])
        for each in rows
        if each.job_id in jobs
    ]


def _undoing_in_tray(imported: Import) -> dict[str, Any]:
    return {
        "title": _("Undoing the import of %(name)s") % {"name": imported.filename},
        "url": reverse("feedback:import", args=[imported.public_id]),
        "state": "running",
        "state_words": "",
        "value": 0,
        "maximum": 0,
        "detail": _("All of it goes in one act, you can leave"),
    }


def _in_tray(imported: Import, job: Job) -> dict[str, Any]:
    amounts = {"done": f"{job.done:,}", "total": f"{job.total:,}"}
    detail = _("%(done)s of %(total)s rows, you can leave") % amounts if job.total else _("It begins in a moment")
    return {
        "title": _("Importing %(name)s") % {"name": imported.filename},
        "url": reverse("feedback:import", args=[imported.public_id]),
        "state": "running",
        "state_words": "",
        "value": job.done,
        "maximum": job.total,
        "detail": ", ".join(part for part in (detail, _time_left(job)) if part),
    }


def loops_by_deadline(user: User, *, client: Client | None, closed: bool, late: bool) -> QuerySet[Any]:
    """This function will return the loops with `due_at` and `starts_at`; open ones by what is due first.

    `late` are those that were past their time when they came: they are kept apart, and hide no fresh one.
    """
    latest = Deadline.objects.filter(kind=CLOSED_LOOP_DEADLINE, subject_id=OuterRef("pk")).order_by("-pk")
    mine = ClosedLoop.objects.visible_to(user)
    if client is not None:
        mine = mine.filter(client=client)
    rows = mine.annotate(
        due_at=Subquery(latest.values("due_at")[:1]),
        starts_at=Subquery(latest.values("starts_at")[:1]),
        was_late=Subquery(latest.values("late_on_import")[:1]),
    ).select_related("response__customer", "owner", "closed_by", "client")
    if closed:
        return rows.filter(state=ClosedLoop.State.CLOSED).order_by("-closed_at", "-pk")
    return rows.filter(state=ClosedLoop.State.OPEN, was_late=late).order_by("due_at", "pk")


def deadline_of(loop: ClosedLoop) -> Deadline | None:
    """This function will return the loop's deadline, with what is left of it on the client's clock."""
    rows = Deadline.objects.filter(client_id=loop.client_id, kind=CLOSED_LOOP_DEADLINE, subject_id=loop.pk)
    found = list(rows.select_related("client").order_by("-pk")[:1])
    return with_time_left(found, now=clock.now())[0] if found else None


def closers_of(client_id: int) -> list[User]:
    """This function will return who may close loops of the brand."""
    roles = [role for role, granted in RIGHTS.items() if Right.CLOSE_LOOPS in granted]
    assigned = Assignment.objects.filter(client_id=client_id, role__in=roles).values("user_id")
    people = User.objects.filter(Q(pk__in=assigned) | Q(role=User.Role.OWNER), side=User.Side.AGENCY, is_active=True)
    return list(people.order_by("name", "pk"))


def last_map_for(imported: Import, columns: tuple[str, ...]) -> Import | None:
    """This function will return the client's latest import whose map fits these columns."""
    done = Import.objects.filter(client_id=imported.client_id, state=Import.State.DONE).exclude(pk=imported.pk)
    for before in done.order_by("-pk")[:10]:
        if before.mapping and set(before.mapping.values()) <= set(columns):
            return before
    return None


def answers_of_customer(response: Response, *, most: int = 10) -> list[Response]:
    """This function will return the other responses of the same customer, latest first."""
    if response.customer_id is None:
        return []
    rows = Response.objects.filter(client_id=response.client_id, customer_id=response.customer_id)
    return list(rows.exclude(pk=response.pk).order_by("-answered_at")[:most])


def nearest_due(imported: Import) -> datetime | None:
    """This function will return when the first open loop of the import is due, those late on import left out."""
    loops = ClosedLoop.objects.filter(client_id=imported.client_id, response__imported=imported)
    rows = Deadline.objects.filter(kind=CLOSED_LOOP_DEADLINE, subject_id__in=loops.values("pk"), state="open")
    return rows.filter(late_on_import=False).order_by("due_at").values_list("due_at", flat=True).first()
