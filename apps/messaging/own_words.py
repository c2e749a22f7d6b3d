"""What the house and the answers say, for whoever looks through the brand's texts."""

from collections.abc import Iterable

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.clients.models import Client
from apps.messaging.operations.houses import words_of_house
from apps.messaging.queries import house_in_force, public_faqs
from apps.promises.texts import OwnText, texts_of


@texts_of("messaging.faq")
def answers(client: Client) -> Iterable[OwnText]:
    """This function will read the answers that everybody can read."""
    path = f"{reverse('messaging:faqs', urlconf=settings.URLCONF_AGENCY)}?client={client.slug}"
    for faq, version in public_faqs(client):
        words = f"{faq.question}\n{version.answer}"
        yield OwnText("messaging.faq", faq.pk, faq.question, _("Answer for everybody"), path, words, True)


@texts_of("messaging.house")
def house(client: Client) -> Iterable[OwnText]:
    """This function will read the message house in force."""
    found = house_in_force(client)
    if found is not None:
        path = f"{reverse('messaging:house', urlconf=settings.URLCONF_AGENCY)}?client={client.slug}"
        yield OwnText("messaging.house", found.pk, found.umbrella, _("Message house"), path, words_of_house(found))
