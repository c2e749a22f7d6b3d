"""Between service and press: a flag that both hear of at once, and a ticket handed over for an answer."""

from datetime import datetime, timedelta

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.operations import new_public_id
from apps.clients.work_clocks import work_clock_of
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.deadlines.operations import Owed, open_deadlines, stop_deadline
from apps.notifications.operations import give_notices
from apps.tickets.events import FLAG_KNOWN, HANDED_OVER, HANDOVER_ANSWERED, PRESS_FLAGGED, TICKET_ASSIGNED
from apps.tickets.models import Handover, PressFlag, Team, Ticket
from apps.tickets.operations.holding import lock_ticket, made_by
from apps.tickets.people import caretakers_of, is_able, team_of

HANDOVER_DEADLINE = "tickets.handover"
LONGEST_REASON = 250
LONGEST_QUESTION = 500


class HandedOverAlready(DomainError):
    """The other team was asked and has not answered yet."""

    code = "handed_over_already"


def flag_for_press(*, by: Actor, ticket: Ticket, reason: str, rule: str = "") -> PressFlag:
    """This function will tell the press side of a ticket: both owners are named, both are told in one act.

    The same rule flags a ticket once. Raises BadInput without a reason.
    """
    reason = reason.strip()
    if not 0 < len(reason) <= LONGEST_REASON:
        raise BadInput(_("Say why the press side should know, in 250 characters at most."), field="reason")
    ticket = lock_ticket(ticket.pk)
    if rule:
        known = PressFlag.objects.filter(client_id=ticket.client_id, ticket=ticket, rule=rule).first()
        if known is not None:
            return known
    _name_owners(ticket, by=by)
    flag: PressFlag = PressFlag.objects.create(
        client_id=ticket.client_id,
        ticket=ticket,
        reason=reason,
        rule=rule,
        raised_by=made_by(by),
        raised_at=clock.now(),
    )
    words = {"brand": ticket.client.name, "ticket": ticket, "reason": reason}
    text = _("%(brand)s: %(ticket)s concerns the press: %(reason)s") % words
    people = {each.pk: each for team in Team for each in caretakers_of(ticket, team)}
    give_notices(
        client=ticket.client,
        people=list(people.values()),
        kind="tickets.press_flag",
        text=text[:250],
        path=_path(ticket),
        ref=flag.pk,
    )
    announce(PRESS_FLAGGED, client_id=ticket.client_id, by=by, obj=flag, ticket_id=ticket.pk, rule=rule)
    return flag


def _name_owners(ticket: Ticket, *, by: Actor) -> None:
    """Neither team is alone with it. Where one has a single person at the brand, that is the owner."""
    for column, team in (("owner", Team.CX), ("pr_owner", Team.PR)):
        people = team_of(ticket.client_id, team)
        if getattr(ticket, f"{column}_id") is None and people:
            setattr(ticket, column, people[0])
            ticket.save(update_fields=[column])
            announce(
                TICKET_ASSIGNED, client_id=ticket.client_id, by=by, obj=ticket, user_id=people[0].pk, team=str(team)
            )


def acknowledge_flag(*, by: User, flag: PressFlag, team: str) -> PressFlag:
    """This function will note that a side knows of the flag; the first who says so counts.

    Raises BadInput for a side on which the person does not work.
    """
    flag = PressFlag.objects.select_for_update(of=("self",)).select_related("ticket").get(pk=flag.pk)
    if team not in Team.values or not is_able(by, flag.client_id, team):
        raise BadInput(_("Only somebody of that side can say that it knows."), field="team")
    known = f"{team}_known_at"
    if getattr(flag, known) is None:
        setattr(flag, known, clock.now())
        setattr(flag, f"{team}_known_by", by.pk)
        flag.save(update_fields=[known, f"{team}_known_by"])
        announce(FLAG_KNOWN, client_id=flag.client_id, by=by.actor, obj=flag, ticket_id=flag.ticket_id, team=str(team))
    return flag


