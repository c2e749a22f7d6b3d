"""A text that could be about any company is told from one that could not, with the reasons in words."""

import json

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given
from hypothesis import strategies as st

from apps.case_studies.specificity import Label, judge, judge_praise
from apps.case_studies.specificity.scoring import WEIGHTS
from bench import specificity as bench

TELLING = {
    Label.SPECIFIC: [
        "Your fitter Paula came at seven, and our three ovens were hot again before the shop opened.",
        "We used to write delivery notes by hand; since April the driver scans and we save two hours a day.",
        "@coastair thanks to Rosa at gate F4, who got us on the last plane to Turin!",
        "Desde abril el conductor escanea las cajas y ahorramos dos horas al día.",
    ],
    Label.GENERIC: ["Great service, great people!", "I love it, so easy.", "Muy buen servicio, lo recomiendo."],
    Label.REQUEST: [
        "Please add a calendar.",
        "It would be nice to have a bigger font.",
        "Estaría bien poder imprimir.",
    ],
    Label.COMPLAINT: ["The app crashes all the time.", "Va muy lento y se cierra sola."],
    Label.THANKS: ["Thanks a lot!", "@coastair thank you", "¡Muchas gracias!"],
}


class TestJudge:
    @pytest.mark.parametrize(("label", "text"), [(label, text) for label, texts in TELLING.items() for text in texts])
    def test_tells_what_a_text_is(self, label, text):
        assert judge(text).label is label

    def test_a_complaint_with_figures_and_names_is_no_testimonial(self):
        text = "@coastair flight 77 to Turin left three hours late and Rosa at gate F4 was rude."
        assert judge(text).label is Label.COMPLAINT

    def test_says_which_words_it_rests_on(self):
        reasons = " ".join(judge("Your fitter Paula came on Monday and saved us 40 litres of milk.").reasons)
        assert all(word in reasons for word in ("Paula", "Monday", "40"))

    @pytest.mark.parametrize(
        ("text", "language"), [("Das ist ein sehr guter Dienst und ich bin froh", "de"), ("とても便利です", "")]
    )
    def test_a_language_without_word_lists_is_not_judged(self, text, language):
        verdict = judge(text)
        assert (verdict.label, verdict.language) == (Label.UNKNOWN, language)
        assert "English and Spanish" in verdict.reasons[0]

    @given(st.text(max_size=400))
    def test_any_text_gets_a_label_and_a_reason(self, text):
        verdict = judge(text)
        assert verdict.label in Label
        assert 0 <= verdict.sureness <= 1
        assert verdict.reasons


class TestPraiseAlone:
    def test_words_about_a_bad_time_before_are_not_held_against_it(self):
        words = "Half of the grounds went down the sink. Since March we throw away 11 kg less."
        assert judge_praise(words, language="en").label is Label.SPECIFIC

    def test_empty_praise_is_generic(self):
        assert judge_praise("Great people and a great product.", language="en").label is Label.GENERIC


class TestWeights:
    def test_are_what_the_shipped_script_makes_of_the_shipped_texts(self):
        rows = bench.read(bench.TEXTS)
        scorer = bench.Scorer([row["text"] for row in rows], [row["label"] for row in rows])
        made = {
            "tone": bench.weights_of(scorer.tone, bench.TONE),
            "content": bench.weights_of(scorer.content, bench.CONTENT),
        }
        stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))["weights"]
        for step, labels in made.items():
            for label, weights in labels.items():
                assert stored[step][label] == pytest.approx(weights, abs=0.05)

    def test_beat_the_plain_rule_on_texts_that_they_were_not_fitted_on(self):
        rows = bench.read(bench.TEXTS)
        held, kept = [row for row in rows if row["source"] == "post"], [row for row in rows if row["source"] != "post"]
        scorer = bench.Scorer([row["text"] for row in kept], [row["label"] for row in kept])
        labels, texts = [row["label"] for row in held], [row["text"] for row in held]
        accuracy, _n, passed, _against = bench.scores(labels, scorer.predict(texts))
        plain, _n, plainly_passed, _against = bench.scores(labels, bench.plain_rule(texts))
        assert accuracy >= max(plain, 0.85)
        assert passed <= 0.1 < plainly_passed


class TestCommand:
    def written(self, tmp_path, text):
        path = tmp_path / "texts.csv"
        path.write_text(text, encoding="utf-8")
        return path

    def test_prints_a_label_with_reasons_for_each_row(self, tmp_path, capsys):
        path = self.written(
            tmp_path, 'id,words\n7,"Great people, great service, I love it"\n8,Please add a calendar.\n9,\n'
        )
        call_command("check_specificity", path, "--text-column", "words", "--json")
        rows = json.loads(capsys.readouterr().out)
        assert [(row["row"], row["label"]) for row in rows[:2]] == [(1, "generic"), (2, "request")]
        assert len(rows) == 3
        assert rows[0]["reasons"]

    def test_counts_for_people(self, tmp_path, capsys):
        path = self.written(tmp_path, "words\nThanks!\n")
        call_command("check_specificity", path, "--text-column", "words")
        assert "1 texts: 1 thanks." in capsys.readouterr().out

    @pytest.mark.parametrize(
        ("content", "told"),
        [(b"a,b\n1,2\n", "There is no column"), (b"", "no head line")],
    )
    def test_says_what_is_wrong_with_a_file(self, tmp_path, content, told):
        path = tmp_path / "texts.csv"
        path.write_bytes(content)
        with pytest.raises(CommandError, match=told):
            call_command("check_specificity", path, "--text-column", "words")

    def test_says_that_there_is_no_such_file(self, tmp_path):
        with pytest.raises(CommandError, match="cannot be read"):
            call_command("check_specificity", tmp_path / "none.csv", "--text-column", "words")
