"""Opening, assigning and ending outreach cases."""

from collections.abc import Sequence
from datetime import datetime

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client, Customer
from apps.clients.operations import new_public_id
from apps.clients.rights import Right, rights_of
from apps.clients.work_clocks import Promises, promises_of
from apps.core import clock
from apps.core.actors import Actor
from apps.core.bulk import insert_objects, maker_of, remember, update_rows
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.deadlines.operations import Owed, lock_deadlines, move_deadlines, open_deadlines
from apps.feedback import tallies
from apps.feedback.models import Response
from apps.outreach import notices
from apps.outreach.events import CASE_ASSIGNED, CASE_LEFT_UNANSWERED, CASE_REOPENED, CASES_MOVED, CASES_OPENED
from apps.outreach.lifecycle import OPEN, CaseCannotMove, check_move
from apps.outreach.models import OutreachCase

State = OutreachCase.State
_new_case = maker_of(OutreachCase)
FIRST_CONTACT = "outreach.first_contact"


class CustomerHasOpenCase(DomainError):
    """The customer is being looked after in another case already."""

    code = "customer_has_open_case"


def open_cases(*, by: Actor, client_id: int, responses: Sequence[Response]) -> list[OutreachCase]:
    """This function will open a case for each promoter of the batch who can be contacted and has none open.

    The number of statements does not grow with the batch. Two scores of one person make one case, due 48 hours
    after the first, on the clock that the client has chosen; what is past already is late on import and raises no
    alarm. Returns the cases made.
    """
    first = _without_open_case_elsewhere(client_id, _first_scores(responses))
    if not first:
        return []
    now, promises = clock.now(), promises_of(Client.objects.get(pk=client_id))
    wanted = [_case(client_id, customer_id, response, promises, now) for customer_id, response in first.items()]
    # Of two imports that meet over a person, the second waits here for the first to commit, then does nothing.
    # In the order of customers, so that each waits for one that waits for none of its own.
    made = insert_objects(sorted(wanted, key=lambda case: case.customer_id), ignore_conflicts=True)
    if made:
        late = sum(case.late_on_import for case in made)
        announce(CASES_OPENED, client_id=client_id, by=by, batch=made, late=late)
        tallies.tell(outreach_opened=len(made), late=late)
        starts = {case.pk: first[case.customer_id].answered_at for case in made}
        owed = [Owed(case.pk, starts[case.pk], case.due_at, case.late_on_import) for case in made]
        open_deadlines(by=by, client_id=client_id, kind=FIRST_CONTACT, owed=owed, work=promises.work)
    had_one = {customer: first[customer] for customer in first.keys() - {case.customer_id for case in made}}
    if had_one:
        _count_from_earlier_scores(by=by, client_id=client_id, first=had_one, promises=promises)
    return made


def _first_scores(responses: Sequence[Response]) -> dict[int, Response]:
    """The earliest promoter score of each customer who can be contacted."""
    promoters = [each for each in responses if each.is_promoter and each.customer_id is not None]
    prefetch_related_objects(promoters, "customer")
    first: dict[int, Response] = {}
    for response in sorted(promoters, key=lambda each: (each.answered_at, each.pk)):
        customer = response.customer
        if customer is not None and customer.can_be_contacted:
            first.setdefault(customer.pk, response)
    return first


def _without_open_case_elsewhere(client_id: int, first: dict[int, Response]) -> dict[int, Response]:
    """One person, one open case: also where it was opened for an entry that was merged into this customer since."""
    # Two questions: asked as one, the planner went through every open case (measured: .5 s a chunk after 30,000 rows).
    merged = Customer.objects.filter(client_id=client_id, survivor__in=first)
    survivor_of = dict(merged.values_list("pk", "survivor_id")) if first else {}
    if not survivor_of:
        return first
    rows = OutreachCase.objects.filter(client_id=client_id, customer__in=survivor_of, state__in=OPEN)
    elsewhere = {survivor_of[customer_id] for customer_id in rows.values_list("customer_id", flat=True)}
    return {customer_id: response for customer_id, response in first.items() if customer_id not in elsewhere}


def _case(client_id: int, customer_id: int, response: Response, promises: Promises, now: datetime) -> OutreachCase:
    due_at = promises.contact_due(response.answered_at)
    case = _new_case(
        client_id=client_id,
        public_id=new_public_id(),
        customer_id=customer_id,
        response_id=response.pk,
        due_at=due_at,
        late_on_import=due_at <= now,
        opened_at=now,
    )
    remember(case, response=response)
    return case


