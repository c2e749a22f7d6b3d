"""How content the customer was: asked once after closing, within the throttle of all asks; answered by a link."""

from datetime import timedelta

from django.conf import settings
from django.db import connection
from django.utils import translation
from django.utils.translation import gettext as _

from apps.clients.asks import MayNotBeAsked, record_ask
from apps.clients.models import Ask
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.core.links import make_link
from apps.core.models import Link
from apps.notifications.operations import queue_mail
from apps.tenancy.hosts import newsroom_host
from apps.tickets.events import SATISFACTION_ASKED, SATISFACTION_GIVEN
from apps.tickets.models import Satisfaction, Ticket

LINK_PURPOSE = "satisfaction"
ANSWERS_FOR = timedelta(days=30)
SCORES = range(1, 6)
LONGEST_COMMENT = 2000


class RatedAlready(DomainError):
    """The customer has said how content they were."""

    code = "rated_already"


def ask_satisfaction(*, by: Actor, ticket: Ticket) -> Satisfaction | None:
    """This function will ask the customer by mail, once a ticket; None where they may not or cannot be asked."""
    customer = ticket.customer
    host = newsroom_host(connection.tenant, ticket.client_id)  # type: ignore[attr-defined]
    if customer is None or not customer.email or host is None:
        return None
    if Satisfaction.objects.filter(client_id=ticket.client_id, ticket=ticket).exists():
        return None
    try:
        record_ask(by=by, customer=customer, kind=Ask.Kind.SURVEY, ref=ticket.pk)
    except MayNotBeAsked:
        return None
    asked: Satisfaction = Satisfaction.objects.create(
        client_id=ticket.client_id, ticket=ticket, customer=customer, asked_at=clock.now()
    )
    _link, token = make_link(
        purpose=LINK_PURPOSE,
        client_id=ticket.client_id,
        subject_id=asked.pk,
        expires_at=asked.asked_at + ANSWERS_FOR,
    )
    address = f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}/rate/{token}/"
    _mail(ticket, address, by=by)
    announce(SATISFACTION_ASKED, client_id=ticket.client_id, by=by, obj=asked, ticket_id=ticket.pk)
    return asked


def _mail(ticket: Ticket, address: str, *, by: Actor) -> None:
    customer, client = ticket.customer, ticket.client
    assert customer is not None  # noqa: S101 - looked at by the caller
    language = (customer.language or client.language)[:2]
    with translation.override(language if translation.check_for_language(language) else None):
        words = {"brand": client.name, "subject": ticket.subject, "link": address}
        text = _(
            "You wrote to us about “%(subject)s”. Is it settled, and how did we do? One press tells us:\n\n"
            "%(link)s\n\nWith thanks\n%(brand)s\n"
        )
        subject = _("How did %(brand)s do?") % words
        queue_mail(
            by=by,
            client=client,
            purpose="tickets.satisfaction",
            ref=ticket.pk,
            to_address=customer.email,
            to_name=customer.name,
            subject=subject,
            text=text % words,
            from_brand=True,
        )


def give_satisfaction(*, link: Link, score: int, comment: str) -> Satisfaction:
    """This function will note what the customer thinks, once. Raises RatedAlready, BadInput for no score of 1 to 5."""
    asked: Satisfaction = (
        Satisfaction.objects.select_for_update(of=("self",)).select_related("ticket").get(pk=link.subject_id)
    )
    if asked.answered_at is not None:
        raise RatedAlready(_("You have told us already. Thank you."))
    if score not in SCORES:
        raise BadInput(_("Choose one of the five."), field="score")
    if len(comment) > LONGEST_COMMENT:
        raise BadInput(_("This is longer than 2,000 characters. Shorten it."), field="comment")
    asked.score, asked.comment, asked.answered_at = score, comment.strip(), clock.now()
    asked.save(update_fields=["score", "comment", "answered_at"])
    by = Actor.link(link.pk)
    announce(SATISFACTION_GIVEN, client_id=asked.client_id, by=by, obj=asked, ticket_id=asked.ticket_id, score=score)
    return asked
