import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.feedback.reading.cells import (
    read_email,
    read_language,
    read_line,
    read_name,
    read_phone,
    read_score,
    read_text,
)
from apps.feedback.reading.problems import CellProblem


def problem(read, value):
    with pytest.raises(CellProblem) as caught:
        read(value)
    return caught.value.problem


class TestReadScore:
    @pytest.mark.parametrize(
        ("value", "score"),
        [
            *((str(n), n) for n in range(11)),
            (" 10 ", 10), ("10.0", 10), ("9,0", 9), ("010", 10), ("10/10", 10), ("9 / 10", 9),
            ("9 out of 10", 9),
            ("10 - Extremely likely", 10), ("0 – Not at all likely", 0), ("0 (not at all)", 0), ("9: yes", 9),
            ("8 = likely", 8), ("7 stars", 7), ("ten", 10), ("Zehn", 10), ("dix", 10), ("diez", 10),
            ("zéro", 0),
            ('="9"', 9), ("٩", 9), ("+5", 5), ("'9", 9), ("=9", 9),
            ("Extremely likely - 10", 10), ("NOT AT ALL LIKELY (0)", 0),
        ],
    )  # fmt: skip
    def test_reads_numbers_and_words(self, value, score):
        assert read_score(value) == score

    @pytest.mark.parametrize("value", ["", "  ", "NA", "NaN", "n/a", "N.A.", "null", "None", "#N/A"])
    def test_takes_a_blank_for_no_score_and_never_for_a_zero(self, value):
        assert read_score(value) is None

    @pytest.mark.parametrize(
        ("value", "sentence"),
        [
            ("11", "Score 11 is above 10. Fix the cell, or skip the row."),
            ("10.5", "Score 10.5 is above 10."),
            ("99999999999999999", "Score 99999999999999999 is above 10."),
            ("-1", "Score -1 is below 0. Fix the cell, or skip the row."),
            ("-0.5", "Score -0.5 is below 0."),
            ("7.5", "Score 7.5 is not a whole number."),
            ("7,5", "Score 7.5 is not a whole number."),
            ("Promoter", "Score “Promoter” is not a number from 0 to 10."),
            ("9-10", "Score “9-10” is not a number from 0 to 10."),
            ("9 10", "Score “9 10” is not a number"),
            ("9   10", "Score “9 10” is not a number"),
            ("²", "Score “²” is not a number"),
            ("=1+1", "Score “=1+1” is not a number"),
        ],
    )
    def test_refuses_the_rest_with_value_and_mend(self, value, sentence):
        assert problem(read_score, value).sentence.startswith(sentence)

    @given(st.text(max_size=40))
    def test_gives_a_score_nothing_or_a_problem(self, value):
        try:
            outcome = read_score(value)
        except CellProblem as found:
            outcome = found.problem.sentence
        assert outcome in {None, *range(11)} or isinstance(outcome, str)


class TestReadText:
    @pytest.mark.parametrize("value", ["", " ", "NA", "n/a", "N/A", "null", "None", "n.a.", "#N/A"])
    def test_knows_what_is_no_comment(self, value):
        assert read_text(value) == ""

    @pytest.mark.parametrize("value", ["-", "RAS", "no", "Nada", "0", "👍", "<script>alert(1)</script>", "مرحبا"])
    def test_keeps_what_is_one(self, value):
        assert read_text(value) == value

    @pytest.mark.parametrize("value", ["=SUM(A1:A9)", "+1 from me", "@home", "-5 stars", '=HYPERLINK("x")'])
    def test_keeps_a_formula_as_text(self, value):
        assert read_text(value) == value

    def test_takes_off_the_apostrophe_of_our_own_export(self):
        assert read_text("'=SUM(A1)") == "=SUM(A1)"
        assert read_text("'Twas good") == "'Twas good"

    def test_keeps_lines_and_drops_what_cannot_be_stored(self):
        assert read_text(" a\r\nb\rc\0\x07 ") == "a\nb\nc"

    def test_composes_letters(self):
        assert read_text("e\u0301te\u0301") == "été"

    @given(st.text(st.characters(exclude_categories=["Cs"])))
    def test_reads_its_own_result_alike(self, value):
        once = read_text(value)
        if not once.startswith(("'", "=")):
            assert read_text(once) == once
        assert "\0" not in once


class TestReadLine:
    def test_brings_a_name_onto_one_line_without_unseen_signs(self):
        assert read_line("  Ana\n\tSilva\u202e \u200b\0") == "Ana Silva"

    def test_keeps_people_called_na_and_null(self):
        assert (read_line("Na"), read_line("Null"), read_line("NA"), read_line("-")) == ("Na", "Null", "", "")

    def test_knows_nobody(self):
        assert read_name("Anonymous") == ""

    @given(st.text(st.characters(exclude_categories=["Cs"])))
    def test_holds_no_control_character(self, value):
        assert all(letter.isprintable() for letter in read_line(value))


class TestReadEmail:
    @pytest.mark.parametrize(
        ("value", "email"),
        [
            ("ana@example.com", "ana@example.com"),
            (" Ana.Silva@Example.COM ", "ana.silva@example.com"),
            ("mailto:ana@example.com", "ana@example.com"),
            ("Ana Silva <ana@example.com>", "ana@example.com"),
            ("o'neil+tag@mail.example.co.uk", "o'neil+tag@mail.example.co.uk"),
            ("josé@exämple.de", "josé@exämple.de"),
            ("n/a", ""),
            ("-", ""),
            ("", ""),
        ],
    )
    def test_brings_addresses_into_one_form(self, value, email):
        assert read_email(value) == email

    @pytest.mark.parametrize("value", ["ana@", "@example.com", "ana", "a b@example.com", "a@b", "a@b..com", "a@@b.com"])
    def test_refuses_what_is_not_complete(self, value):
        assert problem(read_email, value).sentence.endswith("is not complete. Fix the cell, or empty it.")

    def test_refuses_an_address_that_is_too_long(self):
        assert problem(read_email, "a" * 250 + "@example.com").code == "email_invalid"


class TestReadPhone:
    @pytest.mark.parametrize(
        ("value", "phone"),
        [
            ("+44 7700 900123", "+447700900123"),
            ("0044 (0)7700-900123", "+447700900123"),
            ("+44 (0)20 7946 0000", "+442079460000"),
            ("(020) 7946 0000", "02079460000"),
            ("tel:+49-30-123456", "+4930123456"),
            ("020 7946 0000 ext. 12", "02079460000"),
            ("447700900123.0", "447700900123"),
            ("", ""),
            ("n/a", ""),
        ],
    )
    def test_brings_numbers_into_one_form(self, value, phone):
        assert read_phone(value) == phone

    @pytest.mark.parametrize("value", ["call me", "12", "1" * 30, "+44 77OO 900123"])
    def test_refuses_what_is_no_number(self, value):
        assert problem(read_phone, value).code == "phone_invalid"

    def test_refuses_what_a_spreadsheet_rounded(self):
        assert "rounded by a spreadsheet" in problem(read_phone, "4.4770E+11").sentence


class TestReadLanguage:
    @pytest.mark.parametrize(
        ("value", "tag"),
        [("DE", "de"), ("en_US", "en-us"), ("Français", "fr"), ("", ""), ("Klingon!", ""), ("N/A", "")],
    )
    def test_reads_tags_and_names(self, value, tag):
        assert read_language(value) == tag
