"""What one language says of harm: words by kind with their inflections, and what turns them round."""

import re
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class WordList:
    """Each kind is a regular expression over words in small letters; kinds mean the same in every language.

    `denials` say before a word that it did not happen, `maybes` that it only might have; `maybes_after` say so
    behind it. `others` are turns of speech that look like harm and are none: they are taken out first.
    """

    language: str
    kinds: dict[str, str]
    denials: str
    maybes: str
    maybes_after: str = r"(?!)"
    joints: str = "and|but|then|so|when|und|aber|dann|et|mais|puis|y|pero"  # a denial does not reach beyond these
    others: tuple[str, ...] = field(default=())

    @cached_property
    def finders(self) -> dict[str, re.Pattern[str]]:
        """The kinds, ready to look for."""
        return {kind: re.compile(rf"\b(?:{words})\b") for kind, words in self.kinds.items()}

    @cached_property
    def is_denied(self) -> re.Pattern[str]:
        """Whether what stands right before a word denies it: at most two words may come between."""
        return re.compile(rf"\b(?:{self.denials})\b(?:\s+(?!(?:{self.joints})\s)\S+){{0,2}}\s*$")

    @cached_property
    def is_maybe(self) -> re.Pattern[str]:
        """Whether what stands before a word in its sentence makes it a thing that might be: nine words at most between."""
        return re.compile(rf"\b(?:{self.maybes})\b(?:\s+\S+){{0,9}}\s*$")

    @cached_property
    def is_maybe_after(self) -> re.Pattern[str]:
        """Whether what follows at once does so."""
        return re.compile(rf"^\s*(?:\S+\s+)?(?:{self.maybes_after})\b")

    @cached_property
    def no_harm(self) -> re.Pattern[str]:
        """The turns of speech that are none of it."""
        return re.compile("|".join(rf"\b(?:{words})\b" for words in self.others) or r"(?!)")
