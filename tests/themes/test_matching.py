"""A theme stays itself while its texts grow."""

from hypothesis import given
from hypothesis import strategies as st

from apps.themes.matching import match


class TestMatch:
    def test_a_group_is_the_theme_whose_texts_it_has(self):
        assert match([frozenset({1, 2, 3, 9}), frozenset({4, 5})], {7: frozenset({4, 5}), 8: frozenset({1, 2, 3})}) == {
            0: 8,
            1: 7,
        }

    def test_one_theme_is_one_group_however_it_was_torn(self):
        torn = match([frozenset({1, 2, 3}), frozenset({4, 5})], {7: frozenset({1, 2, 3, 4, 5})})
        assert torn == {0: 7}

    def test_new_texts_alone_make_a_new_theme(self):
        assert match([frozenset({10, 11})], {7: frozenset({1, 2})}) == {}

    def test_the_words_decide_where_every_text_has_aged_out(self):
        same = match(
            [frozenset({10})], {7: frozenset()}, group_words=[("van", "late", "rain")], known_words={7: ["late", "van"]}
        )
        assert same == {0: 7}

    @given(st.lists(st.sets(st.integers(0, 60), min_size=1), min_size=1, max_size=6))
    def test_the_same_groups_are_the_same_themes_in_any_order(self, groups):
        seen: set[int] = set()
        apart = []
        for group in groups:
            rest = frozenset(group - seen)
            seen |= group
            if rest:
                apart.append(rest)
        known = {100 + place: group for place, group in enumerate(apart)}
        turned = list(reversed(apart))
        assert match(turned, known) == {place: 100 + len(apart) - 1 - place for place in range(len(apart))}
