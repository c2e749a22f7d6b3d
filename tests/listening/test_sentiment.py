"""How a text about a brand feels, and what an agency's people can teach."""

import json
import random
import time
from io import StringIO

import numpy as np
import pytest
from django.core.management import CommandError, call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from apps.listening.sentiment.layer import UNLEARNED, fit_layer, layer_from, try_corrections
from apps.listening.sentiment.model import MOODS, Mood, judge, read

# Invented, and not among the messages that the model was fitted on.
COMPLAINTS = [
    "@brand your courier threw the parcel over the fence, glass everywhere",
    "Six weeks and my claim is still open. Nobody calls back.",
    "@brand why was I billed for a trial I cancelled?",
    "Rude on the phone and even ruder by mail.",
    "I will never eat there again, my soup was cold",
]
QUESTIONS = [
    "@brand does the blue one come in size 40?",
    "Which tram goes to your shop?",
    "@brand who do I ask about jobs?",
]
PRAISE = [
    "@brand the lady at the till was so kind to my dad, thank you",
    "Fixed within the hour, brilliant!",
    "I love how quick this was 😍",
]


def moods_of(texts):
    return [judge(text).mood for text in texts]


class TestJudge:
    def test_complaints_without_a_swear_word_are_negative(self):
        assert moods_of(COMPLAINTS).count(Mood.NEGATIVE) >= len(COMPLAINTS) - 1
        assert Mood.POSITIVE not in moods_of(COMPLAINTS)

    def test_questions_are_neutral_and_praise_is_positive(self):
        assert moods_of(QUESTIONS) == [Mood.NEUTRAL] * len(QUESTIONS)
        assert moods_of(PRAISE) == [Mood.POSITIVE] * len(PRAISE)

    def test_a_negation_turns_praise(self):
        assert judge("I am happy with it").mood is Mood.POSITIVE
        assert judge("I am not happy with it").mood is Mood.NEGATIVE

    @pytest.mark.parametrize(
        ("text", "mood", "language"),
        [
            ("Le vendeur était désagréable et le colis est arrivé cassé", Mood.NEGATIVE, "fr"),
            ("Merci à toute l'équipe, service impeccable", Mood.POSITIVE, "fr"),
            ("La peor atención que he recibido, no contestan nunca", Mood.NEGATIVE, "es"),
            ("Todo perfecto, muchas gracias por la ayuda", Mood.POSITIVE, "es"),
            ("Ich warte seit drei Wochen, eine Frechheit", Mood.NEGATIVE, "de"),
            ("Sehr freundliche Beratung, vielen Dank", Mood.POSITIVE, "de"),
        ],
    )
    def test_other_languages_are_recognised_and_read(self, text, mood, language):
        verdict = judge(text)
        assert (verdict.mood, verdict.language) == (mood, language)

    def test_what_cannot_be_read_says_so_and_is_less_sure(self):
        assert judge("ありがとうございました").language == "unknown"
        assert judge("13 44").language == "unknown"
        assert judge("zxq vbn 😍", language="pl").confidence < judge("zxq vbn 😍", language="en").confidence

    @settings(max_examples=60, deadline=None)
    @given(st.text(max_size=300))
    def test_any_text_gets_a_mood_and_a_share(self, text):
        verdict = judge(text)
        assert verdict.mood in MOODS
        assert 1 / 3 - 1e-9 <= verdict.confidence <= 1

    def test_two_thousand_texts_take_less_than_a_second_of_one_core(self):
        texts = (COMPLAINTS + QUESTIONS + PRAISE) * 100
        judge("warm")
        start = time.process_time()
        moods_of(texts)
        assert len(texts) / (time.process_time() - start) > 2_000


def jargon(count, *, seed=3):
    """Texts of a trade whose words mean the contrary elsewhere: here "sick" and "wicked" praise, "fine" is a penalty."""
    chance = random.Random(seed)
    good = ["that board is {} sick", "wicked ride {}", "so sick {}", "this deck is wicked {}"]
    bad = ["another fine {}", "got a fine {} again", "a fine for parking {}"]
    plain = ["which size {}", "where do you sell wheels {}", "does it fit {}"]
    texts, moods = [], []
    for number in range(count):
        sentences, mood = [(good, Mood.POSITIVE), (bad, Mood.NEGATIVE), (plain, Mood.NEUTRAL)][number % 3]
        texts.append(
            chance.choice(sentences).format(
                chance.choice(["today", "in", "town", "mate", "for", "me", "with", "friends"])
            )
        )
        moods.append(mood)
    return texts, moods


