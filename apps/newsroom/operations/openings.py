"""Later: at a moment, or under embargo. The moment is a deadline; at that moment everything is checked again.

Locks are taken in one order everywhere: deadline, consent, document, story, opening. A withdrawal holds the
consent, so it leaves the deadline alone: when that falls, it finds an opening that waits no more.
"""

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from apps.accounts.models import User
from apps.case_studies.manuscripts import Manuscript
from apps.case_studies.models import Story, StoryFormat
from apps.clients.days import today_of
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import DomainError
from apps.core.events import EventType, announce
from apps.deadlines.operations import (
    Owed,
    cancel_deadline,
    lock_deadlines,
    move_deadlines,
    open_deadlines,
    stop_deadline,
)
from apps.newsroom.errors import AlreadyPlanned, MomentPast, MomentTooFar, OtherWords
from apps.newsroom.events import (
    OPENING_CANCELLED,
    OPENING_MOVED,
    OPENING_PLANNED,
    OPENING_REACHED,
    OPENING_STOPPED,
)
from apps.newsroom.kinds import Kind
from apps.newsroom.lifecycle import OPENING
from apps.newsroom.models import Opening, Publication, StoryPage
from apps.newsroom.notices import tell_of_stop
from apps.newsroom.operations.publishing import check_fit, make_shell, part_of, put_up
from apps.newsroom.queries import allows
from apps.outreach.models import Consent

DEADLINE = "newsroom.opening"
FURTHEST = timedelta(days=365)
State, StoppedFor = Opening.State, Opening.StoppedFor
WHY = {
    "not_approved": StoppedFor.OTHER_WORDS,
    "other_words": StoppedFor.OTHER_WORDS,
    "consent_not_in_force": StoppedFor.NO_PERMISSION,
    "consent_does_not_cover": StoppedFor.NO_PERMISSION,
    "only_in_regions": StoppedFor.NO_PERMISSION,
    "evidence_taken_back": StoppedFor.EVIDENCE,
}


def plan_opening(
    *, by: User, story: Story, opens_at: datetime, is_embargo: bool, part: StoryFormat | None = None
) -> Opening:
    """This function will have approved words opened to everybody at a moment, at an address made now.

    The words are the story's case study, or another format of it: `part`. Raises MomentPast, MomentTooFar,
    AlreadyPlanned, and what `publish` raises: the permission must last until then.
    """
    _check_moment(opens_at)
    fit = check_fit(story=story, part=part, moment=opens_at)
    if _waiting(fit.text).exists():
        raise AlreadyPlanned
    shell = make_shell(by=by.actor, text=fit.text)
    now = clock.now()
    opening: Opening = Opening.objects.create(
        client_id=fit.story.client_id,
        public_id=new_public_id(),
        story=fit.story,
        part=part_of(fit.text),
        kind=fit.text.kind,
        version=fit.version,
        consent=fit.consent,
        uses=fit.uses,
        headline=fit.resolved.headline,
        page_id=shell.pk,
        slug=shell.slug,
        zone=fit.story.client.zone,
        is_embargo=is_embargo,
        opens_at=opens_at,
        planned_by=by,
        planned_at=now,
    )
    owed = [Owed(subject_id=opening.pk, starts_at=now, due_at=opens_at)]
    open_deadlines(by=by.actor, client_id=opening.client_id, kind=DEADLINE, owed=owed)
    about = {"version_id": fit.version.pk, "consent_id": fit.consent.pk, "is_embargo": is_embargo}
    _tell(OPENING_PLANNED, opening, by.actor, **about)
    return opening


def move_opening(*, by: User, opening: Opening, opens_at: datetime) -> Opening:
    """This function will give a waiting opening another moment. Raises MoveRefused, MomentPast or MomentTooFar."""
    _check_moment(opens_at)
    lock_deadlines(client_id=opening.client_id, kind=DEADLINE, subject_ids=[opening.pk])
    held = _held(opening.pk)
    OPENING.check(held.state, State.OPENED)  # what waits no more has no moment to move
    held.opens_at = opens_at
    held.save(update_fields=["opens_at"])
    owed = [Owed(subject_id=held.pk, starts_at=held.planned_at, due_at=opens_at)]
    move_deadlines(by=by.actor, client_id=held.client_id, kind=DEADLINE, owed=owed)
    _tell(OPENING_MOVED, held, by.actor)
    return held


def cancel_opening(*, by: User, opening: Opening) -> Opening:
    """This function will call an opening off: nothing opens, and its links show nothing. Raises MoveRefused."""
    lock_deadlines(client_id=opening.client_id, kind=DEADLINE, subject_ids=[opening.pk])
    held = _held(opening.pk)
    _end(held, State.CANCELLED)
    cancel_deadline(by=by.actor, client_id=held.client_id, kind=DEADLINE, subject_id=held.pk)
    _tell(OPENING_CANCELLED, held, by.actor)
    return held


