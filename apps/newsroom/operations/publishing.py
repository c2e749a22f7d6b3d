"""Publishing: only an approved version, by hash, and only while the customer allows it. The database checks again."""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime

from apps.accounts.models import User
from apps.approvals.queries import approval_of
from apps.case_studies.formats import FORMATS
from apps.case_studies.manuscripts import Manuscript
from apps.case_studies.models import Picture, Story, StoryFormat
from apps.case_studies.operations import mark_published
from apps.clients.days import day_of
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor
from apps.core.events import announce
from apps.documents.blocks import Image
from apps.documents.models import Document, Version
from apps.documents.queries import check_version, latest_version
from apps.documents.rendering import render_text
from apps.documents.resolved import ResolvedDocument
from apps.evidence.models import Evidence
from apps.newsroom.errors import (
    AlreadyPlanned,
    AlreadyPublished,
    ConsentDoesNotCover,
    ConsentNotInForce,
    EvidenceTakenBack,
    NotApproved,
    NotForNewsroom,
    NothingToPrint,
    OnlyInRegions,
)
from apps.newsroom.events import STORY_PUBLISHED
from apps.newsroom.kinds import PRINTABLE
from apps.newsroom.models import Opening, Publication, PublishedPicture, StoryPage
from apps.newsroom.operations.rooms import ensure_newsroom, opaque
from apps.newsroom.queries import lead_words, printed_evidence, seen_anywhere
from apps.newsroom.rendering import store_page
from apps.outreach.models import Consent
from apps.outreach.models.consents import Use

SLUG_TAIL = 6
DESCRIPTION_LIMIT = 300


@dataclass(frozen=True, slots=True)
class Fit:
    """A text that may be printed, with all that it takes; its consent, document and story are locked."""

    text: Manuscript
    consent: Consent
    version: Version
    resolved: ResolvedDocument
    pictures: list[Picture]
    uses: list[str]

    @property
    def story(self) -> Story:
        """The story that the text tells."""
        return self.text.story


def publish(*, by: User, story: Story, part: StoryFormat | None = None) -> Publication:
    """This function will put approved words into the brand's newsroom: the case study, or a format of it: `part`.

    Raises NotForNewsroom, NotApproved, VersionTampered, ConsentNotInForce, ConsentDoesNotCover, OnlyInRegions,
    EvidenceTakenBack, AlreadyPublished, AlreadyPlanned, NewsroomHasNoHost or NothingToPrint.
    """
    now = clock.now()
    fit = check_fit(story=story, part=part, moment=now)
    rows = Opening.objects.filter(client_id=story.client_id, story=story, kind=fit.text.kind)
    if rows.filter(state=Opening.State.WAITING).exists():
        raise AlreadyPlanned
    shell = make_shell(by=by.actor, text=fit.text)
    publication = put_up(by=by.actor, published_by=by, fit=fit, shell=shell, at=now)
    (part or story).refresh_from_db()
    return publication


def check_fit(*, story: Story, part: StoryFormat | None, moment: datetime) -> Fit:
    """This function will lock what a publication rests on, in the one order, and refuse what may not be printed.

    Raises what `publish` raises, the host apart. `moment` is when it would be printed.
    """
    if part is not None and part.kind not in PRINTABLE:
        raise NotForNewsroom(str(FORMATS[part.kind].label))
    # Withdrawing locks the consent's head row first as well: one of the two is over before the other looks.
    consent = Consent.objects.select_for_update().get(pk=story.consent_id)
    version = _approved_version(part or story)
    text = _locked_text(story, part)
    held = text.story
    rows = Publication.objects.filter(client_id=held.client_id, story=held, kind=text.kind)
    if rows.filter(withdrawal__isnull=True).exists():
        raise AlreadyPublished
    resolved = check_version(version)
    if not resolved.headline:
        raise NothingToPrint
    pictures = _pictures_in(held, resolved)
    uses = _uses_needed(text, resolved, pictures)
    _check_permission(consent, uses, resolved, moment=moment, story=held)
    return Fit(text, consent, version, resolved, pictures, uses)


