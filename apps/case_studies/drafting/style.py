"""How one client's drafts sound and are cut: their own phrases by purpose, and a handful of rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Lengths are characters."""

    case_inline: int = 160
    case_split: int = 420
    release_quote: int = 320
    release_figures: int = 3
    pitch_quote: int = 240
    pitch_figures: int = 2
    post_closing: bool = True
    post_hashtag: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleWords:
    """A rule as its page shows it; one without a range is on or off."""

    label: Any
    lowest: int = 0
    highest: int = 0


RULE_WORDS: Final[Mapping[str, RuleWords]] = {
    "case_inline": RuleWords(label=_("Case study: a quote stands inside a sentence up to"), lowest=40, highest=400),
    "case_split": RuleWords(label=_("Case study: a quote is set in two parts beyond"), lowest=160, highest=1_200),
    "release_quote": RuleWords(label=_("Press release: longest quote"), lowest=80, highest=600),
    "release_figures": RuleWords(label=_("Press release: figures at most"), lowest=1, highest=6),
    "pitch_quote": RuleWords(label=_("Pitch angles: longest quote"), lowest=80, highest=400),
    "pitch_figures": RuleWords(label=_("Pitch angles: figures at most"), lowest=1, highest=4),
    "post_closing": RuleWords(label=_("Posts end with a closing line, where the network has room")),
    "post_hashtag": RuleWords(label=_("Posts carry the hashtag, on networks where it helps")),
}
USUAL: Final = Rules()


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """What a client changed; where they changed nothing, ours stands."""

    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rules: Rules = USUAL


def rules_from(kept: Mapping[str, Any]) -> Rules:
    """This function will read stored rules; one that is not there is the usual one."""
    return Rules(**{each.name: kept[each.name] for each in fields(Rules) if each.name in kept})
