"""What is counted in a text: figures, names, befores and afters, praise, wishes, complaints. Pure.

Every count keeps the words that it found, so that a verdict can say why. The word lists are data, one file a
language; a language without a file is not judged.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from math import log1p
from pathlib import Path

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "es")
MOST = 3  # occurrences beyond which more of the same says nothing new
SHORT = 4  # words; an answer so short seldom says anything
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
FIGURE = re.compile(r"(?<![\w#])[#$€£]?\d[\d.,:]*\s?(?:%|€|kg|km|h\b|am\b|pm\b)?")
CODE = re.compile(r"\b(?=\w*\d)(?=\w*[A-Z])\w{3,}\b|\b[A-Z]{2}-?\d{2,4}\b")
CAPITALS = re.compile(r"\b[A-Z]{2,5}\b")
HANDLE = re.compile(r"(?<!\w)@\w+")
LINK = re.compile(r"https?://\S+")
SENTENCE = re.compile(r"(?:^|[.!?…:;]|\n)[\s\"“'(¿¡]*$")
NO_CODES = frozenset({"ui", "ux", "ok", "ever", "so", "love"})
PICTOGRAPHS = 0x2600  # where hearts and smiles begin
SMALL = 2  # letters; such a word is grammar
LOUD = 0.5  # share of capital words from which capitals are shouting, not names
# How somebody speaks: praises, asks, complains.
TONE = (
    "length",
    "short",
    "cheer",
    "praise",
    "praise_share",
    "praise_first",
    "against_praise",
    "cold_address",
    "abstract_share",
    "before_after",
    "done",
    "use",
    "request",
    "opens_with_wish",
    "question",
    "complaint",
    "complaint_share",
    "thanks",
)
# What a praise is made of.
CONTENT = (
    "figures",
    "number_words",
    "dates",
    "names",
    "codes",
    "others",
    "before_after",
    "contrast",
    "done",
    "use",
    "concrete",
    "concrete_share",
    "praise_share",
    "sweeping",
    "abstract_share",
    "length",
    "short",
    "cheer",
    "thanks",
    "only_thanks",
)


@dataclass(frozen=True, slots=True)
class Counted:
    """`values` by name; `found` the words behind those that can be shown."""

    values: Mapping[str, float]
    found: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    words: Mapping[str, frozenset[str]]
    patterns: Mapping[str, tuple[re.Pattern[str], ...]]


@cache
def lexicon_of(language: str) -> Lexicon:
    """This function will read the word lists of one of LANGUAGES."""
    stored = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    return Lexicon(
        words={name: frozenset(value.split()) for name, value in stored.items() if isinstance(value, str)},
        patterns={
            name: tuple(re.compile(pattern, re.IGNORECASE) for pattern in value)
            for name, value in stored.items()
            if isinstance(value, list)
        },
    )


def count(text: str, *, language: str) -> Counted:
    """This function will count what the text holds."""
    lexicon = lexicon_of(language)
    clean = LINK.sub(" ", text).replace("’", "'").strip()
    said = re.sub(r"^(?:\s*@\w+[\s.:,]*)+", "", clean)  # whom it is addressed to is no content
    words = WORD.findall(HANDLE.sub(" ", said))
    lowered = [word.lower() for word in words]
    found = {name: _matches(patterns, said) for name, patterns in lexicon.patterns.items()}
    found |= {name: _listed(lowered, lexicon.words[name]) for name in ("praise", "sweeping", "abstract", "numbers")}
    found |= {"names": _names(HANDLE.sub(" ", said), lexicon), "codes": _codes(said)}
    found |= {"figures": _unique(match.group().strip() for match in FIGURE.finditer(said))}
    found |= {"others": _unique(HANDLE.findall(said))}
    plain = _concrete(lowered, lexicon)
    return Counted(_values(clean, said, lowered, plain, found, lexicon), found)


def _values(
    clean: str,
    said: str,
    lowered: list[str],
    plain: tuple[str, ...],
    found: Mapping[str, tuple[str, ...]],
    lexicon: Lexicon,
) -> dict[str, float]:
    total = max(len(lowered), 1)

    def capped(name: str) -> float:
        return min(len(found[name]), MOST) / MOST

    def share(name: str) -> float:
        return min(sum(word in lexicon.words[name] for word in lowered) / total, 1.0)

    thanked = {word.lower() for match in found["thanks"] for word in WORD.findall(match)}
    return {
        "figures": capped("figures"),
        "number_words": capped("numbers"),
        "dates": capped("when"),
        "names": capped("names"),
        "codes": capped("codes"),
        "others": capped("others"),
        "before_after": capped("before_after"),
        "contrast": capped("contrast"),
        "done": capped("done"),
        "use": capped("use"),
        "concrete": log1p(len(plain)) / 4,
        "concrete_share": min(len(plain) / total, 1.0),
        "praise": capped("praise"),
        "praise_share": share("praise"),
        "praise_first": float(bool(found["praise"]) or bool(found["thanks"])),
        "cold_address": float(said != clean and not found["praise"] and not found["thanks"]),
        "against_praise": float(bool(found["complaint"]) and not (found["praise"] or found["thanks"])),
        "sweeping": capped("sweeping"),
        "abstract_share": share("abstract"),
        "length": log1p(total) / 5,
        "short": float(total <= SHORT),
        "cheer": float("!" in said or any(ord(char) > PICTOGRAPHS for char in said)),
        "request": capped("request"),
        "opens_with_wish": float(bool(lowered) and lowered[0] in lexicon.words["verbs_of_asking"]),
        "question": float("?" in said),
        "complaint": capped("complaint"),
        "complaint_share": min(len(found["complaint"]) * 5 / total, 1.0),
        "thanks": float(bool(found["thanks"])),
        "only_thanks": float(len(set(plain) - thanked) <= 1 and total <= 3 * SHORT),
    }


def _matches(patterns: Iterable[re.Pattern[str]], text: str) -> tuple[str, ...]:
    return _unique(match.group().strip() for pattern in patterns for match in pattern.finditer(text))


def _listed(lowered: Iterable[str], words: frozenset[str]) -> tuple[str, ...]:
    return _unique(word for word in lowered if word in words)


def _concrete(lowered: Iterable[str], lexicon: Lexicon) -> tuple[str, ...]:
    """Words that say something: neither grammar nor praise nor what every company says of itself."""
    common = lexicon.words["function"] | lexicon.words["praise"] | lexicon.words["sweeping"] | lexicon.words["abstract"]
    return _unique(word for word in lowered if len(word) > SMALL and word not in common)


def _names(said: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Words with a capital inside a sentence: people, places, products. In a shouted text none."""
    capitals = [match.group() for match in WORD.finditer(said) if match.group()[:1].isupper()]
    if len(capitals) > LOUD * max(len(WORD.findall(said)), 1) + 1:
        return ()
    kept = []
    for match in WORD.finditer(said):
        word = match.group()
        begins = bool(SENTENCE.search(said[: match.start()]))
        is_name = len(word) > 1 and word[0].isupper() and not word.isupper() and not begins
        if is_name and word.lower() not in lexicon.words["function"] | lexicon.words["praise"]:
            kept.append(word)
    return _unique(kept)


def _codes(said: str) -> tuple[str, ...]:
    """Flight numbers, airports, models; a word that only shouts is none."""
    shouted = sum(len(word) > len("ABCDE") and word.isupper() for word in WORD.findall(said))
    found = [match.group() for match in CODE.finditer(said)]
    if not shouted:
        found += [
            word for word in CAPITALS.findall(said) if word.lower() not in {"ui", "ux", "ok", "ever", "so", "love"}
        ]
    return _unique(found)


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))
