"""What stands in the newsroom, what does no more, and what of it refers to evidence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from django.db.models import QuerySet

from apps.accounts.models import User
from apps.case_studies.manuscripts import Manuscript
from apps.case_studies.models import Story, StoryFormat
from apps.clients.models import BrandQuerySet, Client
from apps.documents.resolved import (
    ResolvedDocument,
    ResolvedFigure,
    ResolvedFigures,
    ResolvedLine,
    ResolvedQuote,
    line_text,
)
from apps.newsroom.kinds import PRINTABLE
from apps.newsroom.models.made import EmbedOrigin
from apps.newsroom.models.openings import Opening
from apps.newsroom.models.publications import Publication
from apps.outreach.models import Consent
from apps.outreach.models.consents import REGIONAL, Region

Passage = ResolvedQuote | ResolvedFigure | ResolvedLine


class Standing(Enum):
    """What a reader may get."""

    LIVE = "live"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Printed:
    """One use of evidence in a printed text. `words` is what is printed of it."""

    evidence_id: str
    is_quote: bool
    words: str
    passage: Passage


def standing_of(publication: Publication, today: date) -> Standing:
    """This function will tell whether a publication may be shown today: not withdrawn, and allowed as far as it goes.

    The permission is asked every time, so that no reader depends on a withdrawal that is still to be written.
    """
    if publication.client.newsroom_closed_at is not None or hasattr(publication, "withdrawal"):
        return Standing.GONE
    if not allows(publication.consent, publication.uses, today):
        return Standing.GONE
    return Standing.LIVE


def allows(consent: Consent, uses: list[str], today: date) -> bool:
    """This function will tell whether the permission is in force and covers every one of `uses` on a public page."""
    return consent.in_force(today) and set(uses) <= set(consent.uses) and seen_anywhere(consent, uses)


def seen_anywhere(consent: Consent, uses: Iterable[str]) -> bool:
    """This function will tell whether what is used may be seen from anywhere: a page of a newsroom can."""
    return Region.WORLD in consent.regions or REGIONAL.isdisjoint(uses)


def standing_publications(rows: BrandQuerySet[Publication]) -> QuerySet[Publication]:
    """This function will leave the publications that nobody withdrew, the newest first."""
    kept = rows.filter(withdrawal__isnull=True)
    return kept.select_related("client", "consent", "version", "story", "part", "withdrawal").order_by(
        "-published_at", "-id"
    )


def publications_for(user: User, *, client: Client | None = None) -> QuerySet[Publication]:
    """This function will return all publications that the person may see, withdrawn ones too, the newest first."""
    rows = Publication.objects.visible_to(user).select_related(
        "client", "consent", "version", "story", "part", "withdrawal", "published_by"
    )
    if client is not None:
        rows = rows.filter(client=client)
    return rows.order_by("-published_at", "-id")


def texts_to_publish(user: User, *, client_ids: Iterable[int]) -> list[Manuscript]:
    """This function will return the approved texts that neither stand in the newsroom nor wait for their moment."""
    stories = Story.objects.visible_to(user).filter(client_id__in=client_ids, state=Story.State.APPROVED)
    formats = StoryFormat.objects.visible_to(user).filter(
        client_id__in=client_ids, state=StoryFormat.State.APPROVED, kind__in=PRINTABLE
    )
    around = ("story__client", "story__customer", "author")
    found = [Manuscript(story, story) for story in stories.select_related("client", "customer", "author")]
    found += [Manuscript(part.story, part) for part in formats.select_related(*around)]
    planned = set(_waiting(user).filter(client_id__in=client_ids).values_list("story_id", "kind"))
    kept = [text for text in found if (text.story.pk, text.kind) not in planned]
    return sorted(kept, key=lambda text: (text.story.pk, text.kind))


def _waiting(user: User) -> BrandQuerySet[Opening]:
    return Opening.objects.visible_to(user).filter(state=Opening.State.WAITING)


def openings_for(user: User, *, client: Client | None = None) -> QuerySet[Opening]:
    """This function will return what waits for its moment, the next first."""
    rows = _waiting(user).select_related("client", "planned_by")
    return (rows.filter(client=client) if client is not None else rows).order_by("opens_at", "id")


def allowed_origins(client_id: int) -> list[str]:
    """This function will return the websites that may frame and read the brand's stories."""
    return list(EmbedOrigin.objects.filter(client_id=client_id).order_by("origin").values_list("origin", flat=True))


def lead_words(resolved: ResolvedDocument) -> str:
    """This function will return the words of the first paragraph."""
    return next((line_text(block) for block in resolved.blocks if block.kind == "paragraph"), "")


def printed_evidence(resolved: ResolvedDocument) -> list[Printed]:
    """This function will return every use of evidence in a text, in reading order, repeated ones too."""
    return [found for block in resolved.blocks for found in _printed_in(block)]


def evidence_in(resolved: ResolvedDocument) -> dict[str, Printed]:
    """This function will return each piece of evidence in a text once, by id, in its fullest use there."""
    found: dict[str, Printed] = {}
    for use in printed_evidence(resolved):
        kept = found.get(use.evidence_id)
        if kept is None or isinstance(kept.passage, ResolvedLine):
            found[use.evidence_id] = use
    return found


def _printed_in(block: object) -> Iterator[Printed]:
    if isinstance(block, ResolvedQuote):
        yield Printed(block.evidence_id, is_quote=True, words=block.words, passage=block)
    elif isinstance(block, ResolvedFigures):
        for figure in block.figures:
            yield Printed(figure.evidence_id, is_quote=False, words=figure.value, passage=figure)
    elif isinstance(block, ResolvedLine):
        for run in block.runs:
            if run.evidence_id:
                is_quote = run.evidence_kind == "quote"
                yield Printed(run.evidence_id, is_quote=is_quote, words=run.text, passage=block)
