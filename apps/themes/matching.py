"""Which of the themes found now are themes that we know: a theme keeps its identity while its texts grow.

A group is the theme with which it shares most of the texts that both could have: Jaccard's index (1901) over the texts
that were there before, matched so that the sum over all pairs is the greatest (Kuhn 1955; scipy's
`linear_sum_assignment`). Where the texts have aged out, the telling words decide.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from scipy.optimize import linear_sum_assignment

SAME: Final = 0.25  # of the texts that both could have
SAME_WORDS: Final = 2  # of three, where no text is left to compare


def match(
    groups: Sequence[frozenset[int]],
    known: Mapping[int, frozenset[int]],
    *,
    group_words: Sequence[Sequence[str]] = (),
    known_words: Mapping[int, Sequence[str]] | None = None,
) -> dict[int, int]:
    """This function will return for each group, by its place, the id of the theme that it is; others are new.

    `groups` and `known` hold the keys of texts; only keys that stand in both worlds count.
    """
    ids = sorted(known)
    if not ids or not groups:
        return {}
    before = frozenset().union(*known.values())
    now: frozenset[int] = frozenset().union(*groups)
    likeness = np.zeros((len(groups), len(ids)))
    for row, group in enumerate(groups):
        old = group & before
        for column, pk in enumerate(ids):
            members = known[pk] & now
            either = len(old | members)
            if either:
                likeness[row, column] = len(old & members) / either
            elif _share_words(group_words, row, (known_words or {}).get(pk, ())):
                likeness[row, column] = SAME
    rows, columns = linear_sum_assignment(likeness, maximize=True)
    return {int(row): ids[column] for row, column in zip(rows, columns, strict=True) if likeness[row, column] >= SAME}


def _share_words(group_words: Sequence[Sequence[str]], row: int, words: Sequence[str]) -> bool:
    return row < len(group_words) and len(set(group_words[row]) & set(words)) >= SAME_WORDS
