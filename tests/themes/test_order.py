"""The order in which texts come decides nothing."""

import random

from apps.themes.finding.themes import find_themes

WORDS = {
    "billing": "the invoice was wrong again and billing charged us twice",
    "driver": "the driver came late and left the parcel in the rain",
    "coffee": "lovely beans and the coffee tastes fresh every morning",
    "grinder": "our grinder broke and squeals since the repair",
}
EXTRA = ("really", "today", "honestly", "for weeks", "at our office", "in March", "on Monday", "as always")


def texts():
    return [f"{words} {extra}" for words in WORDS.values() for extra in EXTRA]


def grouping(given, found):
    """The texts of each theme, as sets: whatever their numbers."""
    groups = {}
    for text, theme in zip(given, found.of_texts, strict=True):
        groups.setdefault(theme, set()).add(text)
    return {frozenset(group) for group in groups.values()}


def test_shuffled_texts_have_the_same_themes_with_the_same_names():
    first = texts()
    found = find_themes(first)
    for seed in range(3):
        again = texts()
        random.Random(seed).shuffle(again)
        other = find_themes(again)
        assert grouping(again, other) == grouping(first, found)
        assert [each.name for each in other.themes] == [each.name for each in found.themes]
