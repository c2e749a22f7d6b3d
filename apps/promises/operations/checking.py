"""Checking a promise: every night where the brand is, and whenever somebody asks."""

from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.days import day_of
from apps.clients.models import Client
from apps.core import clock, wake
from apps.core.actors import SYSTEM, Actor, ActorKind
from apps.core.events import announce
from apps.notifications.operations import give_notices
from apps.promises.events import PROMISE_BROKEN, PROMISE_CHECKED, PROMISE_KEPT_AGAIN
from apps.promises.measures import snapshot
from apps.promises.measuring import Measured, measure
from apps.promises.models import Promise, PromiseCheck, Standing
from apps.tickets.models import Team
from apps.tickets.people import team_of

CHECK: Final = "promise"  # work of the due registry: one row a promise
NIGHT: Final = time(3, 30)  # where the brand is; no zone changes its clocks at that minute
BROKEN_NOTICE, KEPT_NOTICE = "promises.broken", "promises.kept"


@wake.performs(CHECK)
def check_at_night(promise_id: int) -> datetime | None:
    """This function will check a promise and return when the next night is; None once it was put away."""
    promise = Promise.objects.select_related("client").get(pk=promise_id)
    if promise.archived_at is not None:
        return None
    check_promise(by=SYSTEM, promise=promise)
    return next_night(promise.client, clock.now())


def next_night(client: Client, after: datetime) -> datetime:
    """This function will return the next half past three where the brand is."""
    day, zone = day_of(client, after), ZoneInfo(client.zone)
    tonight = datetime.combine(day, NIGHT, zone)
    return tonight if tonight > after else datetime.combine(day + timedelta(days=1), NIGHT, zone)


def check_promise(*, by: Actor, promise: Promise) -> PromiseCheck:
    """This function will hold a promise against what was done, keep what was found, and tell both teams of a change.

    The night does it as the system. Checked twice in a row it tells once.
    """
    held = Promise.objects.select_for_update(of=("self",)).select_related("client", "series").get(pk=promise.pk)
    found = measure(held, clock.now())
    made: PromiseCheck = PromiseCheck.objects.create(
        client_id=held.client_id,
        promise=held,
        begins_at=found.begins_at,
        at=found.at,
        standing=found.standing,
        n=found.n,
        met=found.met,
        waiting=found.waiting,
        misses=list(found.misses),
        measure=snapshot(held),
        by=person_in(by),
    )
    before = held.standing
    _keep(held, found)
    announce(
        PROMISE_CHECKED,
        client_id=held.client_id,
        by=by,
        obj=held,
        standing=str(found.standing),
        n=found.n,
        met=found.met,
        waiting=found.waiting,
    )
    if before != found.standing:
        _tell(held, found, before)
    if held.archived_at is None:
        wake.schedule(CHECK, held.pk, client_id=held.client_id, at=next_night(held.client, found.at))
    return made


def person_in(by: Actor) -> int:
    """This function will return the id of the person who acts; 0 where it is a program or the night."""
    return by.id if by.kind is ActorKind.USER else 0


def _keep(held: Promise, found: Measured) -> None:
    if held.standing != found.standing:
        held.standing, held.standing_since = found.standing, found.at
    held.checked_at, held.n, held.met = found.at, found.n, found.met
    held.save(update_fields=["standing", "standing_since", "checked_at", "n", "met"])


def _tell(held: Promise, found: Measured, before: str) -> None:
    counts = {"n": found.n, "met": found.met}
    if found.standing == Standing.BROKEN:
        announce(PROMISE_BROKEN, client_id=held.client_id, by=SYSTEM, obj=held, n=found.n, met=found.met)
        words = _("A promise is broken: “%(text)s”. %(met)d of %(n)d kept it.")
        _notice(held, BROKEN_NOTICE, words, counts)
    elif found.standing == Standing.KEPT and before == Standing.BROKEN:
        announce(PROMISE_KEPT_AGAIN, client_id=held.client_id, by=SYSTEM, obj=held, n=found.n, met=found.met)
        _notice(held, KEPT_NOTICE, _("Kept again: “%(text)s”. %(met)d of %(n)d keep it."), counts)


def _notice(held: Promise, kind: str, words: str, counts: dict[str, int]) -> None:
    text = held.text if len(held.text) <= 150 else f"{held.text[:149]}…"  # noqa: PLR2004 - a notice has 250 letters
    path = reverse("promises:promise", args=[held.public_id], urlconf=settings.URLCONF_AGENCY)
    people = {person.pk: person for person in both_teams(held)}
    give_notices(
        client=held.client,
        people=people.values(),
        kind=kind,
        text=words % (counts | {"text": text}),
        path=path,
        ref=held.pk,
    )


def both_teams(promise: Promise) -> list[User]:
    """This function will return who hears of a promise: its owners, and both teams at the brand."""
    owners = [each for each in (promise.cx_owner, promise.pr_owner) if each is not None and each.is_active]
    return [*owners, *team_of(promise.client_id, Team.CX), *team_of(promise.client_id, Team.PR)]
