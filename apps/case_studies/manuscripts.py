"""One text of a story, whichever format: the case study that the story itself is, or one beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from apps.case_studies.formats import FORMATS, Format
from apps.case_studies.models import Story, StoryFormat
from apps.documents.models import Document

Kind = Document.Kind
CLOSED = frozenset({Story.State.PUBLISHED, Story.State.WITHDRAWN})
# Pages of a text, each with an address for the case study and one for the other formats.
PAGES = ("story", "preview", "versions", "review", "length")


@dataclass(frozen=True, slots=True)
class Manuscript:
    """`part` is the row that holds document and state."""

    story: Story
    part: Story | StoryFormat

    @property
    def kind(self) -> str:
        """Which format."""
        return self.part.kind if isinstance(self.part, StoryFormat) else str(Kind.CASE_STUDY)

    @property
    def rules(self) -> Format:
        """What the format asks for."""
        return FORMATS[self.kind]

    @property
    def document(self) -> Document:
        """The draft."""
        return self.part.document

    @property
    def state(self) -> str:
        """Where this text stands; other formats of the story may stand elsewhere."""
        return self.part.state

    @property
    def state_label(self) -> Any:
        """The state in words."""
        return self.part.get_state_display()

    @property
    def is_story(self) -> bool:
        """Whether this is the case study."""
        return isinstance(self.part, Story)

    @property
    def is_closed(self) -> bool:
        """Nothing is written in it: it stands in the newsroom, or was withdrawn."""
        return self.state in CLOSED

    @property
    def by_machine(self) -> bool:
        """A language model wrote it, and nobody has edited it yet."""
        return isinstance(self.part, StoryFormat) and self.part.by_machine

    @property
    def addresses(self) -> Mapping[str, str]:
        """The address of each page of this text, by its name."""
        return {page: self.address(page) for page in PAGES}

    def address(self, page: str = "story", *more: Any) -> str:
        """This function will return the address of a page of this text."""
        if self.is_story:
            return reverse(f"case_studies:{page}", args=[self.story.public_id, *more])
        return reverse(f"case_studies:format_{page}", args=[self.story.public_id, self.kind, *more])


def manuscript(story: Story, kind: str = Kind.CASE_STUDY) -> Manuscript | None:
    """This function will return the story's text in a format, or None while it is not drafted."""
    if kind == Kind.CASE_STUDY:
        return Manuscript(story, story)
    rows = StoryFormat.objects.filter(client_id=story.client_id, story=story, kind=kind)
    part = rows.select_related("document", "author").first()
    return Manuscript(story, part) if part is not None else None


def manuscripts(story: Story) -> list[Manuscript]:
    """This function will return all texts of a story, in the order of the formats."""
    rows = StoryFormat.objects.filter(client_id=story.client_id, story=story).select_related("document", "author")
    by_kind: dict[str, Story | StoryFormat] = {str(Kind.CASE_STUDY): story} | {part.kind: part for part in rows}
    return [Manuscript(story, by_kind[kind]) for kind in FORMATS if kind in by_kind]
