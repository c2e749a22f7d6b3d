"""Statements, for whoever looks through the brand's texts."""

from collections.abc import Iterable

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.clients.models import Client
from apps.crises.models import Statement
from apps.promises.texts import OwnText, texts_of

STATEMENT = "crises.statement"


@texts_of(STATEMENT)
def statements(client: Client) -> Iterable[OwnText]:
    """This function will read the brand's statements, those that are out and those that are not."""
    for each in Statement.objects.filter(client=client).select_related("incident").order_by("-pk"):
        path = reverse("crises:room", args=[each.incident.public_id], urlconf=settings.URLCONF_AGENCY)
        title = _("%(title)s, statement %(number)d") % {"title": each.incident.title, "number": each.number}
        yield OwnText(STATEMENT, each.pk, title, _("Statement"), path, each.text, each.released_at is not None)
