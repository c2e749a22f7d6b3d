"""What a person does to several cases at once, and takes back within some seconds."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from django.db.models import Count
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.contact_wishes import leave_alone, may_contact_again
from apps.clients.operations import new_public_id
from apps.clients.suppression import checked_reason
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.outreach.events import CASE_ASSIGNED, CASE_SNOOZED, CASE_WOKEN
from apps.outreach.lifecycle import OPEN
from apps.outreach.models import ListAct, OutreachCase
from apps.outreach.workers import workers_by_client

Kind = ListAct.Kind
UNDO_SECONDS = 10
UNDO_FOR = timedelta(seconds=UNDO_SECONDS + 2)  # the press travels, too
MOST_CASES = 200
LONGEST_SNOOZE = timedelta(days=60)
LONGEST_REASON = 200


class UndoIsOver(DomainError):
    """The seconds in which it could be taken back are over."""

    code = "undo_is_over"


@dataclass(frozen=True, slots=True)
class Done:
    """`batch` takes it back; `changed` of the chosen are different now; `left` could not be, or were so before."""

    batch: str
    changed: int
    left: int


def assign_cases(*, by: Actor, cases: Sequence[OutreachCase], owner: User | None) -> Done:
    """This function will give cases to one person, or to nobody. No clock stops: only a contact does that.

    Those of brands for which the person does not work are left as they are and counted. Raises BadInput for none,
    or more than 200.
    """
    able = workers_by_client({case.client_id for case in cases})
    chosen = _locked(cases)
    fit = [case for case in chosen if owner is None or owner in able[case.client_id]]
    return _act(by, Kind.ASSIGN, chosen, {case.pk: {"owner_id": owner.pk if owner else None} for case in fit})


def rotate_cases(*, by: Actor, cases: Sequence[OutreachCase]) -> Done:
    """This function will spread open cases over those who work for their brands, the least loaded first.

    Who is away is left out. The load of a person is how many open cases they own; of two with as many the name
    decides. The most urgent case is given out first. A brand where nobody is here keeps its cases as they are.
    """
    chosen = [case for case in _locked(cases) if case.state in OPEN]
    people = workers_by_client({case.client_id for case in chosen}, with_owners=False, here_at=clock.now())
    given = {case.pk for case in chosen}
    rows = OutreachCase.objects.in_scope().filter(state__in=OPEN).exclude(owner=None).exclude(pk__in=given)
    load = Counter(dict(rows.order_by().values_list("owner_id").annotate(Count("pk"))))
    wanted: dict[int, dict[str, Any]] = {}
    for case in sorted(chosen, key=lambda each: (each.due_at, each.pk)):
        able = people[case.client_id]
        if not able:
            continue
        next_one = min(able, key=lambda person: (load[person.pk], person.name, person.pk))
        load[next_one.pk] += 1
        wanted[case.pk] = {"owner_id": next_one.pk}
    return _act(by, Kind.ASSIGN, chosen, wanted)


def snooze_cases(*, by: Actor, cases: Sequence[OutreachCase], until: datetime, reason: str) -> Done:
    """This function will keep cases out of the list until a moment. Their deadlines do not move.

    Raises BadInput for a moment that is past or more than 60 days off, and without a reason.
    """
    now, reason = clock.now(), reason.strip()
    if until <= now:
        raise BadInput(_("This moment is past. Choose one to come, as tomorrow at nine."), field="until")
    if until > now + LONGEST_SNOOZE:
        raise BadInput(_("This is more than 60 days off. Choose an earlier day."), field="until")
    if not reason:
        raise BadInput(_("Say why, in a few words: whoever finds it again will ask."), field="reason")
    if len(reason) > LONGEST_REASON:
        raise BadInput(_("This is longer than 200 characters. Shorten it."), field="reason")
    chosen = _locked(cases)
    value = {"snoozed_until": until.astimezone(UTC).isoformat(), "snoozed_by": by.id, "snooze_reason": reason}
    return _act(by, Kind.SNOOZE, chosen, {case.pk: value for case in chosen if case.state in OPEN})


def wake_cases(*, by: Actor, cases: Sequence[OutreachCase]) -> Done:
    """This function will bring cases back into the list before their moment."""
    chosen = _locked(cases)
    value = {"snoozed_until": None, "snoozed_by": 0, "snooze_reason": ""}
    return _act(by, Kind.SNOOZE, chosen, {case.pk: value for case in chosen})


def leave_customers_alone(*, by: Actor, cases: Sequence[OutreachCase], reason: str) -> Done:
    """This function will see to it that nobody contacts the customers of these cases, with who said so and why.

    What is owed to them ends. Whoever is left alone already stays so, with the first reason. Raises BadInput
    without a reason, for none, or more than 200.
    """
    reason = checked_reason(reason)
    _check_number(cases)
    now, batch, acts = clock.now(), new_public_id(), []
    rows = OutreachCase.objects.filter(pk__in=[case.pk for case in cases]).select_related("customer").order_by("pk")
    seen: set[int] = set()
    for case in rows:
        person = case.customer.person_id
        if person in seen or case.customer.do_not_contact_at is not None:
            continue
        seen.add(person)
        person_left = leave_alone(by=by, customer=case.customer, reason=reason)
        at = person_left.do_not_contact_at
        after = {"left_alone_at": at.isoformat() if at is not None else ""}
        acts.append(_act_of(case, batch, Kind.ALONE, before={}, after=after, by=by, at=now))
    ListAct.objects.bulk_create(acts)
    return Done(batch, len(acts), len(cases) - len(acts))


def _contact_again(by: Actor, acts: Sequence[ListAct]) -> int:
    """Take back; who was left alone by somebody else meanwhile, or may be contacted again, stays as they are."""
    back = 0
    for act in acts:
        customer = act.case.customer
        at = customer.do_not_contact_at
        if at is not None and at.isoformat() == act.after["left_alone_at"]:
            may_contact_again(by=by, customer=customer, reason=_("Taken back in the list at once"))
            back += 1
    return back


def undo_list_act(*, by: Actor, batch: str) -> Done:
    """This function will put back what this person did to a list some seconds ago.

    A case that somebody changed in between keeps their change and is counted as left. Raises UndoIsOver.
    """
    rows = ListAct.objects.select_for_update(of=("self",)).filter(batch=batch, made_by=by.id, undone_at=None)
    acts = list(rows.select_related("case__customer").order_by("case_id"))
    now = clock.now()
    if not acts or any(act.made_at + UNDO_FOR < now for act in acts):
        raise UndoIsOver(_("It is too late to take this back. Change it in the list."))
    if acts[0].kind == Kind.ALONE:
        return _undone(acts, batch, _contact_again(by, acts), now)
    cases = {case.pk: case for case in _lock(act.case_id for act in acts)}
    back = [act for act in acts if _values(cases[act.case_id], act.after) == act.after]
    for act in back:
        _set(cases[act.case_id], act.before)
        _tell(by, act.kind, cases[act.case_id])
    if back:
        OutreachCase.objects.bulk_update([cases[act.case_id] for act in back], list(back[0].before))
    return _undone(acts, batch, len(back), now)


def _undone(acts: Sequence[ListAct], batch: str, back: int, now: datetime) -> Done:
    ListAct.objects.filter(pk__in=[act.pk for act in acts]).update(undone_at=now)
    return Done(batch, back, len(acts) - back)


def _locked(cases: Sequence[OutreachCase]) -> list[OutreachCase]:
    _check_number(cases)
    return _lock(case.pk for case in cases)


def _check_number(cases: Sequence[OutreachCase]) -> None:
    if not cases:
        raise BadInput(_("Choose at least one customer: tick the box beside a name, or press X on it."), field="case")
    if len(cases) > MOST_CASES:
        raise BadInput(_("Choose 200 customers at most at a time."), field="case")


def _lock(ids: Iterable[int]) -> list[OutreachCase]:
    # In the order of their ids, so that two who act on overlapping lists wait and do not stop each other.
    rows = OutreachCase.objects.select_for_update(of=("self",)).filter(pk__in=list(ids))
    return list(rows.order_by("pk"))


def _act(by: Actor, kind: str, chosen: list[OutreachCase], wanted: dict[int, dict[str, Any]]) -> Done:
    now, batch = clock.now(), new_public_id()
    acts, changed = [], []
    for case in chosen:
        after = wanted.get(case.pk)
        if after is None or _values(case, after) == after:
            continue
        acts.append(_act_of(case, batch, kind, before=_values(case, after), after=after, by=by, at=now))
        _set(case, after)
        changed.append(case)
    if changed:
        OutreachCase.objects.bulk_update(changed, list(acts[0].after))
        ListAct.objects.bulk_create(acts)
    for case in changed:
        _tell(by, kind, case)
    return Done(batch, len(changed), len(chosen) - len(changed))


def _act_of(
    case: OutreachCase,
    batch: str,
    kind: str,
    *,
    before: dict[str, Any],
    after: dict[str, Any],
    by: Actor,
    at: datetime,
) -> ListAct:
    return ListAct(
        client_id=case.client_id,
        case=case,
        batch=batch,
        kind=kind,
        before=before,
        after=after,
        made_by=by.id,
        made_at=at,
    )


def _values(case: OutreachCase, fields: Iterable[str]) -> dict[str, Any]:
    found = {field: getattr(case, field) for field in fields}
    return {field: value.isoformat() if isinstance(value, datetime) else value for field, value in found.items()}


def _set(case: OutreachCase, values: dict[str, Any]) -> None:
    for field, value in values.items():
        setattr(case, field, parse_datetime(value) if field == "snoozed_until" and value else value)


def _tell(by: Actor, kind: str, case: OutreachCase) -> None:
    if kind == Kind.ASSIGN:
        announce(CASE_ASSIGNED, client_id=case.client_id, by=by, obj=case, user_id=case.owner_id or 0)
        return
    announce(CASE_SNOOZED if case.snoozed_until else CASE_WOKEN, client_id=case.client_id, by=by, obj=case)
