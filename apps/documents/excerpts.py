"""Shortening a quote: whole sentences of what was said, in order, and never another word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from django.utils.translation import gettext as _

from apps.documents.errors import QuoteReworded
from apps.documents.text import one_line, shown

# Marks the place where sentences in the middle were left out, so that a reader can see it.
GAP = "[…]"
# A full stop after one of these ends a sentence only where no number follows: "No. 5", but "No. I stayed."
BEFORE_NUMBERS = frozenset({"no", "nos", "nr", "vol", "pp", "fig", "art", "sec"})
# A full stop after one of these does not end a sentence. Compared in lower case.
ABBREVIATIONS = frozenset(
    (
        *("mr", "mrs", "ms", "mx", "dr", "prof", "st", "sr", "jr", "mme", "mlle", "sra", "srta", "ud", "uds"),
        *("inc", "ltd", "co", "corp", "dept", "est", "str", "dña"),
        *("vs", "etc", "approx", "ca", "cf", "al", "eg", "ie", "bzw", "usw"),
        *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
    )
)
WIDE_ENDS = "。！？"  # of Chinese and Japanese, where no space follows
BOUNDARY = re.compile(rf"(?<=[.!?…])[\"'”’»)\]]*(?=\s)|(?<=[{WIDE_ENDS}])[」』”]*")
PARAGRAPH_BREAK = re.compile(r"\s*\n\s*\n\s*")
TYPOGRAPHY = str.maketrans({"‘": "'", "’": "'", "‚": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "‟": '"'})


def sentences(text: str) -> tuple[str, ...]:
    """This function will split a text into sentences, each on one line.

    Where it is not sure it does not split: an excerpt may then be refused, but never cut inside a sentence.
    """
    found: list[str] = []
    for paragraph in PARAGRAPH_BREAK.split(unicodedata.normalize("NFC", text)):
        start = 0
        for boundary in BOUNDARY.finditer(paragraph):
            if _ends_sentence(paragraph, start=start, end=boundary.end()):
                found.append(one_line(paragraph[start : boundary.end()]))
                start = boundary.end()
        found.append(one_line(paragraph[start:]))
    return tuple(sentence for sentence in found if sentence)


def join_sentences(parts: Sequence[str]) -> str:
    """This function will put sentences one after the other, with a space where the script has one."""
    joined = "".join(part if _is_wide(part) else part + " " for part in parts)
    return joined.rstrip(" ")


def check_excerpt(evidence_text: str, excerpt: str, *, block_id: str = "", field: str = "excerpt") -> str:
    """This function will return the excerpt in the evidence's own characters, or raise QuoteReworded.

    Only white space and the shape of quotation marks may differ from the evidence. Where sentences between
    two kept ones were left out, the result says so with "[…]"; the excerpt may carry that mark already.
    """
    whole = sentences(evidence_text)
    wanted = _comparable(excerpt.replace("[...]", GAP))
    plain = wanted if GAP in evidence_text else one_line(wanted.replace(GAP, " "))
    # From a place in the excerpt to the sentences that lead there: the way with the fewest gaps.
    ways: dict[int, tuple[int, ...]] = {0: ()}
    for index, sentence in enumerate(whole):
        for place, way in sorted(ways.items(), reverse=True):
            after = _after(plain, sentence=_comparable(sentence), place=place)
            if after is not None:
                longer = (*way, index)
                if after not in ways or _gaps(longer) <= _gaps(ways[after]):
                    ways[after] = longer
    kept = ways.get(len(plain)) or ()
    result = _joined(whole, kept)
    if not kept or (GAP in wanted and _comparable(result) != wanted):
        raise _reworded(excerpt, block_id=block_id, field=field)
    return result


def _ends_sentence(text: str, *, start: int, end: int) -> bool:
    following = text[end:].lstrip()
    sentence = text[start:end]
    if not following or _is_wide(sentence):
        return True
    first = following.lstrip("\"'“‘«([¿¡„")[:1]
    if not first or first.islower():
        return False
    last_word = sentence.rstrip("\"'”’»)]").rsplit(maxsplit=1)[-1]
    return not last_word.endswith(".") or not _is_abbreviation(
        last_word[:-1].lstrip("\"'“‘«(["), before_number=first.isdigit()
    )


def _is_abbreviation(word: str, *, before_number: bool) -> bool:
    if before_number and word.lower() in BEFORE_NUMBERS:
        return True
    is_initial = len(word) == 1 and word.isalpha() and word != "I"
    return is_initial or word.lower() in ABBREVIATIONS or bool(re.fullmatch(r"(\w\.)+\w", word))


def _comparable(text: str) -> str:
    return one_line(unicodedata.normalize("NFC", text).translate(TYPOGRAPHY))


def _after(text: str, *, sentence: str, place: int) -> int | None:
    if not text.startswith(sentence, place):
        return None
    end = place + len(sentence)
    if end == len(text):
        return end
    if text[end] == " ":
        return end + 1
    return end if _is_wide(sentence) else None


def _gaps(way: tuple[int, ...]) -> int:
    return sum(later != earlier + 1 for earlier, later in pairwise(way))


def _joined(whole: tuple[str, ...], kept: tuple[int, ...]) -> str:
    parts: list[str] = []
    for position, index in enumerate(kept):
        if position and index != kept[position - 1] + 1:
            parts.append(GAP)
        parts.append(whole[index])
    return join_sentences(parts)


def _is_wide(sentence: str) -> bool:
    return sentence.rstrip("」』”")[-1:] in tuple(WIDE_ENDS)


def _reworded(excerpt: str, *, block_id: str, field: str) -> QuoteReworded:
    message = _(
        "“%(value)s” is not made of whole sentences of what was said. Leave sentences out if you must, "
        "but change no word."
    )
    return QuoteReworded(block_id, field, message % {"value": shown(excerpt)})
