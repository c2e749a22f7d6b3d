"""How long a text is, as the place counts that it is for. Pure.

X, as its developer documents say (read in November 2026): 280 in all, every link 23, every emoji 2, characters
beyond the Latin, Greek, Cyrillic, Hebrew and Arabic ranges and plain punctuation 2, counted in NFC. The other networks
publish a number of characters and no rule: there a link counts as typed, and what lies beyond the Basic Multilingual
Plane, as most emoji do, counts as 2, the most that any of their forms counts.
"""

import re
import unicodedata

LINK = re.compile(
    r"https?://\S+|\b(?:www\.)?[a-z0-9-]+\.(?:com|org|net|io|co|eu|uk|es|de|fr|test)\b(?:/\S*)?", re.IGNORECASE
)
HASHTAG = re.compile(r"(?<![\w&/])#\w+")
LINK_ON_X = 23
LIGHT = ((0, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037))
JOINER, VARIATION = "\u200d", "\ufe0f"
SKIN = (0x1F3FB, 0x1F3FF)
FLAGS = (0x1F1E6, 0x1F1FF)
BASIC = 0xFFFF


def weight_on_x(text: str) -> int:
    """This function will count a text as X does: links 23, emoji 2, other wide characters 2."""
    plain = unicodedata.normalize("NFC", text)
    links = LINK.findall(plain)
    return LINK_ON_X * len(links) + sum(_weights(LINK.sub("", plain)))


def utf16_units(text: str) -> int:
    """This function will count characters, those beyond the Basic Multilingual Plane as two."""
    return sum(2 if ord(char) > BASIC else 1 for char in unicodedata.normalize("NFC", text))


def words(text: str) -> int:
    """This function will count words."""
    return len(re.findall(r"\w+(?:[.,'’\-]\w+)*", text))


def hashtags(text: str) -> int:
    """This function will count hashtags."""
    return len(HASHTAG.findall(text))


def _weights(text: str) -> list[int]:
    """One weight for each character that counts; the parts of one emoji count once."""
    found: list[int] = []
    joined, flag_open = False, False
    for char in text:
        code = ord(char)
        if char in {JOINER, VARIATION} or SKIN[0] <= code <= SKIN[1]:
            joined = joined or char == JOINER
            continue
        is_flag = FLAGS[0] <= code <= FLAGS[1]
        if joined or (is_flag and flag_open):
            joined = flag_open = False
            continue
        flag_open = is_flag
        found.append(1 if any(low <= code <= high for low, high in LIGHT) else 2)
    return found
