"""What a draft is made from."""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from apps.case_studies.drafting.style import Style
from apps.documents.text import HIDDEN_DIRECTIONS, REFUSED_CATEGORIES, one_line

TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "mx", "sir", "dame", "lady", "lord", "sr", "sra", "don", "doña"})
NAME_LIMIT = 60  # longer than this, a name would fill a headline by itself
ENDS = (".", "!", "?", "…")


@dataclass(frozen=True, kw_only=True)
class Said:
    """A quote: `topic` is problem, solution, result or something else; `from_survey` if written before we asked."""

    evidence_id: str
    topic: str
    words: str
    from_survey: bool = False


@dataclass(frozen=True, kw_only=True)
class Measured:
    """A figure: `label` says what is measured."""

    evidence_id: str
    topic: str
    label: str
    value: Decimal
    before: Decimal | None = None
    period: str = ""

    @property
    def change(self) -> Decimal:
        """How far it moved, as a share of where it began; 0 where the beginning is not known."""
        if self.before is None or self.before == self.value:
            return Decimal(0)
        return abs(self.value - self.before) / max(abs(self.before), abs(self.value))


@dataclass(frozen=True, kw_only=True)
class Brand:
    """The client whose story it is."""

    name: str
    boilerplate: str = ""
    press_name: str = ""
    press_email: str = ""
    press_phone: str = ""


@dataclass(frozen=True, kw_only=True)
class Material:
    """One customer's evidence. Leave `speaker` and `organisation` empty where consent does not cover the name.

    `place` and `day` make the dateline; `may_be_called` says that a journalist may speak with the customer.
    `seed` decides between phrases that would all do: the same material, style and seed give the same words.
    """

    brand: Brand
    language: str
    seed: str
    place: str = ""
    day: date | None = None
    may_be_called: bool = False
    speaker: str = ""
    role: str = ""
    organisation: str = ""
    quotes: tuple[Said, ...] = ()
    figures: tuple[Measured, ...] = ()
    style: Style = field(default_factory=Style)


def plain(text: str) -> str:
    """This function will put text on one line, without the characters that a block refuses."""
    line = one_line(unicodedata.normalize("NFC", text))
    return "".join(
        char for char in line if char not in HIDDEN_DIRECTIONS and unicodedata.category(char) not in REFUSED_CATEGORIES
    ).strip()


def short_name(name: str) -> str:
    """This function will return how a person is called after the first time: the given name, if it is one."""
    first = plain(name).split(" ", maxsplit=1)[0]
    is_title = first.endswith(".") or first.lower() in TITLES
    return plain(name) if is_title or len(first) == 1 else first


def fitting_name(name: str) -> str:
    """This function will return a name that fits a line, or nothing: half a name would be worse."""
    cleaned = plain(name)
    return cleaned if len(cleaned) <= NAME_LIMIT else ""


def lower_start(text: str) -> str:
    """This function will begin a label in lower case, unless it begins with a name, an initialism or a number."""
    first = re.match(r"\w+", text)
    is_word = first is not None and (first.group() in {"A", "Y", "O"} or first.group()[1:].islower())
    return text[:1].lower() + text[1:] if is_word else text


def upper_start(text: str) -> str:
    """This function will begin a text in upper case and leave the rest."""
    return text[:1].upper() + text[1:]
