"""The list of mentions: filtered, searched by the beginnings of words, paged from row to row."""

import pytest

from apps.core import scope
from apps.core.actors import SYSTEM
from apps.listening import filters
from apps.listening.filters import MentionFilter
from apps.listening.operations.correcting import remove_mention
from tests.factories.mentions import heard, mention, said


def found(user, **given):
    return [each.text for each in MentionFilter(user=user, **given).page()[0]]


@pytest.fixture
def three(north):
    heard(
        north.harbour,
        said("Refunds take too long, terrible", author="@una"),
        said("The grinder is great, thank you", author="@ben", reach=20_000),
        said("Open on Saturday", author="@refund_watch", author_kind="journalist"),
    )


class TestSearch:
    def test_finds_the_beginnings_of_words_and_authors(self, north, three):
        assert found(north.olga, search="refund") == ["Open on Saturday", "Refunds take too long, terrible"]

    def test_every_word_must_stand_there(self, north, three):
        assert found(north.olga, search="refund long") == ["Refunds take too long, terrible"]
        assert found(north.olga, search="refund grinder") == []

    def test_signs_alone_find_nothing_and_break_nothing(self, north, three):
        for typed in ("!!", "a & b | !", "')--", "refund:*"):
            found(north.olga, search=typed)

    def test_goes_together_with_other_filters(self, north, three):
        assert found(north.olga, search="refund", author_kind="journalist") == ["Open on Saturday"]

    def test_what_was_removed_is_not_found(self, north, three):
        one = MentionFilter(user=north.olga, search="grinder").page()[0][0]
        remove_mention(by=SYSTEM, mention=one)
        assert found(north.olga, search="grinder") == []

    def test_a_rivals_words_are_not_found(self, north, three):
        mention(north.bloom, "Refunds at Bloom are quick")
        assert "Refunds at Bloom are quick" not in found(north.lena, search="refund")
        with scope.limited_to([north.harbour.pk]):
            assert "Refunds at Bloom are quick" not in found(north.olga, search="refund")


def test_pages_go_on_from_the_last_row(north, monkeypatch):
    monkeypatch.setattr(filters, "ROWS", 4)
    heard(north.harbour, *[said(f"Post {number}") for number in range(10)])
    seen, after = [], ""
    for _page in range(4):
        rows, after = MentionFilter(user=north.olga, after=after).page()
        seen += [row.text for row in rows]
        if not after:
            break
    assert len(seen) == len(set(seen)) == 10
