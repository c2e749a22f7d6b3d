"""Reading evidence: what a text may say now."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import F, Q, QuerySet

from apps.clients.days import today_of
from apps.documents import blocks
from apps.documents.canonical import Lookup
from apps.documents.inline import Text
from apps.documents.models import Document
from apps.documents.resolved import Evidence as Resolved
from apps.documents.resolved import MeasuredFigure, QuotedWords, WithdrawnEvidence
from apps.documents.stored import parse_document
from apps.evidence.models import Evidence, EvidenceUse
from apps.outreach.consent_wording import wording_in
from apps.outreach.models import Consent
from apps.outreach.models.consents import Use
from apps.outreach.personal_words import personal_words_in, personal_words_not_covered

# What the two bars of a figure are called in print, in the brand's language: part of the words that are approved.
REFERABLE = (Evidence.Kind.QUOTE, Evidence.Kind.FIGURE)  # a fact is typed by us and a photo is shown: neither is said
SIDES = {"en": ("Before", "Now"), "es": ("Antes", "Ahora")}


def evidence_of(consent: Consent) -> QuerySet[Evidence]:
    """This function will return the items of a consent that stand, in the order of their numbers."""
    rows = Evidence.objects.filter(client_id=consent.client_id, consent=consent, withdrawn_at__isnull=True)
    return rows.order_by("number")


def lookup_for(document_body: blocks.Document, consent: Consent) -> Lookup:
    """This function will return what each piece of evidence in the body says now, by its public id.

    What was taken back, or stands under a permission that is not in force, says nothing any more. Evidence of
    another customer is not there. Without the tick for the name nobody is named: not the speaker, not the
    company, and not the one who vouches.
    """
    wanted = {reference.evidence_id for _block, reference in blocks.references(document_body)}
    rows = Evidence.objects.filter(client_id=consent.client_id, consent=consent, public_id__in=wanted)
    return resolved(rows.filter(kind__in=REFERABLE))


def resolved(items: Iterable[Evidence]) -> dict[str, Resolved]:
    """This function will return what these items may say now, by their public ids."""
    return {item.public_id: _resolved(item) for item in _with_consent(items)}


def stale_uses(document: Document) -> QuerySet[EvidenceUse]:
    """This function will return the draft’s references whose evidence was changed or taken back since then."""
    older = Q(evidence__revision__gt=F("revision")) | Q(evidence__withdrawn_at__isnull=False)
    rows = EvidenceUse.objects.filter(older, client_id=document.client_id, document=document)
    return rows.select_related("evidence").order_by("evidence__number")


def stale_documents(documents: Iterable[Document]) -> set[int]:
    """This function will return the ids of those documents that refer to evidence which has changed since."""
    older = Q(evidence__revision__gt=F("revision")) | Q(evidence__withdrawn_at__isnull=False)
    wanted = {document.pk: document.client_id for document in documents}
    rows = EvidenceUse.objects.filter(older, client_id__in=set(wanted.values()), document_id__in=wanted)
    return set(rows.values_list("document_id", flat=True))


def _with_consent(items: Iterable[Evidence]) -> Iterable[Evidence]:
    if isinstance(items, QuerySet):
        return items.select_related("consent__client", "customer")
    return items


def _resolved(item: Evidence) -> Resolved:
    consent = item.consent
    today = today_of(consent.client)
    if item.withdrawn_at is not None or not consent.in_force(today):
        return WithdrawnEvidence(evidence_id=item.public_id)
    if item.kind == Evidence.Kind.FIGURE:
        return _figure(item, named=consent.covers(Use.NAME, today))
    return _quote(item, named=consent.covers(Use.NAME, today))


def _quote(item: Evidence, *, named: bool) -> QuotedWords:
    given = _given(item)
    if not named:
        return QuotedWords(evidence_id=item.public_id, words=item.text, speaker=_anonymous(item), role=given)
    return QuotedWords(
        evidence_id=item.public_id,
        words=item.text,
        speaker=item.speaker or _anonymous(item),
        role=item.speaker_role,
        organisation=", ".join(part for part in (item.customer.company, given) if part),
    )


def _figure(item: Evidence, *, named: bool) -> MeasuredFigure:
    value = Decimal(item.value)
    before = Decimal(item.before) if item.before else None
    earlier, later = SIDES.get(item.consent.client.language, SIDES["en"]) if before is not None else ("", "")
    return MeasuredFigure(
        evidence_id=item.public_id,
        label=item.text,
        value=value,
        unit=item.unit,
        before=before,
        after=value if before is not None else None,
        before_label=earlier,
        after_label=later,
        period=item.period,
        vouched_by=item.vouched_by if named else _vouched_anonymously(item),
    )


def _anonymous(item: Evidence) -> str:
    """The words that the permission page promised in place of the name."""
    _code, words = wording_in(item.consent.client.language)
    return words.anonymous


def _vouched_anonymously(item: Evidence) -> str:
    """Who vouches, without the name; how they know it stays where that tells nothing of them."""
    hidden = personal_words_not_covered(item.consent)
    if not personal_words_in(item.vouched_by, hidden):
        return item.vouched_by
    _name, _comma, how = item.vouched_by.partition(", ")
    if how and not personal_words_in(how, hidden):
        return f"{_anonymous(item)}, {how}"
    return _anonymous(item)


def hidden_words_in(item: Evidence) -> tuple[str, ...]:
    """This function will return what stands in the item's own words and may not be printed of its customer today."""
    words = " ".join((item.text, item.period, item.vouched_by if item.kind != Evidence.Kind.FIGURE else ""))
    return personal_words_in(words, personal_words_not_covered(item.consent))


def _given(item: Evidence) -> str:
    """What the customer got for it: a gift or reward is told wherever the quote stands with its speaker."""
    client = item.consent.client
    _code, words = wording_in(client.language)
    return words.gift_line.format(brand=client.name, gift=item.consent.gift) if item.consent.gift else ""


@dataclass(frozen=True, slots=True)
class UsingText:
    """A draft that uses an item: what it is called, and whether the item changed since it was used there."""

    document: Document
    title: str
    is_stale: bool


def texts_that_use(item: Evidence) -> list[UsingText]:
    """This function will return the drafts that refer to the item, by their headlines as they are typed now."""
    rows = item.uses.select_related("document").order_by("document_id")
    return [
        UsingText(
            document=use.document,
            title=_typed_headline(use.document),
            is_stale=use.revision < item.revision or item.withdrawn_at is not None,
        )
        for use in rows
    ]


def _typed_headline(document: Document) -> str:
    body = parse_document(document.body)
    runs = next((block.runs for block in body.blocks if isinstance(block, blocks.Headline)), ())
    return "".join(run.text for run in runs if isinstance(run, Text)).strip()
