"""The way back from each public sentence: page, approval, version, permission, interview, answer. Names each break.

Nothing is believed that can be worked out again: hashes are taken anew, words are looked for in what was said.
"""

import hashlib
import html
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from apps.approvals.queries import decision_for
from apps.clients.days import today_of
from apps.clients.models import Client
from apps.documents.canonical import verify
from apps.documents.queries import check_version
from apps.documents.resolved import ResolvedDocument
from apps.newsroom.models import NewsroomIndexPage, Publication, StoryPage
from apps.newsroom.queries import allows, printed_evidence, standing_publications
from apps.newsroom.sources import record_in_force
from apps.newsroom.witnesses import faults_of
from apps.outreach.models import ConsentRecord

Faults = Iterator[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Break:
    """Where the way back ends: a code, whose page and which evidence, and a sentence that says what was found."""

    code: str
    publication: str
    path: str
    evidence: str
    sentence: str


@dataclass(slots=True)
class Walk:
    """What was walked, and every break that was found."""

    publications: int = 0
    quotes: int = 0
    figures: int = 0
    breaks: list[Break] = field(default_factory=list)

    def as_numbers(self) -> dict[str, Any]:
        """The walk as values for JSON."""
        return asdict(self)


def walk_newsrooms(*, client: Client | None = None) -> Walk:
    """This function will walk back from every publication that stands, of one brand or of all in the scope."""
    walk, rows = Walk(), standing_publications(Publication.objects.in_scope())
    for publication in (rows.filter(client=client) if client is not None else rows).order_by("id"):
        walk_publication(walk, publication)
    return walk


def walk_publication(walk: Walk, publication: Publication) -> None:
    """This function will add one publication to a walk: what was walked back, and each break."""
    walk.publications += 1
    for check in CHECKS:
        walk.breaks += [_break(publication, code, sentence) for code, sentence in check(publication)]
    if not any(_words_faults(publication)):
        _walk_evidence(walk, publication, check_version(publication.version))


def _walk_evidence(walk: Walk, publication: Publication, resolved: ResolvedDocument) -> None:
    seen: set[str] = set()
    for use in printed_evidence(resolved):
        if use.evidence_id not in seen:
            walk.quotes += use.is_quote
            walk.figures += not use.is_quote
        seen.add(use.evidence_id)
        for code, sentence in faults_of(publication, use):
            found = _break(publication, code, sentence, evidence=use.evidence_id)
            if found not in walk.breaks:
                walk.breaks.append(found)
    walk.breaks += [_break(publication, *fault) for fault in _page_faults(publication, resolved)]


def _break(publication: Publication, code: str, sentence: str, *, evidence: str = "") -> Break:
    return Break(code, publication.public_id, publication.path, evidence, sentence)


def _words_faults(publication: Publication) -> Faults:
    version = publication.version
    if not verify(version.canonical, content_hash=version.content_hash):
        yield (
            "version_changed",
            _("The stored words of version %(number)d do not have their fingerprint.") % {"number": version.number},
        )
    if version.content_hash != publication.content_hash:
        yield "version_other", _("The page was published for other words than this version holds.")


def _approval_faults(publication: Publication) -> Faults:
    decision = decision_for(publication.version)
    if decision is None or decision.content_hash != publication.content_hash:
        yield "approval_missing", _("Nobody has said yes to these words.")
    elif decision.at > publication.published_at:
        yield "approval_late", _("The yes was given after the page was published.")
    elif not decision.is_of_who_was_asked:
        yield "approval_of_other", _("The yes was given by somebody who was not asked.")


def _permission_faults(publication: Publication) -> Faults:
    consent = publication.consent
    if not allows(consent, publication.uses, today_of(publication.client)):
        yield "consent_not_in_force", _("The permission is not in force, or covers less than the page shows.")
    try:
        record = record_in_force(publication)
    except ConsentRecord.DoesNotExist:
        yield "consent_unproven", _("There is no record of what the customer has answered.")
        return
    if (record.decision, record.uses, record.valid_until) != (consent.state, consent.uses, consent.valid_until):
        yield (
            "consent_differs",
            _("The permission says something else than the newest record of the customer's answer."),
        )
    if not record.text or hashlib.sha256(record.text.encode()).hexdigest() != record.text_hash:
        yield "consent_text_changed", _("The text that the customer agreed to does not have its fingerprint.")


def _chain_faults(publication: Publication) -> Faults:
    story, consent = publication.story, publication.consent
    belongs = (
        story.consent_id == consent.pk
        and publication.text.document_id == publication.version.document_id
        and story.customer_id == consent.customer_id == consent.case.response.customer_id
    )
    if not belongs:
        yield "story_differs", _("Story, permission, survey answer and version are not of one customer.")


def _shell_faults(publication: Publication) -> Faults:
    page = StoryPage.objects.filter(pk=publication.page_id).first()
    if page is None:
        yield "page_missing", _("The page is not in the tree, so its address shows nothing.")
        return
    root = NewsroomIndexPage.objects.filter(pk=page.get_parent().pk).first()
    place = (publication.slug, publication.printable.section)
    if (page.slug, page.section) != place or not page.live or root is None or root.brand_id != publication.client_id:
        yield "page_elsewhere", _("The page in the tree has another address than the publication.")


def _page_faults(publication: Publication, resolved: ResolvedDocument) -> Faults:
    if publication.headline != resolved.headline:
        yield "headline_differs", _("The headline is not that of the approved words.")
    rendered = getattr(publication, "rendered", None)
    if rendered is not None:
        if hashlib.sha256(rendered.html.encode()).hexdigest() != rendered.etag:
            yield "rendered_changed", _("The stored page does not have its fingerprint.")
        text = _plain(html.unescape(strip_tags(rendered.html)))
        if any(_plain(use.words) not in text for use in printed_evidence(resolved)):
            yield "rendered_differs", _("The stored page does not show all the words that were approved.")
    for picture in publication.pictures.all():
        if hashlib.sha256(bytes(picture.content)).hexdigest() != picture.digest:
            yield "picture_changed", _("A stored picture does not have its fingerprint.")


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)


CHECKS: tuple[Callable[[Publication], Faults], ...] = (
    _words_faults,
    _approval_faults,
    _permission_faults,
    _chain_faults,
    _shell_faults,
)
