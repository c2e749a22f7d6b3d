"""Publishing: only an approved version, by hash, and only while the customer allows it. The database checks again."""

import hashlib
import re
from datetime import datetime

from apps.accounts.models import User
from apps.approvals.queries import approval_of
from apps.case_studies.models import Picture, Story
from apps.case_studies.operations import mark_published
from apps.clients.days import day_of
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.events import announce
from apps.documents.blocks import Image
from apps.documents.models import Document, Version
from apps.documents.queries import check_version, latest_version
from apps.documents.rendering import render_text
from apps.documents.resolved import ResolvedDocument
from apps.evidence.models import Evidence
from apps.newsroom.errors import (
    AlreadyPublished,
    ConsentDoesNotCover,
    ConsentNotInForce,
    EvidenceTakenBack,
    MomentNotYet,
    NotApproved,
    NothingToPrint,
)
from apps.newsroom.events import STORY_PUBLISHED
from apps.newsroom.models import Publication, PublishedPicture, StoryPage
from apps.newsroom.operations.rooms import ensure_newsroom, opaque
from apps.newsroom.queries import printed_evidence
from apps.newsroom.rendering import store_page
from apps.outreach.models import Consent
from apps.outreach.models.consents import Use

SLUG_TAIL = 6
DESCRIPTION_LIMIT = 300


def publish(*, by: User, story: Story, at: datetime | None = None) -> Publication:
    """This function will put the story's approved words into the brand's newsroom, from `at` (now) on.

    Raises NotApproved, VersionTampered, ConsentNotInForce, ConsentDoesNotCover, EvidenceTakenBack,
    AlreadyPublished, NewsroomHasNoHost, NothingToPrint or MomentNotYet.
    """
    now = clock.now()
    moment = at or now
    if moment > now:
        raise MomentNotYet
    # Withdrawing locks the consent's head row first as well: one of the two is over before the other looks.
    consent = Consent.objects.select_for_update().get(pk=story.consent_id)
    version = _approved_version(story)
    held = Story.objects.select_for_update(of=("self",)).select_related("client", "customer").get(pk=story.pk)
    if Publication.objects.filter(client_id=held.client_id, story=held, withdrawal__isnull=True).exists():
        raise AlreadyPublished
    resolved = check_version(version)
    if not resolved.headline:
        raise NothingToPrint
    pictures = _pictures_in(held, resolved)
    uses = _uses_needed(held, resolved, pictures)
    _check_permission(consent, uses, resolved, moment=moment, story=held)
    publication = _record(by, held, version, resolved, uses=uses, at=moment)
    for picture in pictures:
        _keep_picture(publication, picture)
    store_page(publication, resolved)
    mark_published(by=by.actor, story=held)
    announce(
        STORY_PUBLISHED,
        client_id=held.client_id,
        by=by.actor,
        obj=publication,
        batch=[publication],
        story_id=held.pk,
        version_id=version.pk,
        consent_id=consent.pk,
    )
    story.refresh_from_db()
    return publication


def _approved_version(story: Story) -> Version:
    """The newest version, if the yes to it stands. Locks the document: an edit voids the yes."""
    document = Document.objects.select_for_update().get(pk=story.document_id)
    version = latest_version(document)
    if version is None or approval_of(version) is None:
        raise NotApproved
    return version


def _pictures_in(story: Story, resolved: ResolvedDocument) -> list[Picture]:
    wanted = {block.image_id for block in resolved.blocks if isinstance(block, Image)}
    return list(story.pictures.filter(public_id__in=wanted).order_by("id"))


def _uses_needed(story: Story, resolved: ResolvedDocument, pictures: list[Picture]) -> list[str]:
    uses = [Use.CASE_STUDY]
    if _names_customer(story, resolved):
        uses.append(Use.NAME)
    if any(picture.shows_customer for picture in pictures):
        uses.append(Use.PHOTO)
    return [str(use) for use in uses]


def _names_customer(story: Story, resolved: ResolvedDocument) -> bool:
    alts = " ".join(block.alt for block in resolved.blocks if isinstance(block, Image))
    printed = f"{render_text(resolved)} {alts}".casefold()
    names = filter(None, (story.customer.name, story.customer.company))
    return any(re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", printed) for name in names)


def _check_permission(
    consent: Consent, uses: list[str], resolved: ResolvedDocument, *, moment: datetime, story: Story
) -> None:
    if not consent.in_force(day_of(story.client, moment)):
        raise ConsentNotInForce
    missing = [use for use in uses if use not in consent.uses]
    if missing:
        raise ConsentDoesNotCover(missing)
    wanted = {printed.evidence_id for printed in printed_evidence(resolved)}
    standing = Evidence.objects.filter(client_id=story.client_id, consent=consent, withdrawn_at__isnull=True)
    if standing.filter(public_id__in=wanted).count() < len(wanted):
        raise EvidenceTakenBack


def _record(
    by: User, story: Story, version: Version, resolved: ResolvedDocument, *, uses: list[str], at: datetime
) -> Publication:
    slug = f"{story.theme}-{opaque(SLUG_TAIL)}"
    root = ensure_newsroom(by=by.actor, client=story.client)
    page = root.add_child(instance=StoryPage(title=f"Story {opaque(4)}", slug=slug))
    publication: Publication = Publication.objects.create(
        client_id=story.client_id,
        public_id=new_public_id(),
        story=story,
        version=version,
        content_hash=version.content_hash,
        consent_id=story.consent_id,
        uses=uses,
        page_id=page.pk,
        slug=slug,
        headline=resolved.headline,
        description=shortened(resolved.standfirst),
        zone=story.client.zone,
        published_at=at,
        published_by=by,
    )
    return publication


def shortened(text: str) -> str:
    """This function will cut a description at a word, for search engines show no more."""
    if len(text) <= DESCRIPTION_LIMIT:
        return text
    return text[:DESCRIPTION_LIMIT].rsplit(" ", 1)[0] + "…"


def _keep_picture(publication: Publication, picture: Picture) -> None:
    with picture.file.open("rb") as opened:
        content = opened.read()
    PublishedPicture.objects.create(
        client_id=publication.client_id,
        publication=publication,
        key=picture.public_id,
        content_type="image/jpeg",  # what case_studies makes of every upload
        content=content,
        digest=hashlib.sha256(content).hexdigest(),
        width=picture.file.width,
        height=picture.file.height,
    )
