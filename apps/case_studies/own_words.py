"""What the brand itself says in a text: what customers are quoted with is theirs."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from apps.case_studies.manuscripts import Manuscript
from apps.case_studies.models import Story, StoryFormat
from apps.clients.models import Client
from apps.documents.blocks import Boilerplate, Document, RunsBlock, Subheading
from apps.documents.canonical import Lookup, resolve
from apps.documents.errors import DocumentError
from apps.documents.inline import Text
from apps.documents.passages import passage_fields
from apps.documents.resolved import ResolvedDocument, ResolvedQuote
from apps.documents.stored import parse_document
from apps.promises.texts import OwnText, texts_of

TEXT = "case_studies.text"  # its ref is the document's id: every format has one
State = Story.State
WRITTEN = (State.DRAFTING, State.IN_REVIEW, State.APPROVED)  # what is published is the newsroom's to tell of


def own_words(document: Document, lookup: Lookup) -> str:
    """This function will return the brand's words, a line a block; without its references where one is gone."""
    try:
        return words_of(resolve(document, lookup=lookup))
    except DocumentError:
        return typed_words(document)


def words_of(resolved: ResolvedDocument) -> str:
    """This function will return the brand's words of a resolved text, a line a block."""
    blocks = [block for block in resolved.blocks if not isinstance(block, ResolvedQuote)]
    return "\n".join(text for block in blocks for _name, text in passage_fields(block))


def typed_words(document: Document) -> str:
    """This function will return what was typed, a line a block; a reference leaves a gap."""
    lines = []
    for block in document.blocks:
        if isinstance(block, RunsBlock):
            lines.append("".join(run.text if isinstance(run, Text) else "…" for run in block.runs))
        elif isinstance(block, (Subheading, Boilerplate)):
            lines.append(block.text)
    return "\n".join(lines)


@texts_of(TEXT)
def texts_in_work(client: Client) -> Iterable[OwnText]:
    """This function will read the brand's texts that are being written, as they were typed."""
    stories = Story.objects.filter(client=client).select_related("document", "client")
    for story in stories.filter(state__in=WRITTEN):
        yield _in_work(Manuscript(story, story))
    parts = StoryFormat.objects.filter(client=client, state__in=WRITTEN)
    for part in parts.select_related("story__client", "document"):
        yield _in_work(Manuscript(part.story, part))


def _in_work(found: Manuscript) -> OwnText:
    words = typed_words(parse_document(found.document.body))
    place = _("Story that is being written") if found.is_story else found.rules.label
    return OwnText(TEXT, found.document.pk, found.story.title, place, found.address(), words)
