"""What changed between two versions, passage by passage and word by word, with a sentence for each change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from apps.documents.change_sentences import change_sentence
from apps.documents.differences import BlockDiff, DiffRun, FieldDiff, Mark, State
from apps.documents.passages import passage_fields
from apps.documents.resolved import ResolvedBlock, ResolvedDocument

# A number stays one word with its sign and its unit; every character belongs to exactly one token.
WORD = re.compile(r"\s+|[£€$¥₹−]?\w+(?:[.,'’\-]\w+)*[%‰°]?|[^\w\s]")
# Two passages with different ids are one changed passage when at least half of their words agree.
LIKENESS = 0.5


@dataclass(frozen=True, kw_only=True)
class Change:
    """A numbered change, for the list above the text."""

    number: int
    block_id: str
    state: State
    sentence: str


@dataclass(frozen=True, kw_only=True)
class DocumentDiff:
    rows: tuple[BlockDiff, ...]

    @property
    def changes(self) -> tuple[Change, ...]:
        return tuple(
            Change(number=row.number, block_id=row.block.block_id, state=row.state, sentence=row.sentence)
            for row in self.rows
            if row.number is not None
        )

    def side(self, *, after: bool) -> ResolvedDocument:
        """This function will give one of the two versions back."""
        placed = [(row.after_index, row.after) if after else (row.before_index, row.before) for row in self.rows]
        found = [(index, block) for index, block in placed if index is not None and block is not None]
        in_order = sorted(found, key=lambda pair: pair[0])
        return ResolvedDocument(blocks=tuple(block for _index, block in in_order))


def diff_documents(*, before: ResolvedDocument, after: ResolvedDocument) -> DocumentDiff:
    """This function will compare two versions; passages are matched by id, then by kind and likeness."""
    rows: list[BlockDiff] = []
    number = 0
    for row in _aligned(before.blocks, after.blocks):
        if row.state is State.SAME:
            rows.append(row)
            continue
        number += 1
        rows.append(replace(row, number=number, sentence=change_sentence(row)))
    return DocumentDiff(rows=tuple(rows))


def diff_words(before: str, after: str) -> tuple[DiffRun, ...]:
    """This function will compare two texts word by word; neighbouring runs never have the same mark."""
    old, new = WORD.findall(before), WORD.findall(after)
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    removed = added = ""
    runs: list[DiffRun] = []
    for tag, i1, i2, j1, j2 in _bridged(matcher.get_opcodes(), old):
        if tag == "equal":
            runs += _change(removed, added)
            removed = added = ""
            runs.append(DiffRun(mark=Mark.SAME, text="".join(old[i1:i2])))
        else:
            removed += "".join(old[i1:i2])
            added += "".join(new[j1:j2])
    return tuple(runs + _change(removed, added))


Opcode = tuple[str, int, int, int, int]


def _bridged(opcodes: Sequence[Opcode], old: list[str]) -> Iterator[Opcode]:
    """White space alone between two changes is part of one change, so that phrases stay whole."""
    for position, (tag, i1, i2, j1, j2) in enumerate(opcodes):
        is_inner = 0 < position < len(opcodes) - 1
        bridges = tag == "equal" and is_inner and not "".join(old[i1:i2]).strip()
        yield ("replace" if bridges else tag), i1, i2, j1, j2


def _change(removed: str, added: str) -> list[DiffRun]:
    runs = [DiffRun(mark=Mark.REMOVED, text=removed), DiffRun(mark=Mark.ADDED, text=added)]
    return [run for run in runs if run.text]


def _aligned(old: tuple[ResolvedBlock, ...], new: tuple[ResolvedBlock, ...]) -> Iterator[BlockDiff]:
    partner = _partners(old, new)
    old_place = {block.block_id: index for index, block in enumerate(old)}
    paired_old = {old_id: index for index, old_id in partner.items()}
    # Both versions as lists of names; a passage and its partner share a name.
    names_old = [block.block_id for block in old]
    names_new = [partner.get(index, f"\0{index}") for index in range(len(new))]
    matcher = SequenceMatcher(a=names_old, b=names_new, autojunk=False)
    for _tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if _tag == "equal":
            for offset in range(i2 - i1):
                yield _row(old, new, i1 + offset, j1 + offset)
            continue
        for index in range(i1, i2):
            if old[index].block_id not in paired_old:
                yield _row(old, new, index, None)
        for index in range(j1, j2):
            name = partner.get(index)
            yield _row(old, new, None if name is None else old_place[name], index, moved=name is not None)


def _partners(old: tuple[ResolvedBlock, ...], new: tuple[ResolvedBlock, ...]) -> dict[int, str]:
    """Which old passage (by id) each new one (by place) continues."""
    old_by_id = {block.block_id: block for block in old}
    partner = {
        index: block.block_id
        for index, block in enumerate(new)
        if block.block_id in old_by_id and old_by_id[block.block_id].kind == block.kind
    }
    free = [block for block in old if block.block_id not in set(partner.values())]
    for index, block in enumerate(new):
        if index in partner:
            continue
        like = next((other for other in free if other.kind == block.kind and _alike(other, block)), None)
        if like is not None:
            partner[index] = like.block_id
            free.remove(like)
    return partner


def _alike(old: ResolvedBlock, new: ResolvedBlock) -> bool:
    matcher = SequenceMatcher(a=_words(old), b=_words(new), autojunk=False)
    return matcher.quick_ratio() >= LIKENESS and matcher.ratio() >= LIKENESS


def _words(block: ResolvedBlock) -> list[str]:
    return [word for _name, text in passage_fields(block) for word in re.findall(r"\w+", text)]


def _row(
    old: tuple[ResolvedBlock, ...],
    new: tuple[ResolvedBlock, ...],
    before_index: int | None,
    after_index: int | None,
    *,
    moved: bool = False,
) -> BlockDiff:
    before = None if before_index is None else old[before_index]
    after = None if after_index is None else new[after_index]
    return BlockDiff(
        state=_state(before, after, moved=moved),
        before=before,
        after=after,
        before_index=before_index,
        after_index=after_index,
        fields=_field_diffs(before, after),
    )


def _state(before: ResolvedBlock | None, after: ResolvedBlock | None, *, moved: bool) -> State:
    if before is None:
        return State.ADDED
    if after is None:
        return State.REMOVED
    if moved:
        return State.MOVED
    # A new id for the same words is a matter of the editor, not of the reader.
    return State.SAME if replace(before, block_id=after.block_id) == after else State.CHANGED


def _field_diffs(before: ResolvedBlock | None, after: ResolvedBlock | None) -> tuple[FieldDiff, ...]:
    old = dict(passage_fields(before)) if before is not None else {}
    new = dict(passage_fields(after)) if after is not None else {}
    return tuple(
        FieldDiff(name=name, runs=diff_words(old.get(name, ""), new.get(name, "")))
        for name in dict.fromkeys([*old, *new])
    )
