"""The shapes of a comparison: what happened to a passage, and to the words in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from apps.documents.resolved import ResolvedBlock


class State(StrEnum):
    """What happened to a passage."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


class Mark(StrEnum):
    """On which side words stand."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, kw_only=True)
class DiffRun:
    mark: Mark
    text: str


@dataclass(frozen=True, kw_only=True)
class FieldDiff:
    """One field of a passage: `before` and `after` can be read back from its runs."""

    name: str
    runs: tuple[DiffRun, ...]

    @property
    def before(self) -> str:
        return "".join(run.text for run in self.runs if run.mark is not Mark.ADDED)

    @property
    def after(self) -> str:
        return "".join(run.text for run in self.runs if run.mark is not Mark.REMOVED)


@dataclass(frozen=True, kw_only=True)
class BlockDiff:
    """One passage in both versions; the index is its place there, None where it does not stand.

    `number` is the number of its change, None where nothing changed.
    """

    state: State
    before: ResolvedBlock | None
    after: ResolvedBlock | None
    before_index: int | None
    after_index: int | None
    fields: tuple[FieldDiff, ...]
    number: int | None = None
    sentence: str = ""

    @property
    def block(self) -> ResolvedBlock:
        """The passage as it is now, or as it was last."""
        found = self.after or self.before
        if found is None:
            raise ValueError("a row of a diff has a passage on at least one side")
        return found
