"""What may stand in a document's text: checked once, where a block is made."""

from __future__ import annotations

import re
import unicodedata

from django.utils.translation import gettext as _

from apps.documents.errors import DocumentError

# Control, surrogate, line- and paragraph-separator characters: none of them can be seen, some cannot be
# stored (NUL in PostgreSQL) or sent (lone surrogates in UTF-8).
REFUSED_CATEGORIES = frozenset({"Cc", "Cs", "Zl", "Zp"})
# Overrides and isolates make text read otherwise than it is stored, so an approver would see other words
# than those that are hashed (https://trojansource.codes/). Plain marks (U+200E, U+200F) stay allowed.
HIDDEN_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
EXCERPT_OF_VALUE = 40


def shown(value: object) -> str:
    """This function will return a short, printable form of a value for an error message."""
    text = value if isinstance(value, str) else repr(value)
    visible = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
    return visible if len(visible) <= EXCERPT_OF_VALUE else visible[: EXCERPT_OF_VALUE - 1] + "…"


def check_text(value: object, *, block_id: str, field: str, limit: int, required: bool = True) -> str:
    """This function will return the text in NFC, or raise DocumentError.

    `limit` counts characters after normalising.
    """
    if not isinstance(value, str):
        raise DocumentError(
            "not_text",
            block_id,
            field,
            _("The field “%(field)s” holds %(value)s. It must be text.") % {"field": field, "value": shown(value)},
        )
    _refuse_characters(value, block_id=block_id, field=field)
    text = unicodedata.normalize("NFC", value)
    if len(text) > limit:
        raise DocumentError(
            "too_long",
            block_id,
            field,
            _("“%(value)s” has %(length)d characters. Shorten it to %(limit)d.")
            % {"value": shown(text), "length": len(text), "limit": limit},
        )
    if required and not text.strip():
        raise DocumentError(
            "empty", block_id, field, _("The field “%(field)s” is empty. Write something.") % {"field": field}
        )
    return text


def check_identifier(value: object, *, block_id: str, field: str) -> str:
    """This function will return an id that is safe in an address and an attribute, or raise DocumentError."""
    if not isinstance(value, str) or not IDENTIFIER.fullmatch(value):
        raise DocumentError(
            "bad_identifier",
            block_id,
            field,
            _("The id “%(value)s” is not valid. Use letters, digits, “-” and “_”, 64 at most.")
            % {"value": shown(value)},
        )
    return value


def one_line(text: str) -> str:
    """This function will put text on one line: each run of white space becomes one space, ends are cut."""
    return " ".join(text.split())


def _refuse_characters(text: str, *, block_id: str, field: str) -> None:
    for position, char in enumerate(text, start=1):
        if char in HIDDEN_DIRECTIONS or unicodedata.category(char) in REFUSED_CATEGORIES:
            raise DocumentError(
                "bad_character",
                block_id,
                field,
                _("The text holds an invisible character (U+%(code)s) at place %(position)d. Delete it.")
                % {"code": f"{ord(char):04X}", "position": position},
            )
