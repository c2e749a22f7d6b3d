"""Numbers as people type them, in their own country's way, or a sentence that says what to mend."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.core.errors import BadInput
from apps.documents.resolved import plain_amount
from apps.outreach.amounts import amount, split_unit
from apps.outreach.figures import TYPED, read_figure
from apps.outreach.interview_wording import ENGLISH, SPANISH

VOUCHING = {"measured": "who measures it", "bills": "from the bills", "guess": "a best guess"}
WHOLE = {"label": "Coffee thrown away", "value": "3.1", "how": "bills"}


def read(language="en", **typed):
    words = SPANISH if language == "es" else ENGLISH
    return read_figure(typed, language=language, words=words, vouching=VOUCHING, speaker="Marta")


class TestANumber:
    @pytest.mark.parametrize(
        ("typed", "number"),
        [
            ("1,234.5", "1234.5"),
            ("1.234,5", "1234.5"),
            ("1 234,5", "1234.5"),
            ("1,250", "1250"),
            ("0,750", "0.75"),
            ("9,5", "9.5"),
            ("−3", "-3"),
            ("-0.5", "-0.5"),
        ],
    )
    def test_is_read_as_english_reads_it(self, typed, number):
        assert amount(typed, field="value") == Decimal(number)

    @pytest.mark.parametrize(
        ("typed", "number"),
        [
            ("1.250", "1250"),
            ("1,250", "1.25"),
            ("1.234,5", "1234.5"),
            ("9.5", "9.5"),
            ("9,5", "9.5"),
            ("0.750", "0.75"),
        ],
    )
    def test_is_read_the_other_way_where_a_comma_is_the_point(self, typed, number):
        assert amount(typed, field="value", decimal_comma=True) == Decimal(number)

    @pytest.mark.parametrize("typed", ["", "plenty", "1,2,3", "1..2", "12a", "٣", "9" * 40, "\x00", "1e5", "--3"])
    def test_that_is_none_is_refused_with_its_field(self, typed):
        with pytest.raises(BadInput) as refused:
            amount(typed, field="before")
        assert refused.value.field == "before"

    @given(st.decimals(min_value=-(10**9), max_value=10**9, allow_nan=False, allow_infinity=False, places=3))
    def test_is_the_same_however_it_is_written(self, number):
        english = f"{number:,.3f}"
        assert amount(english, field="value") == number
        continental = english.translate(str.maketrans(",.", ".,"))
        assert amount(continental, field="value", decimal_comma=True) == number

    @given(st.text(max_size=60))
    def test_or_refused_and_nothing_else(self, typed):
        try:
            found = amount(split_unit(typed)[0], field="value")
        except BadInput:
            return
        assert amount(plain_amount(found), field="value") == found


class TestAUnitInTheNumbersField:
    @pytest.mark.parametrize(
        ("typed", "parts"),
        [
            ("12 %", ("12", "%")),
            ("−3 days", ("−3", "days")),
            ("£1,234.50", ("1,234.50", "£")),
            ("9.5kg a week", ("9.5", "kg a week")),
            ("3,1 m²", ("3,1", "m²")),
            ("plenty", ("plenty", "")),
        ],
    )
    def test_moves_to_its_own(self, typed, parts):
        assert split_unit(typed) == parts

    def test_but_not_over_one_that_was_given(self):
        assert read(**WHOLE | {"value": "3.1 kg", "unit": "kilograms a week"}).kept["unit"] == "kilograms a week"


class TestAFigure:
    def test_that_is_whole_has_no_problems(self):
        figure = read(**WHOLE | {"before": "9.5", "unit": "kg", "period": "2026"})
        assert not figure.problems
        assert figure.words == "Coffee thrown away: 9.5 → 3.1 kg, 2026, Marta, from the bills"

    def test_that_is_a_guess_says_so(self):
        assert read(**WHOLE | {"how": "guess"}).kept["vouched_by"] == "Marta, a best guess"

    def test_that_is_empty_is_no_problem(self):
        assert read().is_empty
        assert not read().problems

    def test_speaks_the_customers_language(self):
        assert "no es un número" in read("es", label="Café", value="mucho", how="guess").problems["value"]

    @given(st.dictionaries(st.sampled_from([*TYPED, "how"]), st.text(max_size=500)))
    def test_never_keeps_more_than_its_columns_hold(self, typed):
        figure = read(**typed)
        for name, limit in TYPED.items():
            assert len(figure.kept[name]) <= limit
            assert "\x00" not in figure.kept[name]
