"""Taking down: a row that ends the publication, and nothing left to serve, all in one transaction.

The page in Wagtail's tree stays as it is: it is what answers 410 at the old address.
"""

from collections.abc import Iterable

from apps.accounts.models import User
from apps.case_studies.operations import mark_withdrawn
from apps.clients.days import today_of
from apps.core import clock
from apps.core.actors import Actor
from apps.core.events import announce
from apps.newsroom.errors import AlreadyWithdrawn
from apps.newsroom.events import STORY_TAKEN_DOWN
from apps.newsroom.models import (
    DerivedFile,
    Publication,
    PublishedPicture,
    PublishedText,
    RenderedPage,
    Withdrawal,
)
from apps.newsroom.operations.subscribing import NEWS_MAIL
from apps.newsroom.queries import allows, standing_publications
from apps.notifications.operations import recall_mails
from apps.outreach.models import Consent

Reason = Withdrawal.Reason


def take_down(*, by: User, publication: Publication, reason: str = Reason.BY_HAND) -> Withdrawal:
    """This function will end a publication: its addresses answer 410 from this transaction on.

    Raises AlreadyWithdrawn.
    """
    Consent.objects.select_for_update().get(pk=publication.consent_id)
    held = Publication.objects.select_related("story", "part", "withdrawal").get(pk=publication.pk)
    if hasattr(held, "withdrawal"):
        raise AlreadyWithdrawn
    return _end([held], by=by.actor, reason=reason)[0]


def take_down_broken(*, by: Actor, publication: Publication) -> None:
    """This function will end a publication whose way back to its source is broken; one that is ended stays so."""
    Consent.objects.select_for_update().get(pk=publication.consent_id)
    held = Publication.objects.select_related("story", "part", "withdrawal").get(pk=publication.pk)
    if not hasattr(held, "withdrawal"):
        _end([held], by=by, reason=Reason.CHAIN_BROKEN)


def withdraw_uncovered(*, by: Actor, consent_id: int, reason: str) -> list[Withdrawal]:
    """This function will end each publication under the consent that the consent, as it now is, does not allow.

    For reactions: the consent's head row is locked by whoever changed it, and locked here once more to be sure.
    """
    consent = Consent.objects.select_for_update(of=("self",)).select_related("client").get(pk=consent_id)
    today = today_of(consent.client)
    rows = standing_publications(Publication.objects.filter(client_id=consent.client_id, consent=consent))
    return _end([row for row in rows if not allows(consent, row.uses, today)], by=by, reason=reason)


def _end(publications: Iterable[Publication], *, by: Actor, reason: str) -> list[Withdrawal]:
    ended = []
    for publication in publications:
        withdrawal = Withdrawal.objects.create(
            client_id=publication.client_id,
            publication=publication,
            reason=Reason(reason),
            at=clock.now(),
            by_kind=by.kind,
            by_id=by.id,
        )
        RenderedPage.objects.filter(publication=publication).delete()
        PublishedPicture.objects.filter(publication=publication).delete()
        PublishedText.objects.filter(publication=publication).delete()
        DerivedFile.objects.filter(publication=publication).delete()
        recall_mails(by=by, client_id=publication.client_id, purpose=NEWS_MAIL, ref=publication.pk)
        mark_withdrawn(by=by, part=publication.text)
        announce(
            STORY_TAKEN_DOWN,
            client_id=publication.client_id,
            by=by,
            obj=withdrawal,
            batch=[publication],
            publication_id=publication.pk,
            story_id=publication.story_id,
            consent_id=publication.consent_id,
            reason=str(withdrawal.reason),
        )
        ended.append(withdrawal)
    return ended
