"""What an approver is told about a text of a story beyond its words: our checks and its pictures."""

from apps.approvals.subjects import Check, Subject, SubjectImage, subject_provider
from apps.case_studies.formats import BESIDE
from apps.case_studies.manuscripts import Manuscript
from apps.case_studies.models import Picture, Story, StoryFormat
from apps.case_studies.queries import checks_of
from apps.documents.models import Document, Version
from apps.evidence.models import Evidence


def _format(version: Version) -> Subject:
    """This provider will tell what was checked before a format was sent. Pictures stand in the case study only."""
    rows = StoryFormat.objects.select_related("story__client", "story__customer", "story__consent", "document")
    part = rows.get(client_id=version.client_id, document_id=version.document_id)
    checks = checks_of(part.story, part=part)
    return Subject(
        checks=tuple(Check(f"{check.label}: {check.reason}", check.passed) for check in checks),
        path=Manuscript(part.story, part).address(),
        customer=part.story.customer,
        their_words=_their_words(part.story),
    )


for kind in BESIDE:
    subject_provider(kind)(_format)


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
        their_words=_their_words(story),
    )


def _their_words(story: Story) -> frozenset[str]:
    said = Evidence.objects.filter(client_id=story.client_id, consent_id=story.consent_id, kind=Evidence.Kind.QUOTE)
    return frozenset(said.values_list("public_id", flat=True))


def _image(picture: Picture) -> SubjectImage:
    return SubjectImage(
        width=picture.file.width, height=picture.file.height, content_type="image/jpeg", read=lambda: _read(picture)
    )


def _read(picture: Picture) -> bytes:
    with picture.file.open("rb") as opened:
        content: bytes = opened.read()
    return content