def hand_over(
    *, by: User, ticket: Ticket, to_team: str, reason: str, within: timedelta, to_user: User | None = None
) -> Handover:
    """This function will ask the other team about a ticket; an answer is owed within `within` of the brand's time.

    Who looks after the ticket for its own team stays so. Raises BadInput, HandedOverAlready, TicketIsMerged.
    """
    reason = reason.strip()
    if not 0 < len(reason) <= LONGEST_QUESTION:
        raise BadInput(_("Say what you need from them, in 500 characters at most."), field="reason")
    if to_team not in Team.values:
        raise BadInput(_("Choose service or press."), field="to_team")
    if within <= timedelta(0):
        raise BadInput(_("Give them some time to answer."), field="within")
    ticket = lock_ticket(ticket.pk)
    if to_user is not None and not is_able(to_user, ticket.client_id, to_team):
        raise BadInput(_("%(name)s is not of that side at this client.") % {"name": to_user.name}, field="to_user")
    if Handover.objects.filter(client_id=ticket.client_id, ticket=ticket, to_team=to_team, answered_at=None).exists():
        raise HandedOverAlready(_("They were asked already and have not answered yet. Add a note, or call them."))
    now, work = clock.now(), work_clock_of(ticket.client)
    asked: Handover = Handover.objects.create(
        client_id=ticket.client_id,
        ticket=ticket,
        public_id=new_public_id(),
        to_team=to_team,
        to_user=to_user,
        reason=reason,
        given_by=by,
        given_at=now,
        due_at=work.after(now, within),
    )
    owed = [Owed(asked.pk, now, asked.due_at)]
    open_deadlines(by=by.actor, client_id=asked.client_id, kind=HANDOVER_DEADLINE, owed=owed, work=work)
    _tell_of_handover(ticket, asked, by)
    announce(HANDED_OVER, client_id=asked.client_id, by=by.actor, obj=asked, ticket_id=ticket.pk, team=str(to_team))
    return asked


def _tell_of_handover(ticket: Ticket, asked: Handover, by: User) -> None:
    people = [asked.to_user] if asked.to_user else caretakers_of(ticket, asked.to_team)
    words = {"name": by.name, "ticket": ticket, "reason": asked.reason}
    text = _("%(name)s asks about %(ticket)s: %(reason)s") % words
    give_notices(
        client=ticket.client,
        people=people,
        kind="tickets.handover",
        text=text[:250],
        path=_path(ticket),
        ref=asked.pk,
    )


def answer_handover(*, by: User, handover: Handover, answer: str) -> Handover:
    """This function will answer what the other team asked; its deadline stops. Raises BadInput, HandedOverAlready."""
    if not answer.strip():
        raise BadInput(_("Write your answer: they are waiting for it."), field="answer")
    ticket = lock_ticket(handover.ticket_id, even_if_merged=True)
    handover = Handover.objects.select_for_update(of=("self",)).select_related("given_by").get(pk=handover.pk)
    if handover.answered_at is not None:
        raise HandedOverAlready(_("Somebody has answered this already. Reload to read it."))
    at: datetime = clock.now()
    handover.answer, handover.answered_at, handover.answered_by = answer.strip(), at, by
    stop_deadline(by=by.actor, client_id=handover.client_id, kind=HANDOVER_DEADLINE, subject_id=handover.pk, at=at)
    handover.save(update_fields=["answer", "answered_at", "answered_by"])
    if handover.given_by is not None and handover.given_by.is_active:
        text = _("%(name)s answered about %(ticket)s") % {"name": by.name, "ticket": ticket}
        give_notices(
            client=ticket.client,
            people=[handover.given_by],
            kind="tickets.handover",
            text=text,
            path=_path(ticket),
            ref=handover.pk,
        )
    met = at <= handover.due_at
    announce(HANDOVER_ANSWERED, client_id=handover.client_id, by=by.actor, obj=handover, ticket_id=ticket.pk, met=met)
    return handover


def _path(ticket: Ticket) -> str:
    return reverse("tickets:ticket", args=[ticket.public_id], urlconf=settings.URLCONF_AGENCY)
