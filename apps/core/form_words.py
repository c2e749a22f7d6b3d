"""What Django's forms say when a value cannot be used: what to do, in our tone, in one place.

The field stands before each sentence: in the summary as a link, at the field as its label with the value quoted.
"""

from typing import Any, Final

from django import forms
from django.forms import BoundField
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext_lazy

REQUIRED: Final = gettext_lazy("Fill this in.")
WORDS: Final[dict[type[forms.Field], dict[str, Any]]] = {
    forms.Field: {"required": REQUIRED},
    forms.CharField: {
        "max_length": ngettext_lazy(
            "This is too long: shorten it to %(limit_value)d character (now %(show_value)d).",
            "This is too long: shorten it to %(limit_value)d characters (now %(show_value)d).",
            "limit_value",
        ),
        "min_length": ngettext_lazy(
            "This is too short: it needs %(limit_value)d character at least (now %(show_value)d).",
            "This is too short: it needs %(limit_value)d characters at least (now %(show_value)d).",
            "limit_value",
        ),
    },
    forms.EmailField: {"invalid": gettext_lazy("This is not an e-mail address: write it like name@example.com.")},
    forms.IntegerField: {
        "invalid": gettext_lazy("This is not a whole number: write digits only."),
        "max_value": gettext_lazy("This is too much: %(limit_value)s is the most."),
        "min_value": gettext_lazy("This is too little: %(limit_value)s is the least."),
    },
    forms.FloatField: {"invalid": gettext_lazy("This is not a number: write digits, like 4.5.")},
    forms.DecimalField: {"invalid": gettext_lazy("This is not a number: write digits, like 4.5.")},
    forms.DateField: {"invalid": gettext_lazy("This is not a day: write it like 2026-03-31.")},
    forms.TimeField: {"invalid": gettext_lazy("This is not a time of day: write it like 14:30.")},
    forms.DateTimeField: {"invalid": gettext_lazy("This is not a moment: write it like 2026-03-31 14:30.")},
    forms.URLField: {"invalid": gettext_lazy("This is not a web address: write it like https://example.com/page.")},
    forms.ChoiceField: {"invalid_choice": gettext_lazy("This is not among the choices: take one of the list.")},
    forms.MultipleChoiceField: {
        "invalid_choice": gettext_lazy("%(value)s is not among the choices: tick some of the list."),
        "invalid_list": gettext_lazy("Tick some of the list."),
    },
    forms.ModelChoiceField: {"invalid_choice": gettext_lazy("This is not among the choices: take one of the list.")},
    forms.FileField: {
        "required": gettext_lazy("Choose a file."),
        "invalid": gettext_lazy("No file came along: choose it once more."),
        "missing": gettext_lazy("No file came along: choose it once more."),
        "empty": gettext_lazy("The file is empty: choose another."),
    },
    forms.BooleanField: {"required": gettext_lazy("Tick this to go on.")},
}


def install() -> None:
    """This function will put our words in place of Django's, for every form that is made from now on."""
    for kind, words in WORDS.items():
        kind.default_error_messages = {**kind.default_error_messages, **words}


def sentences_at(bound: BoundField) -> list[str]:
    """This function will return a field's errors as they stand at the field: one that is empty is named."""
    found = bound.form.errors.as_data().get(bound.name, [])
    return [
        _missing(bound, str(message)) if error.code == "required" else str(message)
        for error in found
        for message in error.messages
    ]


def _missing(bound: BoundField, message: str) -> str:
    if message != str(REQUIRED):
        return message  # a form said it in words of its own
    label: str | Promise = bound.label
    words = _("{label} is missing: choose one.") if _is_choice(bound) else _("{label} is missing: fill it in.")
    return str(format_lazy(words, label=label))


def _is_choice(bound: BoundField) -> bool:
    return hasattr(bound.field, "choices")
