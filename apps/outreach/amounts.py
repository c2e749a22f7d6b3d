"""Numbers of figures as people type them: "9.5", "9,5", "1,234.5", "1.234,5", "−3 days", "12 %"."""

import re
from decimal import Decimal

from django.utils.translation import gettext as _

from apps.core.errors import BadInput

# 1,250 and 1.250.000 are thousands; 9,5 and 0.75 are decimals. "1,250" alone could be either: three digits after
# one comma are thousands in English, so it is read so, and the page shows how it was read.
THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?|[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}")
THOUSANDS_BY_POINT = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+,[0-9]+")
THOUSANDS_BY_SPACE = re.compile(r"[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+(?:[.,][0-9]+)?")
PLAIN = re.compile(r"[0-9]{1,15}(?:[.,][0-9]{1,10})?")
MOST_CHARACTERS = 30
# A number, then what it counts: "12 %", "−3 days"; a currency may stand before it: "£1,234.50".
WITH_UNIT = re.compile(r"([-−+]?)\s*([£€$¥₹]?)\s*([-−]?[0-9](?:[0-9.,\u00a0\u202f ]*[0-9])?)\s*(\D.*)?", re.DOTALL)


def amount(text: str, *, field: str, decimal_comma: bool = False) -> Decimal:
    """This function will read a number, or raise BadInput that names the field and the value.

    `decimal_comma`: it was typed in a language that writes 1.250,5 where English writes 1,250.5.
    """
    typed = text.strip().replace("−", "-")
    sign, digits = ("-", typed[1:].strip()) if typed.startswith("-") else ("", typed)
    if decimal_comma:
        digits = digits.translate(str.maketrans(",.", ".,"))
    plain = _plain(digits) if len(digits) <= MOST_CHARACTERS else None
    if plain is None:
        raise BadInput(
            _("“%(value)s” is not a number. Write it like 9.5 or 1,250, and the unit in its own field.")
            % {"value": text[:MOST_CHARACTERS]},
            field=field,
        )
    return Decimal(sign + plain)


def split_unit(text: str) -> tuple[str, str]:
    """This function will part what was typed into the number and the unit, where both stand in one field.

    What does not begin with a number comes back whole, for `amount` to refuse it by name.
    """
    found = WITH_UNIT.fullmatch(text.strip())
    if found is None:
        return text.strip(), ""
    sign, currency, digits, unit = found.groups()
    return f"{sign.replace('+', '')}{digits}", currency or (unit or "").strip()


def _plain(digits: str) -> str | None:
    if THOUSANDS.fullmatch(digits):
        return digits.replace(",", "") if "," in digits else digits.replace(".", "")
    if THOUSANDS_BY_POINT.fullmatch(digits):
        return digits.replace(".", "").replace(",", ".")
    if THOUSANDS_BY_SPACE.fullmatch(digits):
        return re.sub(r"\s", "", digits).replace(",", ".")
    return digits.replace(",", ".") if PLAIN.fullmatch(digits) else None
