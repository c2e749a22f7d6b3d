"""Documents and versions, made through the product's own operations."""

from typing import Any

from apps.accounts.models import User
from apps.clients.models import Client
from apps.documents.blocks import Document as Body
from apps.documents.blocks import Headline, Paragraph, QuoteBlock, Standfirst, Text
from apps.documents.models import Document, Version
from apps.documents.operations import create_document, freeze_version, save_draft
from apps.documents.resolved import QuotedWords

HEADLINE = "Bread is on time again at Pier Nine"
LOOKUP = {
    "ev-marta": QuotedWords(
        evidence_id="ev-marta",
        words="I used to keep two spare sacks in the hallway. In March I gave the hallway back to my bicycle.",
        speaker="Marta Lindqvist",
        role="owner",
        organisation="Pier Nine Bakery",
    )
}


def make_body(*, headline: str = HEADLINE, paragraph: str = "One delivery in seven used to come late.") -> Body:
    """A headline, a line under it, a paragraph and a quote."""
    return Body(
        blocks=(
            Headline(block_id="head", runs=(Text(text=headline),)),
            Standfirst(block_id="dek", runs=(Text(text="A bakery stopped waiting at the door."),)),
            Paragraph(block_id="first", runs=(Text(text=paragraph),)),
            QuoteBlock(block_id="said", evidence_id="ev-marta", excerpt=""),
        )
    )


def make_document(*, client: Client, author: User, **words: Any) -> Document:
    """A document with a first draft by `author`."""
    return create_document(by=author.actor, client=client, kind=Document.Kind.CASE_STUDY, body=make_body(**words))


def make_version(*, client: Client, author: User, **words: Any) -> Version:
    """A new document, frozen once."""
    document = make_document(client=client, author=author, **words)
    return freeze_version(by=author.actor, document=document, lookup=LOOKUP)


def edit_document(document: Document, *, author: User, **words: Any) -> bool:
    """Save other words over the document; says whether that changed it."""
    document.refresh_from_db()
    return save_draft(by=author.actor, document=document, body=make_body(**words), seen_revision=document.revision)


def freeze_again(document: Document, *, author: User, **words: Any) -> Version:
    """Save other words and freeze them."""
    edit_document(document, author=author, **words)
    return freeze_version(by=author.actor, document=document, lookup=LOOKUP)