def put_up(*, by: Actor, published_by: User, fit: Fit, shell: StoryPage, at: datetime) -> Publication:
    """This function will print a text that was found fit, at the address of the shell."""
    publication = _record(published_by, fit, shell, at)
    for picture in fit.pictures:
        keep_picture(publication, picture)
    store_page(publication, fit.resolved)
    mark_published(by=by, part=fit.text.part)
    announce(
        STORY_PUBLISHED,
        client_id=publication.client_id,
        by=by,
        obj=publication,
        batch=[publication],
        story_id=publication.story_id,
        kind=publication.kind,
        version_id=publication.version_id,
        consent_id=publication.consent_id,
    )
    return publication


def _approved_version(part: Story | StoryFormat) -> Version:
    """The newest version, if the yes to it stands. Locks the document: an edit voids the yes."""
    document = Document.objects.select_for_update().get(pk=part.document_id)
    version = latest_version(document)
    if version is None or approval_of(version) is None:
        raise NotApproved
    return version


def _locked_text(story: Story, part: StoryFormat | None) -> Manuscript:
    held = Story.objects.select_for_update(of=("self",)).select_related("client", "customer").get(pk=story.pk)
    if part is None:
        return Manuscript(held, held)
    return Manuscript(held, StoryFormat.objects.select_for_update().get(pk=part.pk, story=held))


def _pictures_in(story: Story, resolved: ResolvedDocument) -> list[Picture]:
    wanted = {block.image_id for block in resolved.blocks if isinstance(block, Image)}
    return list(story.pictures.filter(public_id__in=wanted).order_by("id"))


def _uses_needed(text: Manuscript, resolved: ResolvedDocument, pictures: list[Picture]) -> list[str]:
    uses = [text.rules.use]
    if _names_customer(text.story, resolved):
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
    if not seen_anywhere(consent, uses):
        raise OnlyInRegions(consent.regions)
    wanted = {printed.evidence_id for printed in printed_evidence(resolved)}
    standing = Evidence.objects.filter(client_id=story.client_id, consent=consent, withdrawn_at__isnull=True)
    if standing.filter(public_id__in=wanted).count() < len(wanted):
        raise EvidenceTakenBack


def make_shell(*, by: Actor, text: Manuscript) -> StoryPage:
    """This function will add an empty page to the brand's tree, at an address drawn from the theme."""
    root = ensure_newsroom(by=by, client=text.story.client)
    slug = f"{text.story.theme}-{opaque(SLUG_TAIL)}"
    section = PRINTABLE[text.kind].section
    page: StoryPage = root.add_child(instance=StoryPage(title=f"Story {opaque(4)}", slug=slug, section=section))
    return page


def _record(by: User, fit: Fit, shell: StoryPage, at: datetime) -> Publication:
    publication: Publication = Publication.objects.create(
        client_id=fit.story.client_id,
        public_id=new_public_id(),
        story=fit.story,
        part=part_of(fit.text),
        kind=fit.text.kind,
        version=fit.version,
        content_hash=fit.version.content_hash,
        consent_id=fit.consent.pk,
        uses=fit.uses,
        page_id=shell.pk,
        slug=shell.slug,
        headline=fit.resolved.headline,
        description=shortened(fit.resolved.standfirst or lead_words(fit.resolved)),
        zone=fit.story.client.zone,
        published_at=at,
        published_by=by,
    )
    return publication


def part_of(text: Manuscript) -> StoryFormat | None:
    """This function will return the format that is printed, None for the case study."""
    return text.part if isinstance(text.part, StoryFormat) else None


def shortened(text: str) -> str:
    """This function will cut a description at a word, for search engines show no more."""
    if len(text) <= DESCRIPTION_LIMIT:
        return text
    return text[:DESCRIPTION_LIMIT].rsplit(" ", 1)[0] + "…"


def keep_picture(publication: Publication, picture: Picture) -> None:
    """This function will keep a picture as it is printed, in the database, for as long as the story stands."""
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
