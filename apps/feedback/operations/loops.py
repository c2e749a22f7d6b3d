"""Opening, assigning and closing loops: an unhappy customer is owed an answer."""

from collections.abc import Sequence
from datetime import datetime

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.rights import Right, rights_of
from apps.clients.work_clocks import promises_of
from apps.core import clock
from apps.core.actors import Actor, ActorKind
from apps.core.bulk import insert_objects, maker_of, remember
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.deadlines.models import Deadline
from apps.deadlines.operations import Owed, lock_deadlines, open_deadlines, stop_deadline
from apps.feedback.events import LOOP_ASSIGNED, LOOP_CLOSED, LOOPS_OPENED
from apps.feedback.lifecycle import CLOSED_LOOP
from apps.feedback.models import ClosedLoop, Response

CLOSED_LOOP_DEADLINE = "feedback.closed_loop"
State = ClosedLoop.State
_new_loop = maker_of(ClosedLoop)


def open_loops(*, by: Actor, client: Client, responses: Sequence[Response]) -> list[Deadline]:
    """This function will open a loop for each detractor who can be answered, due in the client's hours.

    Nobody can answer an anonymous customer, and who asked to be left alone is left alone. What is past its time
    already raises no alarm. Returns the deadlines, one a loop.
    """
    owed = [each for each in responses if _is_owed(each)]
    if not owed:
        return []
    now = clock.now()
    return _promise(by, client, insert_objects([_loop(client, each, now) for each in owed]), now)


def reopen_loop(*, by: Actor, loop: ClosedLoop) -> ClosedLoop:
    """This function will open a closed loop again: the customer is unhappy once more, and owed another answer.

    What was said the first time stays in the note. Nothing changes where nobody is owed anything. Raises LoopIsClosed
    where it is open.
    """
    loop = _locked(loop)
    if not _is_owed(loop.response):
        return loop
    CLOSED_LOOP.check(loop.state, State.OPEN)
    now = clock.now()
    loop.state, loop.opened_at, loop.closed_at, loop.closed_by = State.OPEN, now, None, None
    loop.save(update_fields=["state", "opened_at", "closed_at", "closed_by"])
    _promise(by, loop.client, [loop], now)
    return loop


def _is_owed(response: Response) -> bool:
    customer = response.customer
    return response.is_detractor and customer is not None and customer.do_not_contact_at is None


def _promise(by: Actor, client: Client, loops: Sequence[ClosedLoop], now: datetime) -> list[Deadline]:
    promises = promises_of(client)
    due = {loop.pk: promises.loop_due(loop.response.answered_at) for loop in loops}
    late = sum(due_at <= now for due_at in due.values())
    announce(LOOPS_OPENED, client_id=client.pk, by=by, batch=loops, late=late)
    deadlines: list[Deadline] = open_deadlines(
        by=by,
        client_id=client.pk,
        kind=CLOSED_LOOP_DEADLINE,
        owed=[
            Owed(loop.pk, loop.response.answered_at, due[loop.pk], late_on_import=due[loop.pk] <= now) for loop in loops
        ],
        work=promises.work,
    )
    return deadlines


def _loop(client: Client, response: Response, now: datetime) -> ClosedLoop:
    loop = _new_loop(client_id=client.pk, response_id=response.pk, opened_at=now)
    remember(loop, client=client, response=response)
    return loop


def assign_loop(*, by: Actor, loop: ClosedLoop, owner: User | None) -> ClosedLoop:
    """This function will give the loop to a person, or to nobody. Its clock runs on.

    Raises LoopIsClosed, and BadInput for somebody who may not close loops of this brand.
    """
    loop = _locked(loop)
    CLOSED_LOOP.check(loop.state, State.CLOSED)
    if owner is not None and Right.CLOSE_LOOPS not in rights_of(owner, loop.client_id):
        message = _("%(name)s may not close loops of this client. Choose somebody who may.") % {"name": owner.name}
        raise BadInput(message, field="owner")
    if loop.owner_id == (owner.pk if owner else None):
        return loop
    loop.owner = owner
    loop.save(update_fields=["owner"])
    announce(LOOP_ASSIGNED, client_id=loop.client_id, by=by, obj=loop, user_id=owner.pk if owner else 0)
    return loop


def close_loop(*, by: Actor, loop: ClosedLoop, note: str) -> ClosedLoop:
    """This function will close the loop with what was said to the customer, and stop its clock.

    Raises LoopIsClosed if it is closed, BadInput for an empty note: nobody could learn from it later.
    """
    loop = _locked(loop)
    CLOSED_LOOP.check(loop.state, State.CLOSED)
    if not note.strip():
        raise BadInput(_("Write what you told the customer, or what was done."), field="note")
    at = clock.now()
    loop.note = "\n\n".join(filter(None, [loop.note, note.strip()]))
    loop.state, loop.closed_at = State.CLOSED, at
    loop.closed_by_id = by.id if by.kind == ActorKind.USER else None
    loop.save(update_fields=["state", "note", "closed_at", "closed_by"])
    stop_deadline(by=by, client_id=loop.client_id, kind=CLOSED_LOOP_DEADLINE, subject_id=loop.pk, at=at)
    announce(LOOP_CLOSED, client_id=loop.client_id, by=by, obj=loop)
    return loop


def _locked(loop: ClosedLoop) -> ClosedLoop:
    # The sweep holds the deadline before it looks at the loop: two that lock in opposite orders stop each other.
    lock_deadlines(client_id=loop.client_id, kind=CLOSED_LOOP_DEADLINE, subject_ids=[loop.pk])
    locked: ClosedLoop = (
        ClosedLoop.objects.select_for_update(of=("self",))
        .select_related("client", "response__customer")
        .get(pk=loop.pk)
    )
    return locked
