"""The texts of apps below this one: what service sends again and again, and what the brand says of itself."""

from collections.abc import Iterable

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.clients.models import Client
from apps.promises.texts import OwnText, texts_of
from apps.tickets.queries import usable_canned


@texts_of("tickets.canned_reply")
def canned_replies(client: Client) -> Iterable[OwnText]:
    """This function will read the approved words of the brand's canned replies."""
    path = f"{reverse('tickets:canned')}?client={client.slug}"
    for version in usable_canned(client.pk):
        yield OwnText(
            "tickets.canned_reply", version.reply_id, version.reply.title, _("Canned reply"), path, version.text, True
        )


@texts_of("clients.boilerplate")
def boilerplate(client: Client) -> Iterable[OwnText]:
    """This function will read the paragraph about the brand that ends every release."""
    if client.boilerplate:
        path = reverse("clients_settings:edit", args=[client.slug], urlconf=settings.URLCONF_AGENCY)
        yield OwnText(
            "clients.boilerplate", client.pk, client.name, _("About the company"), path, client.boilerplate, True
        )
