"""Themes of texts: groups of points, each with its words.

Grouped by k-means on the sphere; named by the words that are frequent in the theme and rare in the others (class-based
TF-IDF; M. Grootendorst: BERTopic, 2022).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import KMeans

from apps.themes.finding.features import SEED, Points, plain_words, space_of

FEWEST_TEXTS: Final = 6  # below which there is nothing to group
FEWEST, MOST = 2, 40  # themes
GROWTH, BASE = 0.4, 1.2  # so many themes: 1.2 times the number of texts to the power of 0.4
STARTS: Final = 20
NAMED_BY: Final = 3
SHORTEST_NAME: Final = 3  # letters
EXAMPLES: Final = 5
NONE: Final = -1
Groups = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Theme:
    """`words` name it, the most telling first; `examples` are places of texts nearest its middle."""

    number: int
    words: tuple[str, ...]
    count: int
    examples: tuple[int, ...]

    @property
    def name(self) -> str:
        """What to call it until a person does."""
        return ", ".join(self.words)


@dataclass(frozen=True, slots=True)
class Found:
    """Themes, the largest first, and of each text the number of its theme: NONE where nothing in it tells."""

    themes: tuple[Theme, ...]
    of_texts: tuple[int, ...]


def find_themes(texts: Sequence[str], *, themes: int | None = None) -> Found:
    """This function will group texts into themes. The same texts give the same themes, in whatever order they come.

    `themes` is how many to find; left out, it grows with the number of texts: 6 of 60, 15 of 600, 40 of 10,000.
    """
    telling = sorted((place for place, text in enumerate(texts) if plain_words(text)), key=lambda place: texts[place])
    nothing = Found((), (NONE,) * len(texts))
    space = space_of([texts[place] for place in telling]) if len(telling) >= FEWEST_TEXTS else None
    if space is None:
        return nothing
    points = space.points([texts[place] for place in telling])
    known = np.flatnonzero(points.any(axis=1))
    placed = [telling[at] for at in known]
    points = points[known]
    if len(placed) < FEWEST_TEXTS:
        return nothing
    wanted = themes or round(BASE * len(placed) ** GROWTH)
    wanted = max(FEWEST, min(wanted, MOST, len(np.unique(points, axis=0))))
    groups, distances = _grouped(points, wanted)
    sizes = Counter(groups.tolist())
    order = sorted(sizes, key=lambda group: (-sizes[group], group))
    numbers = {group: number for number, group in enumerate(order)}
    names = _names([texts[place] for place in placed], groups, order)
    found = tuple(
        Theme(
            number=numbers[group],
            words=names[group],
            count=int((groups == group).sum()),
            examples=tuple(placed[at] for at in _nearest(groups == group, distances)),
        )
        for group in order
    )
    of_texts = [NONE] * len(texts)
    for place, group in zip(placed, groups.tolist(), strict=True):
        of_texts[place] = numbers[group]
    return Found(found, tuple(of_texts))


def _grouped(points: Points, wanted: int) -> tuple[Groups, NDArray[np.float64]]:
    means = KMeans(wanted, n_init=STARTS, random_state=SEED).fit(points)
    groups: Groups = means.labels_.astype(np.int64)
    away = np.linalg.norm(points - means.cluster_centers_[groups], axis=1)
    return groups, away


def _nearest(inside: NDArray[np.bool_], distances: NDArray[np.float64]) -> list[int]:
    places = np.flatnonzero(inside)
    return [int(place) for place in places[np.argsort(distances[places], kind="stable")][:EXAMPLES]]


def _names(texts: Sequence[str], groups: Groups, order: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """A word counts once a text. Of words that begin alike, the most telling stands for all."""
    counts: dict[int, Counter[str]] = {group: Counter() for group in order}
    for text, group in zip(texts, groups.tolist(), strict=True):
        counts[group].update(set(plain_words(text)))
    everywhere: Counter[str] = Counter()
    for each in counts.values():
        everywhere.update(each)
    average = sum(everywhere.values()) / max(len(order), 1)
    names = {}
    for group, words in counts.items():
        size = max(sum(words.values()), 1)
        telling = sorted(words, key=lambda word: (-words[word] / size * log(1 + average / everywhere[word]), word))
        names[group] = _different(telling)
    return names


def _different(words: Sequence[str], letters: int = 5) -> tuple[str, ...]:
    chosen: list[str] = []
    for word in words:
        if not any(word[:letters] == other[:letters] for other in chosen):
            chosen.append(word)
        if len(chosen) == NAMED_BY:
            break
    return tuple(chosen)
