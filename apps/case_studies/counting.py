"""How long a text is against its limit, as it is stored or as somebody is typing it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from apps.case_studies.formats import Format
from apps.case_studies.source_forms import Desk, Row, sound_blocks
from apps.documents.blocks import Document
from apps.documents.canonical import Lookup, resolve
from apps.documents.errors import DocumentError
from apps.documents.rendering import reading_minutes, render_text, word_count
from apps.documents.resolved import ResolvedDocument


@dataclass(frozen=True, slots=True)
class Count:
    """So many of so many; `limit` is 0 where there is none."""

    number: int
    limit: int
    unit: Any

    @property
    def is_over(self) -> bool:
        return 0 < self.limit < self.number

    @property
    def over(self) -> int:
        return self.number - self.limit

    @property
    def words(self) -> str:
        """The count in words, and by how much it is too long."""
        told = {"n": self.number, "limit": self.limit, "unit": str(self.unit), "over": self.over}
        if self.is_over:
            return _("%(n)d of %(limit)d %(unit)s, %(over)d too many") % told
        return (_("%(n)d of %(limit)d %(unit)s") if self.limit else _("%(n)d %(unit)s")) % told


@dataclass(frozen=True, slots=True)
class Length:
    """`minutes` are those a reader needs; 0 where nobody counts them."""

    text: Count
    headline: Count | None
    minutes: int


def length_of(document: Document, *, lookup: Lookup, rules: Format) -> Length | None:
    """This function will count a stored text; None while a reference has nothing to say."""
    try:
        return _counted(resolve(document, lookup=lookup), "", rules)
    except DocumentError:
        return None


def typed_length(rows: Sequence[Row], *, desk: Desk, rules: Format) -> Length | None:
    """This function will count what is being typed; a block that is not sound yet counts by its typed words."""
    blocks, raw = sound_blocks(rows, desk=desk)
    try:
        return _counted(resolve(Document(blocks=tuple(blocks)), lookup=desk.lookup), "\n\n".join(raw), rules)
    except DocumentError:
        return None


def _counted(text: ResolvedDocument, more: str, rules: Format) -> Length:
    plain = "\n\n".join(filter(None, (render_text(text), more)))
    # Without a limit the printed words are counted, as the preview says them.
    number = rules.measure(plain) if rules.room else word_count(text) + rules.measure(more)
    headline = None
    if rules.headline_limit:
        headline = Count(len(text.headline), rules.headline_limit, _("characters"))
    return Length(Count(number, rules.room, rules.unit), headline, 0 if rules.room else reading_minutes(text))
