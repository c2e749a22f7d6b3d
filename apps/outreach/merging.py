"""Merge fields: `{customer.first_name|there}` becomes the name, or “there” where none is known."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.core.errors import BadInput

FIELD = re.compile(r"\{([^{}|\n]*)(?:\|([^{}\n]*))?\}")
LONGEST_SUBJECT = 200

# What can be filled in, and what it is.
FIELDS: Final = {
    "customer.first_name": gettext_lazy("the first name, or the whole of “Dr. Weiss”"),
    "customer.name": gettext_lazy("the whole name"),
    "customer.company": gettext_lazy("where they work"),
    "customer.phone": gettext_lazy("their telephone number"),
    "score": gettext_lazy("the score, as 9"),
    "quote": gettext_lazy("the first sentences of what they wrote"),
    "day": gettext_lazy("when they wrote, as “on Monday”"),
    "client.name": gettext_lazy("the brand"),
    "sender.name": gettext_lazy("who writes the mail"),
    "opening": gettext_lazy("a paragraph: what they said or gave, and thanks"),
    "earlier": gettext_lazy("a sentence for who was less happy last time, else nothing"),
    "question": gettext_lazy("a paragraph: what was behind it, and a call if a number is known"),
    "subject": gettext_lazy("their own words in short, or “Your answer to …”"),
}
# Where a template names no fallback of its own.
FALLBACKS: Final = {
    "customer.first_name": gettext_lazy("there"),
    "customer.name": gettext_lazy("dear customer"),
    "customer.company": gettext_lazy("your company"),
    "customer.phone": gettext_lazy("your telephone"),
    "quote": gettext_lazy("your answer"),
    "earlier": "",
}


@dataclass(frozen=True, slots=True)
class Wording:
    """Subject and text of a template, with fields."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Letter:
    """Subject and text of a mail, ready to be edited."""

    subject: str
    text: str


def check_wording(wording: Wording) -> None:
    """This function will raise BadInput for an empty part, an unknown field or an open brace."""
    for name, value in (("subject", wording.subject), ("text", wording.text)):
        if not value.strip():
            raise BadInput(_("A mail needs this. Write it as you would to somebody you know."), field=name)
        for match in FIELD.finditer(value):
            if match[1].strip() not in FIELDS:
                known = ", ".join(f"{{{each}}}" for each in FIELDS)
                said = _("“{%(name)s}” is no field. Known are: %(known)s.") % {"name": match[1], "known": known}
                raise BadInput(said, field=name)
        if set(FIELD.sub("", value)) & set("{}"):
            raise BadInput(
                _("A brace is left open. A field is written {name}, or {name|what to say instead}."), field=name
            )
    if "\n" in wording.subject or "\r" in wording.subject:
        raise BadInput(_("A subject is one line. Take the line break out."), field="subject")


def merged(wording: Wording, facts: Mapping[str, str]) -> Letter:
    """This function will fill the fields in. A paragraph that is nothing but empty fields is left out.

    What a customer wrote stays what it is: braces in it are no fields.
    """

    def value(match: re.Match[str]) -> str:
        name = match[1].strip()
        said = facts.get(name, "") or (match[2] if match[2] is not None else str(FALLBACKS.get(name, "")))
        return said.replace("\0", "") or "\0"

    filled = [FIELD.sub(value, paragraph) for paragraph in wording.text.replace("\r\n", "\n").strip().split("\n\n")]
    text = "\n\n".join(_closed(paragraph) for paragraph in filled if paragraph.replace("\0", "").strip())
    subject = " ".join(_closed(FIELD.sub(value, wording.subject)).split())
    return Letter(subject[:LONGEST_SUBJECT], text + "\n")


def _closed(paragraph: str) -> str:
    """An empty value takes the blank before it along: “Hello ,” would be left."""
    return re.sub(r"[ \t]*\0", "", paragraph)
