"""A complaint in public is a ticket of service; an alert is told to service and press in one act."""

from collections.abc import Sequence
from typing import Final

from django.conf import settings
from django.db.models import Q
from django.urls import reverse

from apps.clients.models import Client
from apps.core.actors import Actor
from apps.listening.models import Alert, AuthorKind, Feeling, Mention, Source
from apps.listening.operations.places import settings_of
from apps.listening.telling import alert_sentence
from apps.notifications.operations import give_notices
from apps.tickets.models import Channel, Team, Ticket
from apps.tickets.operations.tickets import NewTicket, open_tickets
from apps.tickets.people import team_of
from apps.triage.matters import ORIGIN

SURE: Final = 0.5  # of what feels negative, how sure the model is at least, for a ticket without a person's look
NOT_CUSTOMERS: Final = (AuthorKind.JOURNALIST, AuthorKind.EMPLOYEE)


def tickets_of_mentions(*, by: Actor, client: Client, mention_ids: Sequence[int]) -> list[Ticket]:
    """This function will open a ticket for each of the mentions that complains, or tells of harm; twice is once.

    What a journalist or an employee says is not service's to answer: it waits in the inbox.
    """
    if not settings_of(client).opens_tickets:
        return []
    complains = Q(feeling=Feeling.NEGATIVE, confidence__gte=SURE) | Q(risk_reasons__contains=["safety"])
    rows = Mention.objects.filter(complains, client=client, pk__in=mention_ids, removed_at=None)
    found = rows.exclude(author_kind__in=NOT_CUSTOMERS).select_related("source", "customer").order_by("pk")
    opened = open_tickets(by=by, client=client, tickets=[ticket_out_of(mention) for mention in found]) if found else []
    return [each.ticket for each in opened if each.is_new]


def ticket_out_of(mention: Mention) -> NewTicket:
    """This function will return the ticket that a mention would be."""
    return NewTicket(
        text=mention.text,
        channel=Channel.REVIEW if mention.source.kind == Source.Kind.REVIEW else Channel.SOCIAL,
        said_at=mention.said_at,
        customer=mention.customer,
        origin=ORIGIN,
        origin_id=mention.pk,
    )


def tell_of_alert(alert: Alert) -> None:
    """This function will tell both teams of the brand of an alert, in the moment in which it is raised."""
    client = Client.objects.get(pk=alert.client_id)
    people = {each.pk: each for team in Team for each in team_of(alert.client_id, team)}
    path = reverse("listening:alert", args=[alert.public_id], urlconf=settings.URLCONF_AGENCY)
    give_notices(
        client=client,
        people=list(people.values()),
        kind="listening.alert",
        text=f"{client.name}: {alert_sentence(alert)}"[:250],
        path=path,
        ref=alert.pk,
    )
