"""The shape of the permission page’s words: one object a language."""

from dataclasses import dataclass
from types import MappingProxyType

Words = MappingProxyType[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One language. Braces stand for brand, name, date, score, host, company, day and the lists said back."""

    day_format: str
    last_joiner: str
    heading: str
    heading_unnamed: str
    scored: str
    wrote: str
    intro: str
    places: str
    shows: str
    labels: Words
    helps: Words
    regions: str
    regions_help: str
    region_labels: Words
    until: str
    months: str
    year: str
    other_day: str
    until_help: str
    said_back: str
    yes_to: str
    shown_with: str
    may_call: str
    everywhere: str
    only_in: str
    not_named: str
    no_to: str
    yes_phrases: Words
    no_phrases: Words
    yes_button: str
    no_button: str
    withdraw_heading: str
    withdraw_text: str
    withdraw_button: str
    notes: tuple[tuple[str, str], ...]
    gift: str
    gift_line: str
    decides: str
    questions: str
    pressed: str
    anonymous: str
    review_button: str
    review_hint: str
    back: str
    allowed_heading: str
    allowed_since: str
    ran_out: str
    change_heading: str
    declined_heading: str
    declined_text: str
    withdrawn_heading: str
    withdrawn_text: str
    done_heading: str
    done: tuple[tuple[str, str], ...]
    kept_heading: str
    kept_text: str
    receipt: str
    again_button: str
    need_place: str
    need_region: str
    need_day: str
    mend: str
    link_over: str
