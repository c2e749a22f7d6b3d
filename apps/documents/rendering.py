"""A resolved document as HTML for the newsroom and the approval page, as plain text, and in numbers.

The few words that are added ("How measured") are in the language that is active: render inside
`translation.override` with the language of the text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from apps.documents.bars import figure_bars
from apps.documents.blocks import Boilerplate, Contact, Dateline, Image, Subheading
from apps.documents.differences import DiffRun, Mark
from apps.documents.errors import DocumentError
from apps.documents.markup import element, fragment
from apps.documents.passages import dateline_words, method_words, passage_fields
from apps.documents.resolved import (
    ResolvedBlock,
    ResolvedDocument,
    ResolvedFigure,
    ResolvedFigures,
    ResolvedLine,
    ResolvedQuote,
    ResolvedRun,
    quoted,
)

# Silent reading of English prose: 238 words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047).
WORDS_A_MINUTE = 238
LOCAL_OR_HTTPS = re.compile(r"(/(?!/)|https://)[^\s\"'<>\\]*")


@dataclass(frozen=True, kw_only=True)
class ImageFile:
    """Where an image is served, and its size in pixels so that the page does not jump."""

    url: str
    width: int
    height: int


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What the page around the text knows.

    `heading_level` is that of the headline. `images` maps image ids to files. `source_url` gives the address
    that shows where a piece of evidence comes from, or nothing. `anchors` gives every passage an id
    ("passage-<block id>"); leave it off where two versions stand on one page. `elsewhere` names the kinds of
    block that the page prints itself, such as the headline above the lead picture.
    """

    heading_level: int = 1
    images: Mapping[str, ImageFile] = field(default_factory=dict)
    source_url: Callable[[str], str] | None = None
    anchors: bool = True
    elsewhere: frozenset[str] = frozenset()


PLAIN = Surroundings()


def render_html(resolved: ResolvedDocument, *, surroundings: Surroundings = PLAIN) -> SafeString:
    """This function will write the document as HTML that is safe whatever its text holds."""
    pieces: list[SafeString] = []
    lead: Dateline | None = None
    blocks = [block for block in resolved.blocks if block.kind not in surroundings.elsewhere]
    for block, following in zip_longest(blocks, blocks[1:]):
        # A dateline opens the paragraph after it, as a newspaper prints it.
        if isinstance(block, Dateline) and following is not None and following.kind == "paragraph":
            lead = block
            continue
        pieces.append(render_block(block, surroundings=surroundings, lead=lead))
        lead = None
    return fragment(pieces)


def render_block(
    block: ResolvedBlock, *, surroundings: Surroundings = PLAIN, lead: Dateline | None = None
) -> SafeString:
    """This function will write one passage as HTML; `lead` is the dateline that opens a paragraph."""
    anchor = f"passage-{block.block_id}" if surroundings.anchors else None
    if isinstance(block, ResolvedLine):
        return _line(block, anchor=anchor, surroundings=surroundings, lead=lead)
    if isinstance(block, ResolvedQuote):
        return _quote(block, anchor=anchor, surroundings=surroundings)
    if isinstance(block, ResolvedFigures):
        return _figures(block, anchor=anchor, surroundings=surroundings)
    return _plain_block(block, anchor=anchor, surroundings=surroundings)


def render_runs(runs: Iterable[DiffRun]) -> SafeString:
    """This function will write compared words as HTML: added words in <ins>, removed words in <del>."""
    names = {Mark.ADDED: "ins", Mark.REMOVED: "del"}
    return fragment(element(names[run.mark], run.text) if run.mark in names else run.text for run in runs)


def render_text(resolved: ResolvedDocument) -> str:
    """This function will write the document as plain text, passages parted by an empty line."""
    return "\n\n".join(filter(None, (_block_text(block) for block in resolved.blocks)))


def word_count(resolved: ResolvedDocument) -> int:
    """This function will count the words that are printed."""
    return len(re.findall(r"\w+(?:[.,'’\-]\w+)*", render_text(resolved)))


def reading_minutes(resolved: ResolvedDocument) -> int:
    """This function will say how many minutes the text takes to read, one at least."""
    return max(1, math.ceil(word_count(resolved) / WORDS_A_MINUTE))


def _line(block: ResolvedLine, *, anchor: str | None, surroundings: Surroundings, lead: Dateline | None) -> SafeString:
    names = {"headline": f"h{surroundings.heading_level}"}
    # Headlines are read at a glance and linked as a whole elsewhere: only running text leads to its sources.
    source = surroundings.source_url if surroundings.source_url and block.kind == "paragraph" else _no_source
    opening = [element("b", dateline_words(lead), class_="dateline"), " "] if lead is not None else []
    return element(
        names.get(block.kind, "p"),
        *opening,
        *(_run(run, url=source(run.evidence_id) if run.evidence_id else "") for run in block.runs),
        class_="story-dek" if block.kind == "standfirst" else None,
        id=anchor,
    )


def _no_source(_evidence_id: str) -> str:
    return ""