def open_now(*, by: User, opening: Opening) -> Publication:
    """This function will open it to everybody before its moment. Raises what `publish` raises, and MoveRefused."""
    lock_deadlines(client_id=opening.client_id, kind=DEADLINE, subject_ids=[opening.pk])
    publication = _print(opening, by=by.actor)
    stop_deadline(by=by.actor, client_id=opening.client_id, kind=DEADLINE, subject_id=opening.pk)
    return publication


def reach_moment(*, by: Actor, opening_id: int) -> None:
    """This function will open what is still fit to be printed, and stop what is not. For the deadline, held already."""
    opening = Opening.objects.select_related("story", "part").get(pk=opening_id)
    if opening.state == State.WAITING:
        try:
            with transaction.atomic():
                _print(opening, by=by)
        except DomainError as error:
            held = _held(opening_id)
            if held.state == State.WAITING:
                _stop(held, by=by, why=WHY.get(error.code, StoppedFor.REFUSED))
    stop_deadline(by=by, client_id=opening.client_id, kind=DEADLINE, subject_id=opening_id)


def stop_uncovered(*, by: Actor, consent_id: int) -> list[Opening]:
    """This function will stop what waits under a consent that does not allow it any more. The consent is locked."""
    consent = Consent.objects.select_for_update(of=("self",)).select_related("client").get(pk=consent_id)
    rows = Opening.objects.select_for_update().filter(client_id=consent.client_id, consent=consent)
    today = today_of(consent.client)
    found = [row for row in rows.filter(state=State.WAITING).order_by("pk") if not allows(consent, row.uses, today)]
    for opening in found:
        _stop(opening, by=by, why=StoppedFor.NO_PERMISSION)
    return found


def stop_changed(*, by: Actor, story_id: int, kind: str = Kind.CASE_STUDY) -> None:
    """This function will stop what waits of a text that is being written again: those words are void."""
    rows = Opening.objects.select_for_update().filter(story_id=story_id, kind=kind, state=State.WAITING)
    held = rows.first()
    if held is not None:
        _stop(held, by=by, why=StoppedFor.OTHER_WORDS)


def call_all_off(*, by: Actor, client_id: int) -> None:
    """This function will call off all that waits for its moment: the brand is leaving."""
    waiting = (
        Opening.objects.filter(client_id=client_id, state=State.WAITING).order_by("pk").values_list("pk", flat=True)
    )
    ids = list(waiting)
    lock_deadlines(client_id=client_id, kind=DEADLINE, subject_ids=ids)
    for held in map(_held, ids):
        if held.state == State.WAITING:
            _end(held, State.CANCELLED)
            cancel_deadline(by=by, client_id=client_id, kind=DEADLINE, subject_id=held.pk)
            _tell(OPENING_CANCELLED, held, by)


def _print(opening: Opening, *, by: Actor) -> Publication:
    now = clock.now()
    fit = check_fit(story=opening.story, part=opening.part, moment=now)
    held = _held(opening.pk)
    OPENING.check(held.state, State.OPENED)
    if fit.version.pk != held.version_id:
        raise OtherWords
    shell = StoryPage.objects.get(pk=held.page_id)
    planner = User.objects.get(pk=held.planned_by_id)
    held.publication = put_up(by=by, published_by=planner, fit=fit, shell=shell, at=now)
    _end(held, State.OPENED)
    _tell(OPENING_REACHED, held, by, publication_id=held.publication.pk)
    return held.publication


def _check_moment(opens_at: datetime) -> None:
    now = clock.now()
    if opens_at <= now:
        raise MomentPast
    if opens_at > now + FURTHEST:
        raise MomentTooFar(FURTHEST.days)


def _waiting(text: Manuscript) -> QuerySet[Opening]:
    rows = Opening.objects.filter(client_id=text.story.client_id, story=text.story, kind=text.kind)
    return rows.filter(state=State.WAITING)


def _held(opening_id: int) -> Opening:
    held: Opening = Opening.objects.select_for_update(of=("self",)).select_related("client").get(pk=opening_id)
    return held


def _stop(held: Opening, *, by: Actor, why: str) -> None:
    held.stopped_for = why
    _end(held, State.STOPPED)
    _tell(OPENING_STOPPED, held, by, reason=str(why))
    tell_of_stop(held)


def _end(held: Opening, there: str) -> None:
    OPENING.check(held.state, there)
    held.state, held.ended_at = there, clock.now()
    held.save(update_fields=["state", "ended_at", "stopped_for", "publication"])


def _tell(kind: EventType, opening: Opening, by: Actor, **data: Any) -> None:
    announce(kind, client_id=opening.client_id, by=by, obj=opening, batch=[opening], story_id=opening.story_id, **data)
