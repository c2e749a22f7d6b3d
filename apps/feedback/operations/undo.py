"""Taking a whole import back as one act, while nothing of it has reached a customer."""

from functools import partial

from django.core.files.storage import default_storage
from django.db import connection, transaction
from django.db.models import Exists, ForeignObjectRel, OuterRef, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.clients.events import CUSTOMERS_CREATED
from apps.clients.models import Client, Customer
from apps.core import clock
from apps.core.actors import SYSTEM, Actor
from apps.core.bulk import delete_rows
from apps.core.errors import DomainError
from apps.core.events import announce
from apps.core.jobs import job_kind, start_job
from apps.core.models import Job
from apps.deadlines.operations import forget_deadlines, lock_deadlines
from apps.feedback.counts import Counts
from apps.feedback.events import IMPORT_KEPT, IMPORT_UNDO_STARTED, IMPORT_UNDONE, RESPONSES_RECEIVED
from apps.feedback.lifecycle import IMPORT
from apps.feedback.models import ClosedLoop, Import, LeftOutCell, Rejection, Response
from apps.feedback.operations.loops import CLOSED_LOOP_DEADLINE
from apps.feedback.undoing import Sent, undoers

State = Import.State
UNDO_JOB = "feedback.undo"


class ImportHasReachedCustomers(DomainError):
    """Something was sent because of the import. `sent` lists what."""

    code = "import_has_reached_customers"

    def __init__(self, sent: list[Sent]) -> None:
        listed = ", ".join(each.words for each in sent)
        super().__init__(
            _("This import cannot be undone any more: customers were reached because of it (%(sent)s).")
            % {"sent": listed}
        )
        self.sent = sent


def what_was_sent(imported: Import) -> list[Sent]:
    """This function will list what reached customers because of the import; nothing means that it can be undone."""
    found = [each for undoer in undoers() for each in undoer.sent(imported)]
    closed = _loops(imported).filter(state=ClosedLoop.State.CLOSED).count()
    if closed:
        words = ngettext("%(count)d unhappy customer answered", "%(count)d unhappy customers answered", closed)
        found.append(Sent(words % {"count": closed}, closed))
    return found


def start_undo(*, by: Actor, imported: Import) -> Job:
    """This function will have the import taken back by a job: a large one takes minutes.

    Raises ImportHasStarted while it runs or is undone already, ImportHasReachedCustomers once something was sent.
    """
    imported = _locked(imported)
    IMPORT.check(imported.state, State.UNDOING)
    sent = what_was_sent(imported)
    if sent:
        raise ImportHasReachedCustomers(sent)
    total = Counts.from_dict(imported.counts).created
    job = start_job(kind=UNDO_JOB, client_id=imported.client_id, subject=imported, total=total, by=by)
    imported.state = State.UNDOING
    imported.save(update_fields=["state"])
    announce(IMPORT_UNDO_STARTED, client_id=imported.client_id, by=by, obj=imported, job_id=job.pk)
    return job


def keep_import(job: Job) -> None:
    """This function will put the import back as it was: it could not be taken back, and nothing of it is gone."""
    imported = _locked(Import(pk=job.subject_id))
    came_whole = not Job.objects.filter(pk=imported.job_id or 0, state=Job.State.FAILED).exists()
    after = State.DONE if came_whole else State.FAILED
    IMPORT.check(imported.state, after)
    imported.state = after
    imported.save(update_fields=["state"])
    announce(IMPORT_KEPT, client_id=imported.client_id, by=_starter(job), obj=imported)


@job_kind(UNDO_JOB, on_failure=keep_import)
def undo_in_one_step(job: Job) -> bool:
    """This function will take the import back in one transaction: killed, it leaves all of it, and begins again."""
    job.done = undo_import(by=_starter(job), imported=Import(pk=job.subject_id))
    return False


def _starter(job: Job) -> Actor:
    return Actor.user(job.started_by) if job.started_by else SYSTEM


def _locked(imported: Import) -> Import:
    rows = Import.objects.select_for_update(of=("self",)).select_related("client")
    locked: Import = rows.get(pk=imported.pk)
    return locked


