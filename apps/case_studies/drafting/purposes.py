"""What each phrase is for, in words; which slots it may and must hold; how long it may be. Read from our own book."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from apps.case_studies.drafting.phrasebook import SLOT, phrases_of

NAMES: Final = frozenset(
    (
        *("brand", "who", "Who", "organisation", "Organisation", "speaker", "Speaker", "role"),
        *("place", "press", "tag", "voice", "Voice"),
    )
)
MEASURES: Final = frozenset({"label", "Label", "Value_label", "value", "before", "period"})
CITES: Final = frozenset({"quote", "value", "before", "period", "tag"})  # what such a phrase is there for
FOR_EVERYBODY: Final = frozenset({"brand", "voice", "Voice"}) | MEASURES | {"quote"}

SLOT_WORDS: Final[Mapping[str, Any]] = {
    "brand": _("the brand’s name"),
    "who": _("the customer’s company, else their name"),
    "organisation": _("the customer’s company"),
    "speaker": _("the customer’s full name"),
    "role": _("their role"),
    "voice": _("how the speaker is called at this point: full name, given name, or “the customer”"),
    "label": _("what was measured"),
    "value": _("the figure"),
    "before": _("the figure before"),
    "period": _("over what time it was measured"),
    "quote": _("the customer’s words"),
    "press": _("your press contact’s name"),
    "place": _("the place of the dateline"),
    "tag": _("the brand’s name as one word"),
}
# Beginning of a purpose, what its phrases are, and how many characters of their own they may have.
GROUPS: Final = (
    (
        _("Headlines, names and closing blocks"),
        (
            ("anonymous", _("Who it is about, where nobody may be named"), 40),
            ("anonymous_voice", _("The speaker, where nobody may be named"), 40),
            ("headline_fell", _("Headline: a figure fell"), 100),
            ("headline_rose", _("Headline: a figure rose"), 100),
            ("headline_counted", _("Headline: a figure was counted"), 100),
            ("headline_said", _("Headline with a quote"), 60),
            ("headline_plain", _("Headline without figure or quote"), 100),
            ("headline_nobody", _("Headline that fits everybody"), 80),
            ("boilerplate_title", _("Heading over the boilerplate"), 60),
            ("contact_role", _("What the press contact is called"), 60),
        ),
    ),
    (
        _("Case study"),
        (
            ("standfirst_figure", _("Under the headline, with a figure"), 200),
            ("standfirst_plain", _("Under the headline, without one"), 200),
            ("challenge_title", _("Heading of the challenge"), 60),
            ("challenge_open", _("The challenge begins"), 200),
            ("challenge_before", _("Where a figure stood at the start"), 200),
            ("challenge_figure", _("A figure of the problem"), 200),
            ("solution_title", _("Heading of the solution"), 60),
            ("solution_open", _("The solution begins"), 200),
            ("solution_figure", _("A figure of the solution"), 200),
            ("result_title", _("Heading of the result"), 60),
            ("result_open", _("The result begins, without a figure"), 200),
            ("result_people", _("From the figure to the person"), 200),
            ("result_fell", _("A figure fell"), 200),
            ("result_rose", _("A figure rose"), 200),
            ("result_counted", _("A figure was counted"), 200),
            ("result_period", _("Over what time"), 200),
            ("figures_title", _("Heading over the figures"), 60),
            ("quote_in_line", _("A short quote inside a sentence"), 160),
            ("quote_more", _("Between two quotes"), 160),
            ("survey_line", _("A quote from a survey"), 160),
            ("other_title", _("Heading of what else was said"), 60),
            ("other_open", _("What else was said begins"), 160),
        ),
    ),
    (
        _("Press release"),
        (
            ("press_lead_fell", _("Lead: a figure fell"), 200),
            ("press_lead_rose", _("Lead: a figure rose"), 200),
            ("press_lead_counted", _("Lead: a figure was counted"), 200),
            ("press_lead_plain", _("Lead without a figure"), 200),
            ("press_speaker", _("Who is speaking"), 120),
            ("press_problem", _("A quote on the problem"), 120),
            ("press_solution", _("A quote on the solution"), 120),
        ),
    ),
    (
        _("Posts"),
        (
            ("post_hook_moved", _("Opening: a figure moved"), 60),
            ("post_hook_counted", _("Opening: a figure was counted"), 60),
            ("post_hook_plain", _("Opening without a figure"), 60),
            ("post_problem", _("Before a quote on the problem"), 50),
            ("post_solution", _("Before a quote on the solution"), 50),
            ("post_result", _("Before a quote on the result"), 50),
            ("post_more", _("One more figure"), 60),
            ("post_close", _("Closing line"), 60),
            ("post_tag", _("Hashtag"), 40),
        ),
    ),
    (
        _("Pitch angles"),
        (
            ("pitch_subject_moved", _("Subject: a figure moved"), 60),
            ("pitch_subject_counted", _("Subject: a figure was counted"), 60),
            ("pitch_subject_plain", _("Subject without a figure"), 60),
            ("pitch_hook_trade", _("Why a trade desk, with a figure"), 160),
            ("pitch_hook_trade_plain", _("Why a trade desk"), 160),
            ("pitch_hook_local", _("Why a local desk"), 160),
            ("pitch_hook_national", _("Why a national desk, with a figure"), 160),
            ("pitch_hook_national_plain", _("Why a national desk"), 160),
            ("pitch_hook_consumer", _("Why a consumer desk, with a figure"), 160),
            ("pitch_hook_consumer_plain", _("Why a consumer desk"), 160),
            ("pitch_facts_moved", _("The facts: a figure moved"), 160),
            ("pitch_facts_counted", _("The facts: a figure was counted"), 160),
            ("pitch_period", _("Over what time it was measured"), 120),
            ("pitch_talk", _("The customer may be called"), 160),
            ("pitch_office", _("Questions go to the press office"), 160),
        ),
    ),
)
# Of these only one stands in a text, whatever the material.
ENDINGS = re.compile(r"_(fell|rose|counted|moved|plain|said|nobody|figure)$")
EITHER_OR: Final = ("headline", "standfirst", "press_lead", "result", "post_hook", "pitch_subject", "pitch_facts")


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """`allowed` and `needed` are slots; `everybody` asks for a line that also fits where nobody may be named."""

    name: str
    label: Any
    limit: int
    allowed: frozenset[str]
    needed: frozenset[str]
    everybody: bool
    group: int

    @property
    def family(self) -> str:
        """By what purposes are called alternatives of each other."""
        stem = ENDINGS.sub("", self.name)
        return stem if stem in EITHER_OR else self.name.removesuffix("_plain")

    def meets(self, other: "Purpose") -> bool:
        """This function will tell whether a line of both may stand in one text; the first group goes with every."""
        return self.family != other.family and (self.group == other.group or 0 in {self.group, other.group})


@cache
def purposes_of(language: str) -> Mapping[str, Purpose]:
    """This function will return every purpose of a language's book, in the order of its page."""
    book = phrases_of(language)
    return {
        name: _purpose(name, label, limit, place, book[name])
        for place, (_title, group) in enumerate(GROUPS)
        for name, label, limit in group
    }


def _purpose(name: str, label: Any, limit: int, group: int, ours: tuple[str, ...]) -> Purpose:
    each = [frozenset(SLOT.findall(phrase)) for phrase in ours]
    together, always = frozenset().union(*each), each[0].intersection(*each)
    if name.startswith("anonymous"):
        allowed = together
    else:
        allowed = NAMES | together | (MEASURES if together & MEASURES else frozenset())
    return Purpose(
        name=name,
        label=label,
        limit=limit,
        allowed=allowed,
        needed=always & CITES,
        everybody=any(slots <= FOR_EVERYBODY for slots in each),
        group=group,
    )
