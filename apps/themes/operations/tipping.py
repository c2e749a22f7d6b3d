"""Tips of those who talk to customers: sent by a link without an account, and answered by a moment."""

from datetime import timedelta
from typing import Final

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.clients.work_clocks import work_clock_of
from apps.core import clock, wording
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.core.links import make_link, revoke_links
from apps.deadlines.kinds import deadline_kind
from apps.deadlines.models import Deadline
from apps.deadlines.operations import Owed, lock_deadlines, open_deadlines, stop_deadline
from apps.notifications.operations import give_notices, queue_mail
from apps.themes.events import TIP_ANSWERED, TIP_LINK_MADE, TIP_SENT
from apps.themes.lifecycle import TIP
from apps.themes.models import Theme, Tip
from apps.tickets.models import Team
from apps.tickets.people import superiors_of, team_of

PURPOSE: Final = "tip"
DEADLINE: Final = "themes.tip"
OWED: Final = timedelta(days=3)
LONGEST, LONGEST_NAME = 5000, 120


def make_tip_link(*, by: User, client: Client) -> str:
    """This function will make the brand's link for tips and return its token, shown once. The one before it ends."""
    ended = revoke_links(purpose=PURPOSE, subject_id=client.pk, client_id=client.pk)
    _link, token = make_link(purpose=PURPOSE, client_id=client.pk, subject_id=client.pk)
    announce(TIP_LINK_MADE, client_id=client.pk, by=by.actor, obj=client, ended=ended)
    return token


def send_tip(*, by: Actor, client: Client, text: str, name: str = "", email: str = "") -> Tip:
    """This function will take a tip in, and owe its answer. Raises BadInput."""
    words = text.replace("\x00", "").strip()
    if not 0 < len(words) <= LONGEST:
        message = _("Write down what you heard, in up to %(most)d characters.") % {"most": LONGEST}
        raise BadInput(message, field="text")
    now = clock.now()
    made: Tip = Tip.objects.create(
        client=client,
        public_id=new_public_id(),
        text=words,
        name=" ".join(name.split())[:LONGEST_NAME],
        email=email,
        sent_at=now,
    )
    work = work_clock_of(client)
    owed = [Owed(made.pk, now, now + OWED)]
    open_deadlines(by=by, client_id=client.pk, kind=DEADLINE, owed=owed, work=work)
    announce(TIP_SENT, client_id=client.pk, by=by, obj=made)
    _tell(made, team_of(client.pk, Team.PR), "themes.tip", _("%(brand)s: somebody of the house sent a tip"))
    return made


def answer_tip(*, by: User, tip: Tip, answer: str, theme: Theme | None = None) -> Tip:
    """This function will answer a tip, by mail where there is an address. Raises BadInput."""
    words = answer.replace("\r\n", "\n").strip()
    if not 0 < len(words) <= LONGEST:
        raise BadInput(_("Write an answer of up to %(most)d characters.") % {"most": LONGEST}, field="answer")
    if theme is not None and theme.client_id != tip.client_id:
        raise BadInput(_("Choose a theme of this client."), field="theme")
    lock_deadlines(client_id=tip.client_id, kind=DEADLINE, subject_ids=[tip.pk])
    held: Tip = Tip.objects.select_for_update(of=("self",)).select_related("client").get(pk=tip.pk)
    if held.state == Tip.State.ANSWERED:
        raise BadInput(_("It was answered already."), field="answer")
    TIP.check(held.state, Tip.State.ANSWERED)
    held.state, held.answer, held.theme = Tip.State.ANSWERED, words, theme
    held.answered_by, held.answered_at = by, clock.now()
    held.save()
    stop_deadline(by=by.actor, client_id=held.client_id, kind=DEADLINE, subject_id=held.pk)
    if held.email:
        _mail(held, by)
    announce(TIP_ANSWERED, client_id=held.client_id, by=by.actor, obj=held, mailed=bool(held.email))
    return held


def _mail(tip: Tip, by: User) -> None:
    with translation.override(tip.client.language):
        subject = _("About what you told us")
        said = _("You wrote: %(text)s") % {"text": tip.text[:500]}
    queue_mail(
        by=by.actor,
        client=tip.client,
        purpose="themes.tip_answer",
        to_address=tip.email,
        to_name=tip.name,
        subject=subject,
        text=f"{tip.answer}\n\n{said}\n",
        ref=tip.pk,
    )


@deadline_kind(DEADLINE)
def remind_of_tip(deadline: Deadline, step: str) -> None:
    """This function will remind the press side of an answer that is owed, and at the end the account leads, too."""
    tip: Tip = Tip.objects.in_scope().select_related("client").get(pk=deadline.subject_id)
    people = team_of(tip.client_id, Team.PR)
    if step == Deadline.Step.ESCALATION:
        people = [*people, *superiors_of(tip.client_id)]
        _tell(tip, people, "themes.tip_late", _("%(brand)s: a tip of the house was not answered in time"))
        return
    left = wording.duration_words(span=deadline.due_at - clock.now())
    _tell(tip, people, "themes.tip", _("%(brand)s: %(left)s left to answer a tip"), left=left)


def _tell(tip: Tip, people: list[User], kind: str, words: str, **told: str) -> None:
    once = {person.pk: person for person in people}.values()
    path = reverse("themes:tips", urlconf=settings.URLCONF_AGENCY)
    text = words % (told | {"brand": tip.client.name})
    give_notices(client=tip.client, people=once, kind=kind, text=text, path=path, ref=tip.pk)
