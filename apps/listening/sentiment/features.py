"""What is counted in a text: how many words of which list, what stands around them, and hashed words and pairs."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log1p
from zlib import crc32

from apps.listening.sentiment.lists import WordList, list_of, sections_of, sign_of
from apps.listening.sentiment.tokens import FIGURE, HANDLE, LINK, MONEY, plain_word, tokens_of

COUNTED = (
    "good", "very_good", "bad", "very_bad", "not_good", "not_bad", "trouble", "thanks", "ask", "not", "more", "less",
    "good_sign", "bad_sign", "questions", "shouts", "dots", "capitals", "figures", "money", "spans", "links",
    "hashtags", "mine", "yours", "told", "words",
    "any_good", "any_bad", "any_trouble", "good_alone", "bad_alone", "neither", "good_and_bad", "first_asks",
    "asks_plainly", "asks_of_trouble", "thanks_alone", "thanks_for_trouble", "thanks_first", "last_good", "last_bad",
    "good_after_but", "bad_after_but", "mine_in_trouble", "yours_bad", "short", "not_and_trouble",
    "stays_good", "stays_bad", "good_tagged", "bad_tagged",
)  # fmt: skip
PLACE = {name: place for place, name in enumerate(COUNTED)}
SIZE = 1 << 16  # hashed words and pairs
REACH = 3  # words after a negation that it turns
SHORT = 5  # words
ENDS = frozenset(".,;:!?")
HEAD = 2  # words in which thanks open a text
SHOUTED = 3  # letters of a word in capitals that shouts
_MOODLESS = sections_of("moodless.txt")
SPANS, MINE, YOURS, BUT, TOLD = (_MOODLESS[name] for name in ("spans", "mine", "yours", "but", "told"))


@dataclass(frozen=True, slots=True)
class Counted:
    """`values` in the order of COUNTED; `places` of the hashed words and pairs, each once."""

    values: tuple[float, ...]
    places: tuple[int, ...]


def count(text: str, *, language: str) -> Counted:
    """This function will count a text with the lists of a language of LANGUAGES."""
    tokens = tokens_of(text)
    while tokens and tokens[0] in {HANDLE, "."}:
        tokens.pop(0)  # whom it is addressed to says nothing
    words = [plain_word(token) for token in tokens]
    counts = _counts(tokens, words, list_of(language))
    return Counted(_values(counts), _places(words))


def _counts(tokens: Sequence[str], words: Sequence[str], known: WordList) -> Counter[str]:
    counts: Counter[str] = Counter()
    turned, after_but, position = 0, False, 0
    for token, word in zip(tokens, words, strict=True):
        if not word[:1].isalpha():
            _count_sign(token, counts)
            turned = 0 if token[0] in ENDS else turned
            continue
        position += 1
        sections = known.sections(word)
        _count_word(token, word, counts)
        mood = _mood(sections)
        if mood:
            side = ("good" if mood > 0 else "bad") if not turned else ("not_good" if mood > 0 else "not_bad")
            counts[side] += 1
            counts["very_" + side if "very_" + side in sections and not turned else ""] += 1
            felt = mood if not turned else -mood
            counts["last"] = felt
            counts["after_but"] = felt if after_but else 0
            counts[("good" if felt > 0 else "bad") + "_tagged"] += token[0] == "#"
        for section in sections:
            if section in {"trouble", "thanks", "ask", "not", "more", "less"}:
                counts[section] += 1
        counts["first_asks"] += position == 1 and "ask" in sections
        counts["thanks_first"] += position <= HEAD and "thanks" in sections
        turned = REACH if "not" in sections else max(turned - 1, 0)
        after_but = after_but or word in BUT
    counts["words"] = position
    return counts


def _mood(sections: frozenset[str]) -> int:
    good = "good" in sections or "very_good" in sections
    bad = "bad" in sections or "very_bad" in sections
    return good - bad


def _count_sign(token: str, counts: Counter[str]) -> None:
    kind = {FIGURE: "figures", MONEY: "money"}.get(token)
    if kind:
        counts[kind] += 1
    elif token[0] in "!?":
        counts["shouts"] += token.count("!")
        counts["questions"] += token.count("?")
    elif token.startswith(".."):
        counts["dots"] += 1
    else:
        sign = sign_of(token)
        counts["good_sign" if sign > 0 else "bad_sign"] += abs(sign)


def _count_word(token: str, word: str, counts: Counter[str]) -> None:
    counts["capitals"] += len(token) >= SHOUTED and token.isupper()
    counts["hashtags"] += token[0] == "#"
    counts["links"] += word == LINK
    counts["spans"] += word in SPANS
    counts["mine"] += word in MINE
    counts["yours"] += word in YOURS
    counts["told"] += word in TOLD


def _values(counts: Counter[str]) -> tuple[float, ...]:
    """Counts flattened by a logarithm, then what holds of the whole text."""
    good = counts["good"] + counts["good_sign"] + counts["not_bad"] * 0.5
    bad = counts["bad"] + counts["bad_sign"] + counts["not_good"]
    trouble, thanks = counts["trouble"] + counts["spans"], counts["thanks"]
    asks = bool(counts["questions"] or counts["first_asks"])
    marks = {
        "any_good": good > 0, "any_bad": bad > 0, "any_trouble": trouble > 0,
        "good_alone": good > 0 and not bad, "bad_alone": bad > 0 and not good, "good_and_bad": good > 0 and bad > 0,
        "neither": not good and not bad, "asks_plainly": asks and not bad and not trouble,
        "asks_of_trouble": asks and trouble > 0, "thanks_alone": thanks and not bad and not trouble and not asks,
        "thanks_for_trouble": thanks and (bad > 0 or trouble > 0), "last_good": counts["last"] > 0,
        "last_bad": counts["last"] < 0, "good_after_but": counts["after_but"] > 0,
        "bad_after_but": counts["after_but"] < 0, "mine_in_trouble": counts["mine"] and trouble > 0,
        "yours_bad": counts["yours"] and bad > 0, "short": counts["words"] <= SHORT,
        "not_and_trouble": counts["not"] and trouble > 0,
        "stays_good": good > bad, "stays_bad": bad > good,
    }  # fmt: skip
    return tuple(float(bool(marks[name])) if name in marks else log1p(max(counts[name], 0)) for name in COUNTED)


def _places(words: Sequence[str]) -> tuple[int, ...]:
    """Each word and each pair of neighbours, hashed to one of SIZE places."""
    parts = {*words, *(f"{one} {two}" for one, two in pairwise(words))}
    return tuple(crc32(part.encode()) % SIZE for part in parts)
