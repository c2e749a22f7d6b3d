"""When two texts say the same: hashes of their words, and shingles that are mostly shared. Pure; numpy only.

Near-duplicates are found as in Broder, “On the resemblance and containment of documents” (1997): the least hashes of
three-word shingles, in bands of three. Texts that share 60 % of their shingles meet in a band in 86 of 100 cases,
those that share 80 % nearly always; what meets is then compared in full.
"""

import hashlib
import re
from functools import cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

NOISE = re.compile(r"https?://\S+|\bwww\.\S+|@\w+|^rt\b", re.IGNORECASE)
WORD = re.compile(r"\w+(?:['’]\w+)?")
SHINGLE = 3  # words
FEWEST_WORDS = 5  # shorter texts are alike by chance: “Thank you so much!”
BANDS, ROWS = 8, 3
ALIKE = 0.6  # of the shingles that either has, what both have
PRIME = (1 << 31) - 1


def words_of(text: str) -> list[str]:
    """This function will return the words of a text in lower case, without addresses, handles and punctuation."""
    return WORD.findall(NOISE.sub(" ", text).lower().replace("’", "'"))


def hash_of(words: list[str]) -> str:
    """This function will return 32 characters that two texts share when their words are the same."""
    return hashlib.blake2b(" ".join(words).encode(), digest_size=16).hexdigest()


def shingles_of(words: list[str]) -> frozenset[int]:
    """This function will return a number for each run of three words; none for a text too short to compare."""
    if len(words) < FEWEST_WORDS:
        return frozenset()
    return frozenset(crc32(" ".join(words[at : at + SHINGLE]).encode()) for at in range(len(words) - SHINGLE + 1))


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """This function will return the share of shingles that both have, 0 to 1 (Jaccard)."""
    return len(one & other) / len(one | other) if one and other else 0.0


def bands_of(shingles: frozenset[int]) -> list[int]:
    """This function will return eight numbers, of which texts that are alike share one; none for no shingles."""
    if not shingles:
        return []
    factors, offsets = _permutations()
    hashed = (np.fromiter(shingles, dtype=np.uint64)[:, None] % PRIME * factors + offsets) % PRIME
    least = hashed.min(axis=0).reshape(BANDS, ROWS)
    return [
        int.from_bytes(hashlib.blake2b(bytes([at]) + row.tobytes(), digest_size=8).digest(), "big", signed=True)
        for at, row in enumerate(least)
    ]


@cache
def _permutations() -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """The same for ever: bands are kept."""
    dice = np.random.default_rng(1997)
    shape = BANDS * ROWS
    return dice.integers(1, PRIME, shape, dtype=np.uint64), dice.integers(0, PRIME, shape, dtype=np.uint64)
