"""What happens in the house while it is hit, and the counting afterwards. Needs Django set up."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from django.db import OperationalError, connection, transaction

from apps.accounts.operations import create_agency, create_user
from apps.clients.models import Assignment, Client
from apps.clients.operations import assign, create_client
from apps.clients.queries import whole_agency
from apps.core import scope
from apps.core.actors import SYSTEM
from apps.core.models import Event, Job
from apps.deadlines.models import Deadline
from apps.feedback.models import Response
from apps.feedback.operations import start_import, take_in
from apps.feedback.operations.imports import name_file
from apps.feedback.reading import ParsedRow
from apps.notifications.models import Mail, Notice
from apps.outreach.models import OutreachCase
from apps.tenancy.models import Agency, Due
from apps.tenancy.sweep import in_public

if TYPE_CHECKING:
    from tests.faults.kill_everything import Findings

TWO_DAYS = timedelta(hours=48)
FALLING_FOR = timedelta(seconds=15)  # so that whoever is killed in this while is killed in the midst of it
MAPPING = {
    "source_id": "id",
    "score": "score",
    "comment": "comment",
    "answered_at": "answered_at",
    "customer_name": "name",
    "customer_email": "email",
}


def _enter() -> Client:
    with in_public():
        agency = Agency.objects.get(slug="faults")
    connection.set_tenant(agency)  # type: ignore[attr-defined]
    with transaction.atomic():
        scope.limit_to(whole_agency())
        return Client.objects.get(slug="brand")


def set_up(*, deadlines: int, falling_at: datetime) -> None:
    """An agency with an owner, a lead and a brand; promoters whose 48 hours end from `falling_at` on, one by one."""
    create_agency(slug="faults", name="Faults", domain="faults.localhost", owner_email="o@f.example", owner_name="O")
    with in_public():
        connection_agency = Agency.objects.get(slug="faults")
    connection.set_tenant(connection_agency)  # type: ignore[attr-defined]
    with transaction.atomic():
        scope.limit_to(whole_agency())
        client = create_client(by=SYSTEM, name="Brand", slug="brand")
        lead = create_user(by=SYSTEM, email="lead@f.example", name="Lead")
        assign(by=SYSTEM, user=lead, client=client, role=Assignment.Role.ACCOUNT_LEAD)
        apart = FALLING_FOR / deadlines
        rows = [_promoter(number, falling_at + number * apart - TWO_DAYS) for number in range(1, deadlines + 1)]
        take_in(by=SYSTEM, client=client, rows=rows, imported=None)


def _promoter(number: int, answered_at: datetime) -> ParsedRow:
    return ParsedRow(
        number=number,
        source_id=f"falling-{number}",
        score=10,
        comment="",
        answered_at=answered_at,
        customer_name=f"Falling {number}",
        customer_email=f"falling{number}@f.example",
        customer_phone="",
        company="",
        customer_key="",
        language="",
        segment="",
        fingerprint=None,
    )


def begin_import(file: Path) -> None:
    """Start the import as a job, as the wizard does; workers and sweep do the rest."""
    client = _enter()
    with transaction.atomic():
        imported = name_file(by=SYSTEM, client=client, path=file)
        start_import(by=SYSTEM, imported=imported, mapping=MAPPING, options={"zone": "UTC"})


def _falling() -> list[int]:
    cases = OutreachCase.objects.filter(response__source_id__startswith="falling-")
    rows = Deadline.objects.filter(kind="outreach.first_contact", subject_id__in=cases.values("pk"))
    return list(rows.values_list("pk", flat=True))


def is_over(deadlines: int) -> bool:
    """Whether the job is done, every deadline has fallen and no mail waits."""
    try:
        _enter()
        with transaction.atomic():
            job = Job.objects.get(kind="feedback.import")
            fallen = Deadline.objects.filter(pk__in=_falling(), escalated_at__isnull=False).count()
            waiting = Due.objects.filter(kind__in=["mail", "reaction", "job"]).count()
            if job.state == Job.State.FAILED:
                raise AssertionError(f"the import failed: {job.error}")
            return job.state == Job.State.DONE and fallen == deadlines and waiting == 0
    except OperationalError:
        connection.close()  # the database was just killed
        return False


def fallen() -> int:
    """How many deadlines have been served: 0 while the database is away."""
    return _asked(lambda: Deadline.objects.filter(pk__in=_falling(), escalated_at__isnull=False).count(), or_else=0)


def letters_left() -> int:
    """How many mails and reactions wait: one at least while the database is away."""
    return _asked(lambda: Due.objects.filter(kind__in=["mail", "reaction"]).count(), or_else=1)


def _asked(question: Callable[[], int], *, or_else: int) -> int:
    try:
        _enter()
        with transaction.atomic():
            return question()
    except OperationalError:
        connection.close()  # the database was just killed
        return or_else


def told_twice(taken: Counter[str]) -> dict[str, int]:
    """What was done more than once, or noted otherwise than the mail server saw it."""
    _enter()
    with transaction.atomic():
        rows = Event.objects.filter(name="deadlines.deadline_step_fell", object_id__in=_falling())
        steps = Counter(rows.values_list("object_id", "data__step"))
        mails = list(Mail.objects.values_list("message_id", "state", "ref"))
    sent = {message_id for message_id, state, _ in mails if state == Mail.State.SENT}
    return {
        "steps that fell twice": sum(times - 1 for times in steps.values()),
        "mails doubled in the database": sum(times - 1 for times in Counter(ref for _, _, ref in mails).values()),
        "mails noted as sent that the server never took": len(sent - set(taken)),
        "mails the server took that nobody noted": len(set(taken) - {message_id for message_id, _, _ in mails}),
        "mails taken twice": sum(times - 1 for times in taken.values()),
    }


def count(found: "Findings", taken: Counter[str]) -> None:
    """Compare what is there with what should be; the mail server's log is the witness for the mails."""
    _enter()
    with transaction.atomic():
        falling = _falling()
        promoters = found.rows // 10
        named = sum(1 for number in range(10, found.rows + 1, 10) if number % 7)
        found.responses = Response.objects.count()
        found.escalated = Deadline.objects.filter(pk__in=falling, escalated_at__isnull=False).count()
        steps = Counter(
            Event.objects.filter(
                name="deadlines.deadline_step_fell", object_id__in=falling, data__step="escalation"
            ).values_list("object_id", flat=True)
        )
        notices = Counter(Notice.objects.filter(user__email="lead@f.example").values_list("kind", "ref"))
        mails = list(Mail.objects.values_list("message_id", "state", "ref"))
        per_notice = Counter(ref for _, _, ref in mails)
        sent = [message_id for message_id, state, _ in mails if state == Mail.State.SENT]
        found.mails_sent = len(sent)
        found.mails_unsure = sum(1 for _, state, _ in mails if state == Mail.State.UNSURE)
        found.mails_taken_by_the_server = sum(taken.values())
        found.mails_sent_again_with_the_same_id = sum(times - 1 for times in taken.values())
        found.wrong = {
            "responses lost": max(0, found.rows + found.deadlines - found.responses),
            "responses doubled": max(0, found.responses - found.rows - found.deadlines),
            "counts of the import off": abs(_created() - found.rows),
            "cases lost or doubled": abs(OutreachCase.objects.count() - named - found.deadlines),
            "deadlines lost": found.deadlines - found.escalated,
            "escalations doubled": sum(times - 1 for times in steps.values()),
            "escalations without their event": found.deadlines - len(steps),
            "notices doubled": sum(times - 1 for times in notices.values()),
            "mails doubled in the database": sum(times - 1 for times in per_notice.values()),
            "mails noted as sent that the server never took": sum(1 for message_id in sent if not taken[message_id]),
            "mails the server took that nobody noted": len(set(taken) - {message_id for message_id, _, _ in mails}),
            "promoters miscounted": abs(Response.objects.filter(score=10).count() - promoters - found.deadlines),
        }


def _created() -> int:
    from apps.feedback.models import Import

    return int(Import.objects.get().counts["created"])
