"""What is made of a publication beside its page: words to be searched, files of other forms. All goes with it."""

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned
from apps.newsroom.models.publications import Publication


class PublishedText(BrandOwned):
    """The words of a story for the newsroom's search, with the index over them; `language` is PostgreSQL's name."""

    publication = models.OneToOneField(Publication, on_delete=models.PROTECT, related_name="searchable")
    language = models.CharField(max_length=20)
    words = models.TextField()
    search = SearchVectorField()

    class Meta:
        indexes = [GinIndex(fields=["search"], name="published_text_search")]


class DerivedFile(BrandOwned):
    """A share card, a smaller picture, a kit: made when first asked for, kept while the story stands."""

    publication = models.ForeignKey(Publication, on_delete=models.PROTECT, related_name="files")
    name = models.CharField(max_length=120)  # "card.png", "pictures/<key>/960.webp", "kit.zip"
    made_from = models.CharField(max_length=64)  # a hash over all it was made from: another hash, and it is made anew
    content_type = models.CharField(max_length=60)
    content = models.BinaryField()
    digest = models.CharField(max_length=64)  # SHA-256 of the content

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "publication", "name"], name="derived_file_once")]


class EmbedOrigin(BrandOwned):
    """A website that may show the brand's stories in a frame or read them as JSON: "https://www.harbour.example"."""

    origin = models.CharField(max_length=250)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "origin"], name="embed_origin_once")]


class CopyHolder(BrandOwned):
    """Who fetched something that they may keep: a site with an embed, a feed reader, whoever took a kit.

    `publication` is empty for what holds many stories: a feed, the press kit.
    """

    class Kind(models.TextChoices):
        EMBED = "embed", _("Frame on a website")
        DATA = "data", _("Data for a website")
        FEED = "feed", _("Feed")
        KIT = "kit", _("Press kit")

    publication = models.ForeignKey(Publication, on_delete=models.PROTECT, null=True, related_name="copy_holders")
    kind = models.CharField(max_length=5, choices=Kind.choices)
    holder = models.CharField(max_length=120)  # a host, or the name by which a program calls itself
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()
    times = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "publication", "kind", "holder"], nulls_distinct=False, name="copy_holder_once"
            )
        ]


class ProvenanceCheck(BrandOwned):
    """One walk over all that stands of a brand: how much was walked back, and every break that was found."""

    at = models.DateTimeField()
    publications = models.PositiveIntegerField()
    quotes = models.PositiveIntegerField()
    figures = models.PositiveIntegerField()
    breaks = models.JSONField(default=list)  # as `provenance.Break`

    class Meta:
        indexes = [models.Index(fields=["client", "-at"], name="provenance_check_by_time")]
