"""People correct what the model guessed; it learns, and what does no better is thrown away."""

from datetime import timedelta

import pytest

from apps.core import clock
from apps.core.models import Job
from apps.listening.models import Correction, MentionCount, SentimentLayer
from apps.listening.operations import correcting
from apps.listening.operations.correcting import correct_mentions, refit
from apps.listening.sentiment.layer import Trial
from tests.factories.mentions import heard, mention, said

GRIPES = "Parcel {n} sits at the depot since Monday"
PRAISE = "Parcel {n} stands on the counter since Monday"


@pytest.fixture
def taught(north):
    """Forty mentions whose feeling a person has said."""
    taken = heard(
        north.harbour,
        *[said(GRIPES.format(n=n * 97) + f" {n * 13} {n * 31}", author=f"@a{n}") for n in range(20)],
        *[said(PRAISE.format(n=n * 89) + f" {n * 17} {n * 29}", author=f"@b{n}") for n in range(20)],
    )
    rows = [each.mention for each in taken]
    gripes = [row for row in rows if "depot" in row.text]
    praise = [row for row in rows if "counter" in row.text]
    return gripes, praise


class TestCorrecting:
    def test_keeps_who_said_what_and_counts_anew(self, north):
        one = mention(north.harbour, "The worst service ever, I am furious")
        assert correct_mentions(by=north.lena, client=north.harbour, mentions=[one], feeling="positive") == 1
        one.refresh_from_db()
        kept = Correction.objects.get()
        assert (one.feeling, one.confidence, one.corrected_by) == ("positive", 1.0, north.lena)
        assert (kept.was, kept.feeling, kept.by) == ("negative", "positive", north.lena.pk)
        assert MentionCount.objects.values_list("negative", "positive").get() == (0, 1)
        assert "negative" not in one.risk_reasons

    def test_takes_along_who_said_the_same_after_it(self, north):
        words, now = "The worst service ever, I am furious", clock.now()
        one = mention(north.harbour, words, outside_id="p1", said_at=now - timedelta(hours=5))
        for hours in (4, 3):
            at = now - timedelta(hours=hours)
            heard(north.harbour, said(words, outside_id=f"r{hours}", repost_of="p1", said_at=at))
        assert sorted(MentionCount.objects.values_list("negative", "positive")) == [(1, 0)] * 3
        correct_mentions(by=north.lena, client=north.harbour, mentions=[one], feeling="positive")
        assert sorted(MentionCount.objects.values_list("negative", "positive")) == [(0, 1)] * 3

    def test_saying_so_of_what_was_right_is_kept_too(self, north):
        one = mention(north.harbour, "The worst service ever, I am furious")
        assert correct_mentions(by=north.lena, client=north.harbour, mentions=[one], feeling="negative") == 1
        assert correct_mentions(by=north.lena, client=north.harbour, mentions=[one], feeling="negative") == 0
        assert Correction.objects.count() == 1

    def test_an_edit_at_the_place_leaves_it(self, north):
        one = mention(north.harbour, "The worst service ever, I am furious", outside_id="p1")
        correct_mentions(by=north.lena, client=north.harbour, mentions=[one], feeling="neutral")
        heard(north.harbour, said("Excellent service, thank you so much", outside_id="p1"))
        one.refresh_from_db()
        assert one.feeling == "neutral"

    def test_every_twentieth_has_the_layer_fitted(self, north, taught):
        gripes, praise = taught
        correct_mentions(by=north.lena, client=north.harbour, mentions=gripes[:19], feeling="negative")
        assert not Job.objects.filter(kind="listening.refit").exists()
        correct_mentions(by=north.lena, client=north.harbour, mentions=praise[:2], feeling="positive")
        assert Job.objects.filter(kind="listening.refit").count() == 1


class TestLearning:
    def test_what_does_better_is_used_for_all_brands_of_the_agency(self, north, taught, monkeypatch):
        gripes, praise = taught
        for rows, feeling in ((gripes, "negative"), (praise, "positive")):
            correct_mentions(by=north.lena, client=north.harbour, mentions=rows, feeling=feeling)
        refit(Job.objects.filter(kind="listening.refit").last())
        layer = SentimentLayer.objects.get(client=north.harbour)
        assert (layer.is_better, layer.corrections) == (True, len(gripes) + len(praise))
        assert layer.after > layer.before
        assert mention(north.bloom, "This one sits at the depot").feeling == "negative"

    def test_what_does_no_better_is_thrown_away(self, north, taught, monkeypatch):
        gripes, praise = taught
        # Contradictions: each feeling is said of half of either.
        for rows in (gripes, praise):
            for at, feeling in enumerate(("negative", "positive")):
                correct_mentions(by=north.lena, client=north.harbour, mentions=rows[at::2], feeling=feeling)
        refit(Job.objects.filter(kind="listening.refit").last())
        layer = SentimentLayer.objects.get(client=north.harbour)
        assert (layer.is_better, layer.weights) == (False, None)

    def test_it_reads_the_last_word_on_each(self, north, taught, monkeypatch):
        read = []
        monkeypatch.setattr(
            correcting,
            "try_corrections",
            lambda _texts, moods: (
                read.extend(moods) or Trial(corrections=1, before=0, after=0, plain_before=0, plain_after=0, layer=None)
            ),
        )
        one = taught[0][0]
        for feeling in ("positive", "neutral", "negative"):
            correct_mentions(by=north.lena, client=north.harbour, mentions=[one], feeling=feeling)
        correct_mentions(by=north.lena, client=north.harbour, mentions=taught[1], feeling="positive")
        refit(Job.objects.filter(kind="listening.refit").last())
        assert read.count("negative") == 1
        assert "neutral" not in read
