"""What the checks look at, and what they say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from apps.case_studies.formats import FORMATS, Format, Kind
from apps.case_studies.open_themes import OpenTheme
from apps.case_studies.trend import Trend
from apps.documents.blocks import Document
from apps.documents.canonical import Lookup
from apps.promises.guard import Made


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """`reason` says what was found; `mend` what to do about it, empty when it passed."""

    name: str
    label: str
    passed: bool
    reason: str
    mend: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """What the customer allows on the day of the check. `hidden_words` may not be printed: names, addresses."""

    in_force: bool
    covered: bool  # for the use that the format needs
    photo: bool
    only_in: tuple[str, ...] = ()  # the parts of the world, in words; none where it is everywhere or does not matter
    until: date | None = None
    given_on: date | None = None
    hidden_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A draft with everything that the checks ask about. `topics` is by evidence id, `stale` holds labels."""

    document: Document
    lookup: Lookup
    permission: Permission
    topics: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)  # by evidence id
    stale: tuple[str, ...] = ()
    pictures_of_customer: frozenset[str] = frozenset()
    pictures: frozenset[str] = frozenset()
    pictures_taken_back: frozenset[str] = frozenset()
    language: str = "en"
    rules: Format = FORMATS[Kind.CASE_STUDY]
    titles: tuple[str, ...] = ()  # what else is seen: working title, address
    trend: Trend | None = None
    trend_reason: str = ""
    open_themes: tuple[OpenTheme, ...] = ()  # what customers complain of
    promises: tuple[Made, ...] = ()  # what it promises, or seems to
