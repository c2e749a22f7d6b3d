"""What a theme becomes, by when, and what came of it."""

from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.clients.work_clocks import work_clock_of
from apps.core import clock, wording
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.deadlines.kinds import deadline_kind
from apps.deadlines.models import Deadline
from apps.deadlines.operations import Owed, cancel_deadline, lock_deadlines, open_deadlines, stop_deadline
from apps.notifications.operations import give_notices
from apps.themes.events import DEED_ENDED, DEED_STARTED
from apps.themes.lifecycle import DEED
from apps.themes.models import Theme, ThemeDeed
from apps.tickets.models import Team
from apps.tickets.people import is_able, superiors_of, team_of

DEADLINE: Final = "themes.deed"
Kind, State = ThemeDeed.Kind, ThemeDeed.State
# How long each has until it is due; a pitch waits for days, not for weeks.
USUAL: Final = {
    Kind.PITCH: timedelta(days=3),
    Kind.FIX: timedelta(days=14),
    Kind.CONTENT: timedelta(days=14),
    Kind.FAQ: timedelta(days=7),
    Kind.MESSAGE: timedelta(days=14),
}
TEAM: Final = {Kind.FIX: Team.CX}  # everything else is the press side's
LONGEST, LONGEST_OUTCOME = 500, 1000


def team_for(kind: str) -> str:
    """This function will return which team does deeds of a kind."""
    return TEAM.get(Kind(kind), Team.PR)


def start_deed(
    *, by: User, theme: Theme, kind: str, text: str, owner: User | None = None, due_at: datetime | None = None
) -> ThemeDeed:
    """This function will begin something about a theme, with an owner and a moment. Raises BadInput."""
    if kind not in Kind.values:
        raise BadInput(_("Choose what it becomes."), field="kind")
    words = " ".join(text.split())
    if not 0 < len(words) <= LONGEST:
        raise BadInput(_("Say in up to %(most)d letters what is to be done.") % {"most": LONGEST}, field="text")
    if owner is not None and not is_able(owner, theme.client_id, team_for(kind)):
        raise BadInput(_("Choose somebody of the team who does this, and works for the client."), field="owner")
    held = Theme.objects.select_for_update().get(pk=theme.pk)
    client = Client.objects.in_scope().get(pk=held.client_id)
    now = clock.now()
    due = due_at or now + USUAL[Kind(kind)]
    if due <= now:
        raise BadInput(_("Choose a moment that is still to come."), field="due_at")
    made: ThemeDeed = ThemeDeed.objects.create(
        client=client,
        theme=held.merged_into or held,
        public_id=new_public_id(),
        kind=kind,
        text=words,
        owner=owner,
        started_at=now,
        started_by=by.pk,
        due_at=due,
    )
    owed = [Owed(made.pk, now, due)]
    open_deadlines(by=by.actor, client_id=client.pk, kind=DEADLINE, owed=owed, work=work_clock_of(client))
    announce(DEED_STARTED, client_id=client.pk, by=by.actor, obj=made, kind=kind, theme_id=made.theme_id)
    return made


def end_deed(*, by: User, deed: ThemeDeed, state: str, outcome: str) -> ThemeDeed:
    """This function will note that a deed is done, with the evidence, or dropped, with the reason. Raises BadInput."""
    words = " ".join(outcome.split())
    if not 0 < len(words) <= LONGEST_OUTCOME:
        raise BadInput(_("Say what came of it, and where it can be seen; or why it is dropped."), field="outcome")
    lock_deadlines(client_id=deed.client_id, kind=DEADLINE, subject_ids=[deed.pk])
    held = ThemeDeed.objects.select_for_update().get(pk=deed.pk)
    DEED.check(held.state, state)
    held.state, held.outcome, held.ended_at = state, words, clock.now()
    held.save(update_fields=["state", "outcome", "ended_at"])
    end = stop_deadline if state == State.DONE else cancel_deadline
    end(by=by.actor, client_id=held.client_id, kind=DEADLINE, subject_id=held.pk)
    announce(
        DEED_ENDED,
        client_id=held.client_id,
        by=by.actor,
        obj=held,
        kind=held.kind,
        state=str(state),
        theme_id=held.theme_id,
    )
    return held


@deadline_kind(DEADLINE)
def remind_of_deed(deadline: Deadline, step: str) -> None:
    """This function will remind whoever does it, and at the end tell the account leads, too."""
    rows = ThemeDeed.objects.in_scope().select_related("client", "owner", "theme")
    deed: ThemeDeed = rows.get(pk=deadline.subject_id)
    people = (
        [deed.owner]
        if deed.owner is not None and deed.owner.is_active
        else team_of(deed.client_id, team_for(deed.kind))
    )
    told = {"kind": deed.get_kind_display(), "theme": deed.theme.name}
    if step == Deadline.Step.ESCALATION:
        kind, said = "themes.escalation", _("Late: %(kind)s about “%(theme)s”") % told
        people = [*people, *superiors_of(deed.client_id)]
    else:
        left = wording.duration_words(span=deadline.due_at - clock.now())
        kind, said = "themes.reminder", _("%(left)s left: %(kind)s about “%(theme)s”") % (told | {"left": left})
    path = reverse("themes:theme", args=[deed.theme.public_id], urlconf=settings.URLCONF_AGENCY)
    once = {person.pk: person for person in people}.values()
    give_notices(client=deed.client, people=once, kind=kind, text=said, path=path, ref=deed.pk)
