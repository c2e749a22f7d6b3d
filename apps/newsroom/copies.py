"""Copies that others hold: what a withdrawal cannot call back, named as such."""

from django.db.models import Q, QuerySet

from apps.newsroom.models.made import CopyHolder
from apps.newsroom.models.openings import EmbargoReader
from apps.newsroom.models.publications import Publication
from apps.newsroom.models.subscribers import NewsMail
from apps.notifications.models import Mail


def copies_of(publication: Publication) -> QuerySet[CopyHolder]:
    """This function will return who may hold a copy: of this story, or of many things while this story stood."""
    withdrawal = getattr(publication, "withdrawal", None)
    of_many = Q(publication__isnull=True, last_at__gte=publication.published_at)
    if withdrawal is not None:
        of_many &= Q(first_at__lte=withdrawal.at)
    rows = CopyHolder.objects.filter(client_id=publication.client_id)
    return rows.filter(Q(publication=publication) | of_many).order_by("-last_at", "id")


def mailed(publication: Publication) -> int:
    """This function will count the mails of it that have left: each is a copy in somebody's mailbox."""
    rows = NewsMail.objects.filter(client_id=publication.client_id, publication=publication)
    left = Mail.objects.filter(client_id=publication.client_id, pk__in=rows.values("mail_id"))
    return left.exclude(state__in=(Mail.State.QUEUED, Mail.State.RECALLED, Mail.State.HELD)).count()


def readers_before(publication: Publication) -> QuerySet[EmbargoReader]:
    """This function will return the journalists who had read the story before it was open."""
    rows = EmbargoReader.objects.filter(client_id=publication.client_id, opening__publication=publication)
    return rows.filter(times_read__gt=0).order_by("first_read_at", "id")
