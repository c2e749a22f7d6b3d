"""Where a comment stands: a passage by its block and its words, found again in any later version. Pure."""

import re
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext as _

from apps.core.errors import BadInput
from apps.documents.passages import passage_fields
from apps.documents.resolved import ResolvedBlock, ResolvedDocument
from apps.documents.text import one_line

AROUND = 32  # characters kept on each side: enough to tell two equal words apart
LEAST_ELSEWHERE = 12  # characters: fewer would be found by chance in another passage


@dataclass(frozen=True, slots=True)
class Anchor:
    """`exact` are the words; a comment on a whole passage holds all of them, with nothing around."""

    block_id: str
    exact: str
    prefix: str = ""
    suffix: str = ""


class Standing(StrEnum):
    """How a passage was found again."""

    HERE = "here"  # its words stand there
    REWORDED = "reworded"  # a comment on a whole passage, which stands there with other words
    ORPHANED = "orphaned"  # its words are gone


@dataclass(frozen=True, slots=True)
class Placement:
    """`block_id` is the passage to show the thread at; empty where even that is gone."""

    standing: Standing
    block_id: str


def text_of(block: ResolvedBlock) -> str:
    """This function will return the words of a passage on one line, as comments count them."""
    return one_line(" ".join(text for _name, text in passage_fields(block)))


def anchor_of(resolved: ResolvedDocument, *, block_id: str, words: str = "") -> Anchor:
    """This function will fix a comment to the words in the passage; without words to all of it.

    Raises BadInput where there is no such passage, or the words do not stand in it.
    """
    block = next((block for block in resolved.blocks if block.block_id == block_id), None)
    if block is None or not text_of(block):
        raise BadInput(_("This passage is not in the text. Choose one of the list."), field="block")
    text, exact = text_of(block), _plain(words)
    if not exact or exact == text:
        return Anchor(block_id, text)
    place = text.find(exact)
    if place < 0:
        message = _("“%(words)s” does not stand in this passage. Copy the words as they are, or leave the field empty.")
        raise BadInput(message % {"words": exact[:80]}, field="words")
    return Anchor(block_id, exact, text[max(0, place - AROUND) : place], text[place + len(exact) :][:AROUND])


def placed(anchor: Anchor, resolved: ResolvedDocument) -> Placement:
    """This function will find the passage in a version: in its block, else by its words in another, else nowhere."""
    own = next((block for block in resolved.blocks if block.block_id == anchor.block_id), None)
    if own is not None and _likeness(anchor, text_of(own)) is not None:
        return Placement(Standing.HERE, anchor.block_id)
    is_whole = not anchor.prefix and not anchor.suffix
    if own is not None and is_whole:
        return Placement(Standing.REWORDED, anchor.block_id)
    if len(anchor.exact) >= LEAST_ELSEWHERE:
        found = [
            (likeness, -place, block.block_id)
            for place, block in enumerate(resolved.blocks)
            if (likeness := _likeness(anchor, text_of(block))) is not None
        ]
        if found:
            return Placement(Standing.HERE, max(found)[2])
    return Placement(Standing.ORPHANED, anchor.block_id if own is not None else "")


def _likeness(anchor: Anchor, text: str) -> int | None:
    """How many characters around the words agree at the best place; None where the words do not stand."""
    places = [match.start() for match in re.finditer(re.escape(anchor.exact), text)] if anchor.exact else []
    if not places:
        return None
    return max(
        _agreeing(anchor.prefix[::-1], text[:place][::-1]) + _agreeing(anchor.suffix, text[place + len(anchor.exact) :])
        for place in places
    )


def _agreeing(one: str, other: str) -> int:
    count = 0
    for here, there in zip(one, other, strict=False):
        if here != there:
            break
        count += 1
    return count


def _plain(words: str) -> str:
    """What a person marked or copied, with the quotation marks that only the page draws left off at its ends."""
    return one_line(words).strip('“”"')
