"""The formats of a story as data: what each is for, which permission it needs, how long it may be."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from apps.case_studies.lengths import LINK_ON_X, utf16_units, weight_on_x, words
from apps.documents.models import Document
from apps.outreach.models.consents import Use

Kind = Document.Kind
Words = Any  # lazy translations have no better name

COUNT_WORDS, COUNT_CHARACTERS = _("words"), _("characters")
POST_BLOCKS = frozenset({"paragraph", "quote"})
PITCH_BLOCKS = frozenset({"paragraph", "quote", "figures", "contact"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """`limit` is counted by `measure` over the plain text, in `unit`; `reserved` of it is kept for the link.

    `may_add` are the kinds of block that a writer can put in (None: all); `needs` those that must be there.
    """

    kind: str
    group: str
    label: Words
    icon: str
    use: Use
    limit: int = 0
    measure: Callable[[str], int] = words
    unit: Words = COUNT_WORDS
    reserved: int = 0
    most_hashtags: int = 0
    headline_limit: int = 0
    may_add: frozenset[str] | None = None
    needs: tuple[str, ...] = ()
    told: Words = ""
    # How the text is kept to a part of the world where the customer allows no more. Empty: it cannot be.
    kept_there: Words = ""

    @property
    def room(self) -> int:
        """What the text itself may take."""
        return self.limit - self.reserved


FORMATS: Mapping[str, Format] = {
    each.kind: each
    for each in (
        Format(kind=Kind.CASE_STUDY, group="case_study", label=_("Case study"), icon="file-text", use=Use.CASE_STUDY),
        Format(
            kind=Kind.PRESS_RELEASE,
            group="press_release",
            label=_("Press release"),
            icon="news",
            use=Use.PRESS_RELEASE,
            limit=500,
            headline_limit=120,
            needs=("headline", "dateline", "paragraph", "quote", "boilerplate", "contact"),
            kept_there=_("Send it to outlets there; it gets no page in the newsroom, which can be read from anywhere."),
            told=_("An editor reads the headline and the lead. One page is enough."),
        ),
        Format(
            kind=Kind.POST_LINKEDIN,
            group="posts",
            label=_("LinkedIn"),
            icon="brand-linkedin",
            use=Use.SOCIAL,
            limit=3_000,
            measure=utf16_units,
            unit=COUNT_CHARACTERS,
            may_add=POST_BLOCKS,
            kept_there=_("Choose this audience when you post it."),
            told=_("The first 200 characters show before “see more”. A link counts as typed, an emoji as 2."),
        ),
        Format(
            kind=Kind.POST_X,
            group="posts",
            label=_("X"),
            icon="brand-x",
            use=Use.SOCIAL,
            limit=280,
            measure=weight_on_x,
            unit=COUNT_CHARACTERS,
            reserved=LINK_ON_X + 1,
            may_add=POST_BLOCKS,
            told=_("Room for the link to the story is kept: 24. Each link counts 23, each emoji 2."),
        ),
        Format(
            kind=Kind.POST_FACEBOOK,
            group="posts",
            label=_("Facebook"),
            icon="brand-facebook",
            use=Use.SOCIAL,
            limit=63_206,
            measure=utf16_units,
            unit=COUNT_CHARACTERS,
            may_add=POST_BLOCKS,
            kept_there=_("Restrict the audience of the post to it."),
            told=_("The first 400 characters show at once. A link counts as typed, an emoji as 2."),
        ),
        Format(
            kind=Kind.POST_INSTAGRAM,
            group="posts",
            label=_("Instagram"),
            icon="brand-instagram",
            use=Use.SOCIAL,
            limit=2_200,
            measure=utf16_units,
            unit=COUNT_CHARACTERS,
            most_hashtags=5,
            may_add=POST_BLOCKS,
            told=_("Five hashtags at most. Links in a caption cannot be pressed; an emoji counts as 2."),
        ),
        *(
            Format(
                kind=kind,
                group="pitches",
                label=label,
                icon="bulb",
                use=Use.PRESS_RELEASE,
                limit=200,
                headline_limit=80,
                may_add=PITCH_BLOCKS,
                needs=("headline", "paragraph", "contact"),
                kept_there=_("Pitch it to outlets there only."),
                told=_("The headline is the subject of the mail."),
            )
            for kind, label in (
                (Kind.PITCH_TRADE, _("Trade press")),
                (Kind.PITCH_LOCAL, _("Local press")),
                (Kind.PITCH_NATIONAL, _("National press")),
                (Kind.PITCH_CONSUMER, _("Consumer press")),
            )
        ),
    )
}
GROUPS: Mapping[str, Words] = {
    "case_study": _("Case study"),
    "press_release": _("Press release"),
    "posts": _("Posts"),
    "pitches": _("Pitch angles"),
}
BESIDE = tuple(kind for kind in FORMATS if kind != Kind.CASE_STUDY)  # drafted beside the case study
