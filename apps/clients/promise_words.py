"""How soon a brand answers, in words, on the clock that it has chosen: “48 hours”, “16 business hours”."""

from django.utils.translation import ngettext

from apps.clients.models import Client


def first_contact_words(client: Client) -> str:
    """This function will say within how many hours a promoter is owed a first contact."""
    return _hours(client, client.first_contact_hours)


def closed_loop_words(client: Client) -> str:
    """This function will say within how many hours a detractor is owed an answer."""
    return _hours(client, client.closed_loop_hours)


def _hours(client: Client, hours: int) -> str:
    if client.clock == Client.Clock.BUSINESS:
        words = ngettext("%(hours)d business hour", "%(hours)d business hours", hours)
    else:
        words = ngettext("%(hours)d hour", "%(hours)d hours", hours)
    return words % {"hours": hours}
