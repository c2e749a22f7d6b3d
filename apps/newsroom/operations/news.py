"""Each new publication goes once to each reader who asked for it, and to nobody after it was withdrawn.

A job, begun in the transaction of the publication: what is under embargo or waits for its moment is no publication
yet, so nothing of it is sent. Each step holds the permission as a withdrawal does: one of the two comes first.
"""

from typing import Any

from django.db.models import QuerySet
from django.utils import translation
from django.utils.translation import gettext as _

from apps.clients.days import today_of
from apps.core import clock
from apps.core.actors import SYSTEM, Actor
from apps.core.events import announce
from apps.core.jobs import job_kind, start_job
from apps.core.models import Job
from apps.newsroom.events import NEWS_MAILED
from apps.newsroom.models import NewsMail, Publication, Subscriber
from apps.newsroom.operations.subscribing import NEWS_MAIL, stop_address
from apps.newsroom.queries import Standing, standing_of
from apps.newsroom.rendering import absolute
from apps.notifications.operations import one_click, queue_mail
from apps.outreach.models import Consent

JOB = "newsroom.news"
AT_ONCE = 50  # readers in one transaction, which holds the permission


def begin_news(*, by: Actor, publication: Publication) -> Job | None:
    """This function will begin to mail a new publication; None where nobody asked for news."""
    readers = _readers(publication).count()
    if not readers:
        return None
    return start_job(kind=JOB, client_id=publication.client_id, subject=publication, total=readers, by=by)


@job_kind(JOB)
def mail_news(job: Job) -> bool:
    """This step will mail the next readers, and end the job where the publication stands no more."""
    rows = Publication.objects.select_related("client", "consent", "withdrawal")
    publication = rows.get(pk=job.subject_id)
    Consent.objects.select_for_update().get(pk=publication.consent_id)
    publication = rows.get(pk=job.subject_id)  # as it is now that nobody can withdraw it
    if standing_of(publication, today_of(publication.client)) is not Standing.LIVE:
        return False
    after = job.cursor.get("after", 0)
    readers = list(_readers(publication).filter(pk__gt=after).select_related("client").order_by("pk")[:AT_ONCE])
    made = [mailed for reader in readers if (mailed := _mail(publication, reader)) is not None]
    if made:
        told: dict[str, Any] = {"publication_id": publication.pk, "count": len(made)}
        announce(NEWS_MAILED, client_id=publication.client_id, by=SYSTEM, batch=made, **told)
    job.cursor = {"after": readers[-1].pk if readers else after}
    job.done += len(readers)
    return len(readers) == AT_ONCE


def _readers(publication: Publication) -> QuerySet[Subscriber]:
    """Who had said yes when it was published: whoever came later has found it on the page."""
    return Subscriber.objects.filter(
        client_id=publication.client_id,
        state=Subscriber.State.CONFIRMED,
        confirmed_at__lte=publication.published_at,
    )


def _mail(publication: Publication, reader: Subscriber) -> NewsMail | None:
    held = Subscriber.objects.select_for_update().get(pk=reader.pk)  # they may unsubscribe at this very moment
    has_it = NewsMail.objects.filter(client_id=held.client_id, publication=publication, subscriber=held).exists()
    if held.state != Subscriber.State.CONFIRMED or has_it:
        return None
    client, stop = publication.client, stop_address(reader)
    with translation.override(client.language):
        parts = [
            f"{publication.printable.kind.label}: {publication.headline}",
            publication.description,
            absolute(client, publication.path),
            _("You get this mail because you asked for the news of %(brand)s.") % {"brand": client.name},
            _("No more of these mails: %(stop)s") % {"stop": stop},
        ]
        mail = queue_mail(
            by=SYSTEM,
            client=client,
            purpose=NEWS_MAIL,
            ref=publication.pk,
            to_address=held.address,
            subject=" ".join(f"{client.name}: {publication.headline}".split())[:250],
            text="\n\n".join(filter(None, parts)) + "\n",
            headers=one_click(stop),
            from_brand=True,
        )
    made: NewsMail = NewsMail.objects.create(
        client_id=held.client_id, subscriber=held, publication=publication, mail_id=mail.pk, queued_at=clock.now()
    )
    return made
