"""What an approver is told about a case study beyond its words: our checks and its pictures."""

from apps.approvals.subjects import Check, Subject, SubjectImage, subject_provider
from apps.case_studies.models import Picture, Story
from apps.case_studies.queries import checks_of
from apps.documents.models import Document, Version
from apps.evidence.models import Evidence


@subject_provider(Document.Kind.CASE_STUDY)
def case_study(version: Version) -> Subject:
    """This provider will tell what was checked before the text was sent, and give its pictures."""
    rows = Story.objects.select_related("client", "customer", "consent", "document")
    story = rows.get(client_id=version.client_id, document_id=version.document_id)
    return Subject(
        checks=tuple(Check(f"{check.label}: {check.reason}", check.passed) for check in checks_of(story)),
        images={picture.public_id: _image(picture) for picture in story.pictures.order_by("id")},
        path=f"/stories/{story.public_id}/",
        customer=story.customer,
        their_words=frozenset(
            Evidence.objects.filter(
                client_id=story.client_id, consent_id=story.consent_id, kind=Evidence.Kind.QUOTE
            ).values_list("public_id", flat=True)
        ),
    )


def _image(picture: Picture) -> SubjectImage:
    return SubjectImage(
        width=picture.file.width, height=picture.file.height, content_type="image/jpeg", read=lambda: _read(picture)
    )


def _read(picture: Picture) -> bytes:
    with picture.file.open("rb") as opened:
        content: bytes = opened.read()
    return content
