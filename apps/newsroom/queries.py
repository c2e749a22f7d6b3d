"""What stands in the newsroom, what does no more, and what of it refers to evidence."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from django.db.models import QuerySet

from apps.accounts.models import User
from apps.case_studies.models import Story
from apps.clients.models import BrandQuerySet, Client
from apps.documents.resolved import ResolvedDocument, ResolvedFigure, ResolvedFigures, ResolvedLine, ResolvedQuote
from apps.newsroom.models.made import EmbedOrigin
from apps.newsroom.models.openings import Opening
from apps.newsroom.models.publications import Publication
from apps.outreach.models import Consent

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
    if hasattr(publication, "withdrawal") or not allows(publication.consent, publication.uses, today):
        return Standing.GONE
    return Standing.LIVE


def allows(consent: Consent, uses: list[str], today: date) -> bool:
    """This function will tell whether the permission is in force and covers every one of `uses`."""
    return consent.in_force(today) and set(uses) <= set(consent.uses)


def standing_publications(rows: BrandQuerySet[Publication]) -> QuerySet[Publication]:
    """This function will leave the publications that nobody withdrew, the newest first."""
    kept = rows.filter(withdrawal__isnull=True)
    return kept.select_related("client", "consent", "version", "story", "withdrawal").order_by("-published_at", "-id")


def publications_for(user: User, *, client: Client | None = None) -> QuerySet[Publication]:
    """This function will return all publications that the person may see, withdrawn ones too, the newest first."""
    rows = Publication.objects.visible_to(user).select_related(
        "client", "consent", "version", "story", "withdrawal", "published_by"
    )
    if client is not None:
        rows = rows.filter(client=client)
    return rows.order_by("-published_at", "-id")


def stories_to_publish(user: User, *, client: Client | None = None) -> QuerySet[Story]:
    """This function will return the approved stories that neither stand in the newsroom nor wait for their moment."""
    rows = Story.objects.visible_to(user).filter(state=Story.State.APPROVED)
    rows = rows.exclude(openings__state=Opening.State.WAITING).select_related("client", "customer", "author")
    return (rows.filter(client=client) if client is not None else rows).order_by("id")


def openings_for(user: User, *, client: Client | None = None) -> QuerySet[Opening]:
    """This function will return what waits for its moment, the next first."""
    rows = Opening.objects.visible_to(user).filter(state=Opening.State.WAITING).select_related("client", "planned_by")
    return (rows.filter(client=client) if client is not None else rows).order_by("opens_at", "id")


def allowed_origins(client_id: int) -> list[str]:
    """This function will return the websites that may frame and read the brand's stories."""
    return list(EmbedOrigin.objects.filter(client_id=client_id).order_by("origin").values_list("origin", flat=True))


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