def _run(run: ResolvedRun, *, url: str = "") -> SafeString:
    words = fragment([quoted(run.text) if run.evidence_kind == "quote" else run.text])
    if run.evidence_id:
        name = f"evidence evidence-{'quote' if run.evidence_kind == 'quote' else 'figure'}"
        href = _checked_url(url) if url else None
        words = element("a" if url else "span", words, class_=name, data_evidence=run.evidence_id, href=href)
    if run.italic:
        words = element("em", words)
    return element("strong", words) if run.bold else words


def _quote(block: ResolvedQuote, *, anchor: str | None, surroundings: Surroundings) -> SafeString:
    caption: list[SafeString] = []
    if block.speaker:
        rest = ", ".join(part for part in (block.role, block.organisation) if part)
        name = element("b", block.speaker, class_="quote-speaker")
        caption.append(element("span", name, f", {rest}" if rest else "", class_="quote-who"))
    label = _("Their words, shortened. Why may we print this?") if block.shortened else ""
    label = label or _("Their exact words. Why may we print this?")
    caption += _source_link(block.evidence_id, label=label, surroundings=surroundings)
    return element(
        "figure",
        element("blockquote", element("p", quoted(block.words))),
        *([element("figcaption", *caption)] if caption else []),
        class_="pull-quote",
        id=anchor,
        data_evidence=block.evidence_id,
    )


def _figures(block: ResolvedFigures, *, anchor: str | None, surroundings: Surroundings) -> SafeString:
    heading = element(f"h{surroundings.heading_level + 1}", block.heading) if block.heading else ""
    figures = (_figure(figure, surroundings=surroundings) for figure in block.figures)
    return element("section", heading, *figures, class_="measured", id=anchor)


def _figure(figure: ResolvedFigure, *, surroundings: Surroundings) -> SafeString:
    how = method_words(figure)
    link = _source_link(figure.evidence_id, label=_("See the source"), surroundings=surroundings)
    below: list[str] = []
    if how:
        below = [element("b", _("How measured:")), " ", how, " "]
    return element(
        "div",
        element("p", element("b", figure.label)),
        figure_bars(figure),
        element("p", *below, *link, class_="how-measured") if below or link else "",
        data_evidence=figure.evidence_id,
    )


def _source_link(evidence_id: str, *, label: str, surroundings: Surroundings) -> list[SafeString]:
    url = surroundings.source_url(evidence_id) if surroundings.source_url else ""
    if not url:
        return []
    return [element("a", label, class_="sourced", href=_checked_url(url))]


def _plain_block(
    block: Subheading | Image | Dateline | Boilerplate | Contact,
    *,
    anchor: str | None,
    surroundings: Surroundings,
) -> SafeString:
    below_headline = f"h{surroundings.heading_level + 1}"
    if isinstance(block, Subheading):
        return element(below_headline, block.text, class_=f"section-{block.section}", id=anchor)
    if isinstance(block, Dateline):
        words = element("b", dateline_words(block), class_="dateline")
        return element("p", words, id=anchor)
    if isinstance(block, Boilerplate):
        heading = element(below_headline, block.heading) if block.heading else ""
        return element("section", heading, element("p", block.text), class_="boilerplate", id=anchor)
    if isinstance(block, Contact):
        return _contact(block, anchor=anchor)
    return _image(block, anchor=anchor, surroundings=surroundings)


def _contact(block: Contact, *, anchor: str | None) -> SafeString:
    lines = [element("b", block.name), f", {block.role}" if block.role else ""]
    if block.phone:
        dialled = re.sub(r"[^0-9+]", "", block.phone)
        lines += [element("br"), element("a", block.phone, href=f"tel:{dialled}")]
    if block.email:
        lines += [element("br"), element("a", block.email, href=f"mailto:{block.email}")]
    return element("p", *lines, class_="press-contact", id=anchor)


def _image(block: Image, *, anchor: str | None, surroundings: Surroundings) -> SafeString:
    file = surroundings.images.get(block.image_id)
    if file is None:
        message = _("The picture “%(value)s” has no file here. Choose another, or take it out.")
        raise DocumentError("image_missing", block.block_id, "image_id", message % {"value": block.image_id})
    return element(
        "figure",
        element("img", src=_checked_url(file.url), alt=block.alt, width=file.width, height=file.height),
        element("figcaption", block.caption, class_="caption") if block.caption else "",
        class_="story-image",
        id=anchor,
    )


def _checked_url(url: str) -> str:
    if not LOCAL_OR_HTTPS.fullmatch(url):
        message = _("“%(value)s” is not an address on this host or with https.")
        raise DocumentError("bad_url", "", "url", message % {"value": url})
    return url


def _block_text(block: ResolvedBlock) -> str:
    if isinstance(block, ResolvedQuote):
        said = quoted(block.words)
        return f"{said}\n{block.attribution}" if block.attribution else said
    if isinstance(block, Image):
        return block.caption
    return "\n".join(text for _name, text in passage_fields(block))
