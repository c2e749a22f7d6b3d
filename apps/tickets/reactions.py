"""What tickets do in the transaction of others: a sent mail is an answer, one that comes back is none."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.core.events import Announcement, within
from apps.notifications.events import MAIL_BOUNCED, MAIL_HELD, MAIL_REFUSED, MAIL_SENT, MAIL_UNSURE
from apps.notifications.operations import give_notices
from apps.tickets.events import CUSTOMER_SAID
from apps.tickets.models import Team, Ticket, TicketMessage, Watcher
from apps.tickets.operations.bounces import discount_reply
from apps.tickets.operations.messages import MAIL_PURPOSE, count_sent_reply
from apps.tickets.people import caretakers_of


@within(MAIL_SENT)
@within(MAIL_HELD)
def count_reply(told: Announcement) -> None:
    """This function will count a mailed answer from the moment it was sent; in a drill, would have been."""
    if told.data["purpose"] == MAIL_PURPOSE:
        count_sent_reply(by=told.by, mail=told.batch[0])


@within(MAIL_BOUNCED)
def take_reply_back(told: Announcement) -> None:
    """This function will let the clock run again for an answer that came back, and tell who looks after the ticket."""
    if told.data["purpose"] != MAIL_PURPOSE:
        return
    discount_reply(by=told.by, mail=told.batch[0])
    _tell_of_mail(told, _("Your answer in %(ticket)s came back: the customer has not read it"))


@within(MAIL_REFUSED)
@within(MAIL_UNSURE)
def tell_of_trouble(told: Announcement) -> None:
    """This function will tell who looks after the ticket that an answer did not go out, or may not have."""
    if told.data["purpose"] == MAIL_PURPOSE:
        _tell_of_mail(told, _("An answer in %(ticket)s was not sent, or nobody knows"))


def _tell_of_mail(told: Announcement, words: str) -> None:
    message = (
        TicketMessage.objects.in_scope().select_related("ticket__client", "ticket__owner").get(pk=told.data["ref"])
    )
    people = list(User.objects.filter(pk=message.made_by, is_active=True)) or caretakers_of(message.ticket, Team.CX)
    _notice(message.ticket, people, "tickets.mail", words % {"ticket": message.ticket})


@within(CUSTOMER_SAID)
def tell_who_looks_after_it(told: Announcement) -> None:
    """This function will tell the owner and those who watch that the customer wrote again."""
    ticket: Ticket = Ticket.objects.in_scope().select_related("client", "owner").get(pk=told.data["ticket_id"])
    watching = Watcher.objects.in_scope().filter(ticket=ticket, user__is_active=True).select_related("user")
    people = {each.user_id: each.user for each in watching}
    if ticket.owner is not None:
        people[ticket.owner.pk] = ticket.owner
    words = {"ticket": ticket, "subject": ticket.subject}
    _notice(ticket, list(people.values()), "tickets.said", _("%(ticket)s, “%(subject)s”: the customer wrote") % words)


def _notice(ticket: Ticket, people: list[User], kind: str, text: str) -> None:
    path = reverse("tickets:ticket", args=[ticket.public_id], urlconf=settings.URLCONF_AGENCY)
    give_notices(client=ticket.client, people=people, kind=kind, text=text, path=path, ref=ticket.pk)
