"""What forms say: every sentence names what to do, and Django's own words are gone."""

import pytest
from django import forms

from apps.core.form_words import WORDS, sentences_at


class Sample(forms.Form):
    name = forms.CharField(label="Name", max_length=5)
    hours = forms.IntegerField(label="Hours", max_value=9, required=False)
    email = forms.EmailField(label="E-mail", required=False)
    day = forms.DateField(label="Day", required=False)
    zone = forms.ChoiceField(label="Zone", choices=[("a", "A")])
    own = forms.CharField(label="Own", required=False, error_messages={"required": "Say why."})


def said(field, **given):
    form = Sample({"name": "Ada", "zone": "a"} | given)
    form.fields["own"].required = "own" in given
    return sentences_at(form[field])


class TestSentences:
    @pytest.mark.parametrize(
        ("field", "value", "sentence"),
        [
            ("name", "", "Name is missing: fill it in."),
            ("zone", "", "Zone is missing: choose one."),
            ("name", "Adalbert", "This is too long: shorten it to 5 characters (now 8)."),
            ("hours", "x", "This is not a whole number: write digits only."),
            ("hours", "12", "This is too much: 9 is the most."),
            ("email", "tom@", "This is not an e-mail address: write it like name@example.com."),
            ("day", "soon", "This is not a day: write it like 2026-03-31."),
            ("zone", "b", "This is not among the choices: take one of the list."),
            ("own", "", "Say why."),
        ],
    )
    def test_name_the_mend(self, field, value, sentence):
        assert said(field, **{field: value}) == [sentence]

    def test_stand_in_for_djangos_on_every_kind_of_field(self):
        for kind, words in WORDS.items():
            assert {code: kind.default_error_messages[code] for code in words} == words