class TestCorrections:
    def test_a_trade_s_own_words_are_learned_and_kept(self):
        texts, moods = jargon(90)
        trial = try_corrections(texts, moods)
        assert trial.after > trial.before
        assert trial.layer.judge("wicked board, sick").mood is Mood.POSITIVE
        assert trial.layer.judge("Horrible experience, totally unacceptable").mood is Mood.NEGATIVE

    def test_corrections_by_chance_are_thrown_away(self):
        texts = [f"{text} {number}" for number, text in enumerate((COMPLAINTS + QUESTIONS * 2 + PRAISE * 2) * 5)]
        chance = random.Random(5)
        assert try_corrections(texts, [chance.choice(MOODS) for _ in texts]).layer is None

    def test_turned_corrections_do_not_unlearn_the_language(self):
        """Somebody who labels everything the wrong way round reaches their own sentences, and not all the others."""
        texts = [f"{text} {number}" for number, text in enumerate((COMPLAINTS + QUESTIONS * 2 + PRAISE * 2) * 5)]
        turned = {Mood.NEGATIVE: Mood.POSITIVE, Mood.POSITIVE: Mood.NEGATIVE, Mood.NEUTRAL: Mood.NEGATIVE}
        trial = try_corrections(texts, [turned[mood] for mood in moods_of(texts)])
        assert trial.layer is None or trial.plain_after >= trial.plain_before - UNLEARNED

    def test_a_few_corrections_change_nothing(self):
        assert try_corrections(*jargon(12)).layer is None
        assert try_corrections([], []).layer is None

    def test_a_kept_layer_says_the_same_after_it_was_stored(self):
        texts, moods = jargon(60)
        layer = fit_layer([read(text) for text in texts], np.array([MOODS.index(mood) for mood in moods]))
        again = layer_from(layer.as_bytes())
        assert [again.judge(text).mood for text in texts] == [layer.judge(text).mood for text in texts]


class TestCommand:
    def test_prints_label_confidence_and_language_for_each_row(self, tmp_path):
        file = tmp_path / "posts.csv"
        file.write_text("id,post\n1,Terrible service\n2,Merci pour votre aide\n", encoding="utf-8")
        out = StringIO()
        call_command("score_sentiment", file, text_column="post", json=True, stdout=out)
        rows = json.loads(out.getvalue())
        assert [(row["row"], row["label"], row["language"]) for row in rows] == [
            (1, "negative", "en"),
            (2, "positive", "fr"),
        ]
        assert all(0 < row["confidence"] <= 1 for row in rows)

    def test_uses_the_first_corrections_and_says_so(self, tmp_path):
        posts, taught = tmp_path / "posts.csv", tmp_path / "taught.csv"
        posts.write_text("post\nwicked board\n", encoding="utf-8")
        lines = [f"{text},{mood}" for text, mood in zip(*jargon(90), strict=True)]
        taught.write_text("\n".join(["post,mood", *lines, "late,wrong"]), encoding="utf-8")
        out, told = StringIO(), StringIO()
        options = {"text_column": "post", "corrections": taught, "label_column": "mood"}
        call_command("score_sentiment", posts, **options, first=90, stdout=out, stderr=told)
        assert "1: positive" in out.getvalue()
        assert "90 corrections" in told.getvalue()
        assert "used" in told.getvalue()
        with pytest.raises(CommandError, match=r"Row 91 .* “wrong”"):
            call_command("score_sentiment", posts, **options, stdout=out, stderr=told)

    def test_names_the_columns_that_there_are(self, tmp_path):
        file = tmp_path / "posts.csv"
        file.write_text("id,post\n", encoding="utf-8")
        with pytest.raises(CommandError, match="id, post"):
            call_command("score_sentiment", file, text_column="text")
