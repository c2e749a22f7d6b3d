"""Themes are found in words of several languages, named by what tells, and the same texts give the same themes."""

import csv
import json

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from apps.themes.finding.features import plain_words
from apps.themes.finding.themes import NONE, find_themes

LATE = ("The delivery came {n} days late", "Delayed again, delivery promised for Monday", "Why are deliveries delayed?")
RUDE = ("The hotline was rude to me", "Rude staff on the hotline, hung up", "Hotline staff hung up on my mother")
BILL = (
    "The invoice shows a wrong amount",
    "Wrong invoice again, amount doubled",
    "Invoices never show the right amount",
)
LANGUAGES = {
    "es": (
        ("El pedido llegó con retraso", "Retraso de tres días en el pedido", "Otro pedido retrasado"),
        (
            "La factura está equivocada",
            "Factura con importe equivocado",
            "Otra vez el importe de la factura equivocado",
        ),
    ),
    "de": (
        ("Die Lieferung kam verspätet", "Lieferung wieder zu spät, verspätet", "Verspätete Lieferungen jede Woche"),
        ("Die Rechnung ist falsch", "Falsche Rechnung erhalten", "Betrag der Rechnung falsch"),
    ),
    "fr": (
        ("La livraison est arrivée en retard", "Livraison en retard encore", "Retards de livraison chaque semaine"),
        ("La facture est fausse", "Facture fausse encore une fois", "Montant de la facture faux"),
    ),
}


def sorted_by(*groups, times=4):
    """Texts with their true group, mixed."""
    return [(text.format(n=n), at) for n in range(times) for at, group in enumerate(groups) for text in group]


def purity(found, truth):
    """The share of texts that are of the most frequent group of their theme."""
    groups = {}
    for theme, group in zip(found.of_texts, truth, strict=True):
        groups.setdefault(theme, []).append(group)
    return sum(max(each.count(one) for one in set(each)) for each in groups.values()) / len(truth)


class TestFinding:
    def test_puts_together_what_is_of_one_matter(self):
        pairs = sorted_by(LATE, RUDE, BILL)
        found = find_themes([text for text, _group in pairs], themes=3)
        assert purity(found, [group for _text, group in pairs]) == 1.0
        assert {word for theme in found.themes for word in theme.words} >= {"hotline"}

    @pytest.mark.parametrize("language", sorted(LANGUAGES))
    def test_does_so_in_other_languages(self, language):
        pairs = sorted_by(*LANGUAGES[language])
        found = find_themes([text for text, _group in pairs], themes=2)
        assert purity(found, [group for _text, group in pairs]) == 1.0

    def test_the_same_texts_give_the_same_themes(self):
        texts = [text for text, _group in sorted_by(LATE, RUDE, BILL)]
        assert find_themes(texts) == find_themes(list(texts))

    def test_a_text_in_which_nothing_tells_has_no_theme(self):
        texts = [text for text, _group in sorted_by(LATE, RUDE, BILL)]
        assert find_themes([*texts, "", "and the", "123 !!"]).of_texts[-3:] == (NONE, NONE, NONE)

    def test_few_texts_have_none(self):
        assert find_themes(["Late again", "Late again and again"]).themes == ()

    def test_texts_all_alike_are_no_error(self):
        assert len(find_themes(["The van was late"] * 50).of_texts) == 50

    def test_counts_and_examples_are_of_the_theme(self):
        texts = [text for text, _group in sorted_by(LATE, RUDE, BILL)]
        found = find_themes(texts)
        assert sum(theme.count for theme in found.themes) == len(texts) - found.of_texts.count(NONE)
        for theme in found.themes:
            assert {found.of_texts[place] for place in theme.examples} == {theme.number}

    @given(st.lists(st.text(max_size=60), max_size=40))
    @settings(max_examples=25, deadline=None)
    def test_any_texts_have_a_theme_or_none(self, texts):
        found = find_themes(texts)
        assert len(found.of_texts) == len(texts)
        assert set(found.of_texts) <= {NONE, *(theme.number for theme in found.themes)}


def test_addresses_handles_and_small_words_tell_nothing():
    assert plain_words("@brand The DELAYS were awful https://x.test/late &amp; 12") == ["delays", "awful"]


class TestCommand:
    @pytest.fixture
    def file(self, tmp_path):
        path = tmp_path / "texts.csv"
        with path.open("w", newline="", encoding="utf-8") as out:
            writer = csv.writer(out)
            writer.writerow(["id", "text"])
            writer.writerows(enumerate([*(text for text, _group in sorted_by(LATE, RUDE, BILL)), ""]))
        return path

    def test_prints_a_row_for_each_text(self, file, capsys):
        call_command("find_themes", str(file), "--text-column", "text", "--json")
        rows = json.loads(capsys.readouterr().out)
        assert [row["row"] for row in rows] == list(range(1, 38))
        assert (rows[-1]["theme"], rows[-1]["name"]) == (None, "")
        assert all(row["name"] for row in rows[:-1])

    def test_names_the_columns_that_there_are(self, file):
        with pytest.raises(CommandError, match=r"no column “words”\. The file has: id, text"):
            call_command("find_themes", str(file), "--text-column", "words")