def _count_from_earlier_scores(*, by: Actor, client_id: int, first: dict[int, Response], promises: Promises) -> None:
    """Rows of a file come in any order, in chunks: a case that waits counts from the earliest of its person's scores.

    Scores of another import that are past their time leave a running clock alone: history stops no alarm.
    """
    rows = OutreachCase.objects.filter(client_id=client_id, customer_id__in=first, state=State.DUE)
    lock_deadlines(client_id=client_id, kind=FIRST_CONTACT, subject_ids=rows.values_list("pk", flat=True))
    now, owed = clock.now(), []
    due = {customer_id: promises.contact_due(response.answered_at) for customer_id, response in first.items()}
    waiting = [
        case
        for case in rows.select_related("response")
        if _comes_before(first[case.customer_id], case, in_time=due[case.customer_id] > now)
    ]
    if not waiting:
        return
    late_before = sum(case.late_on_import for case in waiting)
    for case in waiting:
        earlier = first[case.customer_id]
        case.response, case.due_at = earlier, due[case.customer_id]
        case.late_on_import = case.due_at <= now
        owed.append(Owed(case.pk, earlier.answered_at, case.due_at, case.late_on_import))
    changed = ((case.pk, case.response_id, case.due_at, case.late_on_import) for case in waiting)
    update_rows(OutreachCase, ["response", "due_at", "late_on_import"], changed)
    announce(CASES_MOVED, client_id=client_id, by=by, batch=waiting)
    tallies.tell(late=sum(case.late_on_import for case in waiting) - late_before)
    move_deadlines(by=by, client_id=client_id, kind=FIRST_CONTACT, owed=owed, work=promises.work)


def _comes_before(response: Response, case: OutreachCase, *, in_time: bool) -> bool:
    if response.answered_at >= case.response.answered_at:
        return False
    same_import = response.imported_id is not None and response.imported_id == case.response.imported_id
    return same_import or in_time


def assign_case(*, by: Actor, case: OutreachCase, owner: User | None) -> OutreachCase:
    """This function will give the case to a person, or to nobody. The clock runs on: only a contact stops it.

    Raises BadInput for somebody who may not work on outreach of this brand.
    """
    case = _locked(case)
    if owner is not None and Right.WORK_OUTREACH not in rights_of(owner, case.client_id):
        message = _("%(name)s is not assigned to this client. Choose somebody who is.") % {"name": owner.name}
        raise BadInput(message, field="owner")
    if case.owner_id == (owner.pk if owner else None):
        return case
    case.owner = owner
    case.save(update_fields=["owner"])
    announce(CASE_ASSIGNED, client_id=case.client_id, by=by, obj=case, user_id=owner.pk if owner else 0)
    notices.tell_stand_in(case)
    return case


def mark_no_answer(*, by: Actor, case: OutreachCase) -> OutreachCase:
    """This function will end a case whose customer was contacted and said nothing.

    Raises CaseCannotMove while nobody was contacted: giving up is no way to stop the clock.
    """
    case = _locked(case)
    check_move(case.state, State.NO_ANSWER)
    case.state, case.closed_at = State.NO_ANSWER, clock.now()
    case.save(update_fields=["state", "closed_at"])
    announce(CASE_LEFT_UNANSWERED, client_id=case.client_id, by=by, obj=case)
    return case


def reopen_case(*, by: Actor, case: OutreachCase) -> OutreachCase:
    """This function will take up again a case that was left without an answer.

    Raises CaseCannotMove from any other state, CustomerHasOpenCase if a later score opened one meanwhile.
    """
    case = _locked(case)
    if case.state != State.NO_ANSWER:
        raise CaseCannotMove(case.state, State.CONTACTED)
    others = OutreachCase.objects.filter(client_id=case.client_id, customer_id=case.customer_id, state__in=OPEN)
    if others.exists():
        raise CustomerHasOpenCase(_("A later score of this customer opened another outreach. Go on there."))
    case.state, case.closed_at = State.CONTACTED, None
    case.save(update_fields=["state", "closed_at"])
    announce(CASE_REOPENED, client_id=case.client_id, by=by, obj=case)
    return case


def _locked(case: OutreachCase) -> OutreachCase:
    locked: OutreachCase = OutreachCase.objects.select_for_update().get(pk=case.pk)
    return locked
