"""Telling real harm from what is feared, denied, or only said so."""

import csv
import json

import pytest
from django.core.management import CommandError, call_command

from apps.listening.safety import judge
from apps.listening.safety.finding import found_in
from apps.listening.safety.fitting import fit
from apps.listening.safety.scoring import EXAMPLES, WEIGHTS
from apps.listening.safety.words import KINDS, WORD_LISTS

HAPPENED = [
    ("en", "The charger caught fire in our kitchen."),
    ("en", "My son was injured by the lid and needed stitches."),
    ("en", "We crashed into the barrier when the wheel locked."),
    ("en", "Rear-ended at a light. Nobody was hurt."),
    ("en", "WE WERE HIT BY ANOTHER CAR AND THE AIR BAG DID NOT DEPLOY."),
    ("es", "Mi padre murió después de la caída."),
    ("fr", "Deux enfants intoxiqués après le repas, hospitalisés."),
    ("de", "Bei dem Unfall wurde meine Frau verletzt."),
]
NOT_SO = [
    ("en", "This could cause a fire."),
    ("en", "I almost crashed."),
    ("en", "It is an accident waiting to happen."),
    ("en", "Please mend it before somebody is injured."),
    ("en", "Your app crashed again and the battery died."),
    ("en", "The manager should be fired, and the toast was burnt."),
    ("en", "There was no accident."),
    ("es", "Podría provocar un incendio."),
    ("fr", "J'ai failli avoir un accident."),
    ("de", "Das könnte einen Brand auslösen."),
    ("en", ""),
]


class TestJudging:
    @pytest.mark.parametrize(("language", "text"), HAPPENED)
    def test_harm_that_happened_is_told(self, language, text):
        verdict = judge(text, language)
        assert verdict.is_safety
        assert verdict.reasons

    @pytest.mark.parametrize(("language", "text"), NOT_SO)
    def test_what_is_feared_or_only_sounds_like_it_is_not(self, language, text):
        assert not judge(text, language).is_safety

    @pytest.mark.parametrize("text", [text for language, text in HAPPENED if language != "en"])
    def test_the_language_is_found_where_nobody_says_it(self, text):
        assert judge(text).is_safety

    def test_a_denial_does_not_reach_beyond_its_own_clause(self):
        found = found_in("It would not stop but hit the wall.", "en")
        assert [each.kind for each in found] == ["crash"]

    def test_every_language_has_every_kind(self):
        for words in WORD_LISTS.values():
            assert tuple(words.kinds) == KINDS
            assert words.finders


class TestFitting:
    def test_the_shipped_weights_are_what_the_script_makes(self):
        stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))
        fitted = fit()
        assert fitted["weights"].keys() == stored["weights"].keys()
        for name, weight in fitted["weights"].items():
            assert weight == pytest.approx(stored["weights"][name], abs=0.02)

    def test_our_own_examples_are_told_apart(self):
        with EXAMPLES.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        right = sum(judge(row["text"], row["language"]).is_safety is (row["severe"] == "1") for row in rows)
        assert right / len(rows) > 0.95


class TestCommand:
    def test_reads_a_column_by_name_and_by_number(self, tmp_path, capsys):
        named, bare = tmp_path / "a.csv", tmp_path / "b.txt"
        named.write_text("id,words\n1,The oven exploded\n2,Too slow\n", encoding="utf-8")
        bare.write_bytes("1\tN\tTHE OVEN EXPLODED, 5\x94 WIDE\n2\tN\tTOO SLOW\n".encode("latin-1"))
        for path, column in ((named, "words"), (bare, "3")):
            call_command("score_safety", str(path), "--text-column", column, "--json")
            rows = json.loads(capsys.readouterr().out)
            assert [row["label"] for row in rows] == ["safety", "other"]
            assert rows[0]["confidence"] > rows[1]["confidence"]

    def test_says_what_it_cannot_read(self, tmp_path):
        path = tmp_path / "a.csv"
        path.write_text("id\n1\n", encoding="utf-8")
        for column in ("words", "7"):
            with pytest.raises(CommandError):
                call_command("score_safety", str(path), "--text-column", column)
