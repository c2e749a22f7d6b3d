"""Which draft uses which evidence, and as it was when: a save keeps old marks, so that it hides nothing stale."""

from collections.abc import Iterable

from apps.documents.models import Document
from apps.evidence.models import Evidence, EvidenceUse


def keep_uses(*, document: Document, evidence_ids: Iterable[str]) -> None:
    """This function will note what the draft refers to now (public ids); what it used before keeps its revision."""
    used = set(evidence_ids)
    rows = EvidenceUse.objects.filter(client_id=document.client_id, document=document)
    rows.exclude(evidence__public_id__in=used).delete()
    known = set(rows.values_list("evidence__public_id", flat=True))
    fresh = Evidence.objects.filter(client_id=document.client_id, public_id__in=used - known)
    EvidenceUse.objects.bulk_create(
        EvidenceUse(client_id=document.client_id, document=document, evidence=item, revision=item.revision)
        for item in fresh
    )


def take_present(*, document: Document, evidence: Evidence) -> bool:
    """This function will note that the draft was read with the evidence as it is; says whether that was news."""
    rows = EvidenceUse.objects.filter(client_id=document.client_id, document=document, evidence=evidence)
    return bool(rows.exclude(revision=evidence.revision).update(revision=evidence.revision))
