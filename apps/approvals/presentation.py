"""A version for the eyes of its approver: clean, with what changed marked and numbered, or beside the old one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from apps.documents.blocks import Dateline, Image
from apps.documents.diff import Change, DocumentDiff
from apps.documents.differences import BlockDiff, DiffRun, Mark, State
from apps.documents.markup import element, fragment
from apps.documents.rendering import ImageFile, Surroundings, render_block, render_html, render_runs
from apps.documents.resolved import ResolvedBlock, ResolvedDocument

TAGS = {"headline": "h2", "subheading": "h3"}
CLASSES = {"standfirst": "story-dek", "contact": "press-contact"}


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage of the text; `old` and `new` are its two sides for the comparison, `block_ids` what it holds."""

    html: SafeString
    old: SafeString
    new: SafeString
    block_ids: tuple[str, ...] = ()


def clean_html(resolved: ResolvedDocument, *, images: Mapping[str, ImageFile]) -> SafeString:
    """This function will write the words exactly as they will be printed, pictures without a file as their text."""
    if all(not isinstance(block, Image) or block.image_id in images for block in resolved.blocks):
        return render_html(resolved, surroundings=_surroundings(images))
    return fragment(_same(block, images=images) for block in resolved.blocks)


def clean_passages(resolved: ResolvedDocument, *, images: Mapping[str, ImageFile]) -> list[Passage]:
    """This function will write the words as they will be printed, passage by passage; a dateline opens the next one."""
    groups: list[tuple[ResolvedBlock, ...]] = []
    lead: tuple[ResolvedBlock, ...] = ()
    for block in resolved.blocks:
        if isinstance(block, Dateline) and not lead:
            lead = (block,)
            continue
        groups.append((*lead, block))
        lead = ()
    groups += [lead] if lead else []
    nothing = SafeString("")
    return [
        Passage(
            html=clean_html(ResolvedDocument(blocks=group), images=images),
            old=nothing,
            new=nothing,
            block_ids=tuple(block.block_id for block in group),
        )
        for group in groups
    ]


def marked_passages(diff: DocumentDiff, *, images: Mapping[str, ImageFile]) -> list[Passage]:
    """This function will write each passage with its added and removed words, and the number of its change."""
    return [_passage(row, images=images) for row in diff.rows]


def numbered(changes: Iterable[Change]) -> list[Change]:
    """This function will return the changes for the list above the text, in the order of their numbers."""
    return sorted(changes, key=lambda change: change.number)


def _passage(row: BlockDiff, *, images: Mapping[str, ImageFile]) -> Passage:
    if row.number is None:
        whole = _same(row.block, images=images)
        return Passage(html=whole, old=whole, new=whole, block_ids=(row.block.block_id,))
    mark, is_gone = _mark(row.number), row.state is State.REMOVED
    nothing = SafeString("")
    return Passage(
        html=_written(row, without=None, mark=mark),
        old=_written(row, without=Mark.ADDED, mark=mark if is_gone else nothing),
        new=_written(row, without=Mark.REMOVED, mark=nothing if is_gone else mark),
        block_ids=(row.block.block_id,),
    )


def _mark(number: int) -> SafeString:
    """The number of a change where it stands in the text; it leads back to the list above."""
    label = _("Change %(number)d in the list") % {"number": number}
    return element(
        "a", str(number), class_="change-number", id=f"text-{number}", href=f"#change-{number}", aria_label=label
    )


def _same(block: ResolvedBlock, *, images: Mapping[str, ImageFile]) -> SafeString:
    if isinstance(block, Image) and block.image_id not in images:
        words = " ".join(part for part in (block.alt, block.caption) if part)
        return element("p", _("A picture: %(words)s") % {"words": words}, class_="second")
    return render_block(block, surroundings=_surroundings(images))


def _written(row: BlockDiff, *, without: Mark | None, mark: SafeString) -> SafeString:
    pieces = [(found.name, _kept(found.runs, without)) for found in row.fields]
    lines = [(name, render_runs(runs)) for name, runs in pieces if runs]
    if not lines:
        return mark
    last = len(lines) - 1
    marked = [
        (name, fragment([words, " ", mark]) if n == last and mark else words) for n, (name, words) in enumerate(lines)
    ]
    if row.block.kind == "quote":
        return element("blockquote", *(_quote_line(name, words) for name, words in marked))
    tag, name_of_class = TAGS.get(row.block.kind, "p"), CLASSES.get(row.block.kind)
    return fragment(element(tag, words, class_=name_of_class) for _name, words in marked)


def _quote_line(name: str, words: SafeString) -> SafeString:
    return element("p", "“", words, "”") if name == "words" else element("p", words, class_="second small")


def _kept(runs: Iterable[DiffRun], without: Mark | None) -> list[DiffRun]:
    return [run for run in runs if run.mark is not without]


def _surroundings(images: Mapping[str, ImageFile]) -> Surroundings:
    return Surroundings(heading_level=2, images=images, anchors=False)
