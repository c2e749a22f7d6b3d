"""Adding evidence, changing it, taking it back."""

from typing import Any, Final

from django.utils.translation import gettext as _

from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor, ActorKind
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.documents.excerpts import check_excerpt
from apps.documents.resolved import plain_amount
from apps.documents.text import check_text, one_line
from apps.evidence.events import EVIDENCE_ADDED, EVIDENCE_CHANGED, EVIDENCE_WITHDRAWN
from apps.evidence.models import Evidence
from apps.evidence.sources import source_words
from apps.outreach.amounts import amount
from apps.outreach.models import Consent

Kind = Evidence.Kind

# Characters: what the columns hold, and for the words what a document can.
_LIMITS: Final = {"text": 5_000, "value": 40, "unit": 40, "before": 40, "period": 120, "vouched_by": 200}
# What may be changed, by kind. A quote's words are cut, never typed; who said it and from what is never changed.
_FIGURE_FIELDS: Final = ("text", "value", "unit", "before", "period", "vouched_by", "topic")
_CHANGEABLE: Final = {
    Kind.QUOTE: ("text", "topic"),
    Kind.FIGURE: _FIGURE_FIELDS,
    Kind.PHOTO: ("text",),
    Kind.FACT: ("text", "period", "vouched_by", "topic"),
}


class EvidenceIsWithdrawn(DomainError):
    """It was taken back and stands for nothing any more."""

    code = "evidence_is_withdrawn"

    def __init__(self) -> None:
        super().__init__(_("This was taken back. Add it anew if it may be used after all."))


def add_quote(
    *, by: Actor, consent: Consent, source: str, source_id: int, text: str, topic: str = "", speaker_role: str = ""
) -> Evidence:
    """This function will add a customer's words: whole sentences of the source, in its own characters.

    Raises QuoteReworded for any other word, BadInput for a source that is not this customer's.
    """
    words = check_excerpt(source_words(consent, source, source_id), text, field="text")
    customer = consent.customer
    return _add(
        by,
        consent,
        kind=Kind.QUOTE,
        source=source,
        source_id=source_id,
        topic=topic,
        text=_checked("text", words),
        speaker=customer.name,
        speaker_role=speaker_role or customer.role,
    )


def add_figure(
    *,
    by: Actor,
    consent: Consent,
    source: str,
    source_id: int,
    text: str,
    value: str,
    unit: str = "",
    before: str = "",
    period: str = "",
    vouched_by: str = "",
    topic: str = "result",
) -> Evidence:
    """This function will add a measured number: `text` says what is measured, `vouched_by` who stands for it.

    Raises BadInput for a value that is no number, or a source that is not this customer's.
    """
    source_words(consent, source, source_id)
    given = {"text": text, "value": value, "unit": unit, "before": before, "period": period, "vouched_by": vouched_by}
    fields = {name: _checked(name, typed) for name, typed in given.items()}
    return _add(by, consent, kind=Kind.FIGURE, source=source, source_id=source_id, topic=topic, **fields)


def add_fact(
    *,
    by: Actor,
    consent: Consent,
    source: str,
    source_id: int,
    text: str,
    period: str = "",
    vouched_by: str = "",
    topic: str = "",
) -> Evidence:
    """This function will add something that can be checked and is no number: when it happened, who stands for it.

    Raises BadInput for a source that is not this customer's.
    """
    source_words(consent, source, source_id)
    given = {"text": text, "period": period, "vouched_by": vouched_by}
    fields = {name: _checked(name, typed) for name, typed in given.items()}
    return _add(by, consent, kind=Kind.FACT, source=source, source_id=source_id, topic=topic, **fields)


def add_photo(*, by: Actor, consent: Consent, source_id: int) -> Evidence:
    """This function will add a photo that the customer sent with an interview, under what they say that it shows.

    Raises BadInput for a photo that is not this customer's.
    """
    source = Evidence.Source.INTERVIEW_PHOTO
    words = _checked("text", source_words(consent, source, source_id))
    return _add(by, consent, kind=Kind.PHOTO, source=source, source_id=source_id, text=words)


def change_evidence(*, by: Actor, evidence: Evidence, **fields: Any) -> Evidence:
    """This function will change a figure, or cut a quote; texts that use it are stale from then on.

    Nothing changes, and nothing turns stale, where every value is what it was. Raises QuoteReworded for a quote
    that is not whole sentences of its source, EvidenceIsWithdrawn, BadInput for a field that cannot be changed.
    """
    held = _locked(evidence)
    unknown = set(fields) - set(_CHANGEABLE[Kind(held.kind)])
    if unknown:
        raise BadInput(_("“%(field)s” of this cannot be changed.") % {"field": min(unknown)}, field=min(unknown))
    if held.kind == Kind.QUOTE and "text" in fields:
        fields["text"] = check_excerpt(
            source_words(held.consent, held.source, held.source_id), fields["text"], field="text"
        )
    changed = {name: new for name, typed in fields.items() if (new := _checked(name, typed)) != getattr(held, name)}
    if changed:
        for name, new in changed.items():
            setattr(held, name, new)
        held.revision += 1
        held.save(update_fields=[*changed, "revision"])
        told: dict[str, Any] = {"consent_id": held.consent_id, "revision": held.revision}
        announce(EVIDENCE_CHANGED, client_id=held.client_id, by=by, obj=held, batch=[held], **told)
    evidence.refresh_from_db()
    return evidence


def withdraw_evidence(*, by: Actor, evidence: Evidence) -> Evidence:
    """This function will take one item back: no text can be frozen with it any more. Twice is once."""
    held = Evidence.objects.select_for_update().get(pk=evidence.pk)
    if held.withdrawn_at is None:
        held.withdrawn_at, held.revision = clock.now(), held.revision + 1
        held.save(update_fields=["withdrawn_at", "revision"])
        told: dict[str, Any] = {"consent_id": held.consent_id}
        announce(EVIDENCE_WITHDRAWN, client_id=held.client_id, by=by, obj=held, batch=[held], **told)
    evidence.refresh_from_db()
    return evidence


def _add(by: Actor, consent: Consent, **fields: Any) -> Evidence:
    head = Consent.objects.select_for_update().get(pk=consent.pk)  # so that no number is given twice
    last = head.evidence.order_by("-number").values_list("number", flat=True).first()
    made: Evidence = Evidence.objects.create(
        client_id=head.client_id,
        public_id=new_public_id(),
        number=(last or 0) + 1,
        customer_id=head.customer_id,
        consent=head,
        created_at=clock.now(),
        created_by=by.id if by.kind == ActorKind.USER else 0,
        **fields,
    )
    told: dict[str, Any] = {"consent_id": head.pk, "kinds": [made.kind]}
    announce(EVIDENCE_ADDED, client_id=head.client_id, by=by, obj=made, batch=[made], **told)
    return made


def _locked(evidence: Evidence) -> Evidence:
    rows = Evidence.objects.select_for_update(of=("self",)).select_related("consent")
    held: Evidence = rows.get(pk=evidence.pk)
    if held.withdrawn_at is not None:
        raise EvidenceIsWithdrawn
    return held


def _checked(name: str, typed: object) -> str:
    """One field, in the form in which it is kept: on one line, numbers plain, no longer than its column."""
    if name == "topic":
        return str(typed)
    limit, required = _LIMITS[name], name in ("text", "value")
    text = check_text(one_line(str(typed)), block_id="", field=name, limit=limit, required=required)
    if name in ("value", "before") and text:
        return plain_amount(amount(text, field=name))
    return text