def undo_import(*, by: Actor, imported: Import) -> int:
    """This function will remove all that the import brought: responses, the customers that only it made, loops,
    cases, their deadlines and registry rows, rows set aside, the file. An event stays. Returns how many responses.

    Whoever sends at this moment holds the case; one of the two waits, and finds out. Raises ImportHasStarted unless
    the undoing was started, ImportHasReachedCustomers where something was sent since.
    """
    imported = _locked(imported)
    IMPORT.check(imported.state, State.UNDONE)
    # An intake that knows a row as a duplicate of one that is just going would lose it: intakes wait here.
    Client.objects.select_for_update(no_key=True).get(pk=imported.client_id)
    _lock(imported)
    sent = what_was_sent(imported)
    if sent:
        raise ImportHasReachedCustomers(sent)
    made = _customers_made_by(imported)
    removed = _remove(by, imported)
    customers = _remove_customers(imported.client_id, made)
    imported.state, imported.undone_at = State.UNDONE, clock.now()
    if imported.file:
        transaction.on_commit(partial(default_storage.delete, str(imported.file.name)))
        imported.file = ""
    imported.save(update_fields=["state", "undone_at", "file"])
    announce(IMPORT_UNDONE, client_id=imported.client_id, by=by, obj=imported, responses=removed, customers=customers)
    return removed


def _responses(imported: Import) -> QuerySet[Response]:
    return Response.objects.filter(client_id=imported.client_id, imported=imported)


def _loops(imported: Import) -> QuerySet[ClosedLoop]:
    return ClosedLoop.objects.filter(client_id=imported.client_id, response__imported=imported)


def _lock(imported: Import) -> None:
    """Deadlines first, as everywhere: the sweep holds the deadline before it looks at the loop."""
    loops = _loops(imported).values_list("pk", flat=True)
    lock_deadlines(client_id=imported.client_id, kind=CLOSED_LOOP_DEADLINE, subject_ids=loops)
    list(_loops(imported).select_for_update(of=("self",)).order_by("pk").values_list("pk"))
    for undoer in undoers():
        undoer.lock(imported)


def _remove(by: Actor, imported: Import) -> int:
    afterwards = [undoer.clear(by, imported) for undoer in undoers()]
    loops = list(_loops(imported).values_list("pk", flat=True))
    forget_deadlines(client_id=imported.client_id, kind=CLOSED_LOOP_DEADLINE, subject_ids=loops)
    client_id = imported.client_id
    delete_rows(ClosedLoop.objects.filter(client_id=client_id, pk__in=loops))
    removed = delete_rows(_responses(imported))
    for model in (Rejection, LeftOutCell):
        delete_rows(model._default_manager.filter(client_id=client_id, imported=imported))
    for work in afterwards:
        work()
    return removed


def _customers_made_by(imported: Import) -> list[int]:
    """The customers that were created in the very transactions in which its responses came in.

    Each chunk announced both; events carry the number of their transaction.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT DISTINCT jsonb_array_elements_text(made.data -> 'ids')::bigint
            FROM core_event made JOIN core_event came USING (xid, client_id)
            WHERE made.client_id = %s AND made.name = %s AND came.name = %s AND came.at >= %s
            AND EXISTS (SELECT FROM feedback_response r WHERE r.client_id = made.client_id AND r.imported_id = %s
                        AND r.id = (came.data -> 'ids' ->> 0)::bigint)
            """,
            [imported.client_id, CUSTOMERS_CREATED.name, RESPONSES_RECEIVED.name, imported.created_at, imported.pk],
        )
        return [pk for (pk,) in cursor.fetchall()]


def _remove_customers(client_id: int, made: list[int]) -> int:
    """Whoever is known by anything else stays: another score, an ask, a note, whatever points at them."""
    unused = Customer.objects.filter(client_id=client_id, pk__in=made)
    for relation in Customer._meta.related_objects:
        unused = unused.exclude(_points_here(relation))
    return delete_rows(Customer.objects.filter(client_id=client_id, pk__in=list(unused.values_list("pk", flat=True))))


def _points_here(relation: ForeignObjectRel) -> Exists:
    rows = relation.related_model._base_manager
    return Exists(rows.filter(**{relation.field.attname: OuterRef("pk")}))
