"""Numbers of figures as people type them: "9.5", "9,5", "1,250", "12 %" without its unit."""

import re
from decimal import Decimal

from django.utils.translation import gettext as _

from apps.core.errors import BadInput

# 1,250 and 1.250.000 are thousands; 9,5 and 0.75 are decimals. "1,250" alone could be either: three digits after
# one comma are thousands in English, so it is read so, and the page shows how it was read.
THOUSANDS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,3}(?:\.[0-9]{3}){2,}")
THOUSANDS_BY_SPACE = re.compile(r"[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+(?:[.,][0-9]+)?")
PLAIN = re.compile(r"[0-9]{1,15}(?:[.,][0-9]{1,10})?")
MOST_CHARACTERS = 30


def amount(text: str, *, field: str) -> Decimal:
    """This function will read a number, or raise BadInput that names the field and the value."""
    typed = text.strip().replace("−", "-")
    sign, digits = ("-", typed[1:].strip()) if typed.startswith("-") else ("", typed)
    plain = _plain(digits) if len(digits) <= MOST_CHARACTERS else None
    if plain is None:
        raise BadInput(
            _("“%(value)s” is not a number. Write it like 9.5 or 1,250, and the unit in its own field.")
            % {"value": text[:MOST_CHARACTERS]},
            field=field,
        )
    return Decimal(sign + plain)


def _plain(digits: str) -> str | None:
    if THOUSANDS.fullmatch(digits):
        return digits.replace(",", "") if "," in digits else digits.replace(".", "")
    if THOUSANDS_BY_SPACE.fullmatch(digits):
        return re.sub(r"\s", "", digits).replace(",", ".")
    return digits.replace(",", ".") if PLAIN.fullmatch(digits) else None
