"""What stands in the newsroom, for whoever looks through the brand's texts."""

from collections.abc import Iterable

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.case_studies.own_words import words_of
from apps.clients.models import Client
from apps.documents.canonical import parse_canonical
from apps.newsroom.models import Publication
from apps.promises.texts import OwnText, texts_of


@texts_of("newsroom.publication")
def printed_texts(client: Client) -> Iterable[OwnText]:
    """This function will read the words of every publication that was not withdrawn, as they were approved."""
    rows = Publication.objects.filter(client=client, withdrawal__isnull=True).select_related("version", "story")
    for each in rows.order_by("-published_at"):
        path = reverse("case_studies:story", args=[each.story.public_id], urlconf=settings.URLCONF_AGENCY)
        words = words_of(parse_canonical(each.version.canonical))
        yield OwnText("newsroom.publication", each.pk, each.headline, _("Published in the newsroom"), path, words, True)
