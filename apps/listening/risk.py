"""How much harm a mention may do, 0 to 100, with its reasons. Pure."""

from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext_lazy as _

from apps.listening.models import AuthorKind, Feeling
from apps.listening.safety import judge

MOST: Final = 100
REASONS: Final = {
    "safety": _("It tells of somebody hurt or in danger"),
    "negative": _("It complains"),
    "far": _("More than 100,000 people may read it"),
    "wide": _("More than 10,000 people may read it"),
    "journalist": _("Its author is a journalist"),
    "influencer": _("Its author has a following"),
    "employee": _("Its author works for the brand"),
    "leader": _("It names a leader of the brand"),
    "echoed": _("Others say it, too"),
}
POINTS: Final = {
    "safety": 45,
    "negative": 25,
    "far": 30,
    "wide": 18,
    "journalist": 25,
    "influencer": 15,
    "employee": 15,
    "leader": 10,
    "echoed": 10,
}
WIDE, FAR = 10_000, 100_000
MANY_ECHOES = 5


@dataclass(frozen=True, slots=True)
class Risk:
    """`reasons` are keys of REASONS, the weightiest first."""

    points: int
    reasons: tuple[str, ...]


def risk_of(
    text: str, *, language: str, feeling: str, author_kind: str, reach: int, echoes: int, names_leader: bool
) -> Risk:
    """This function will weigh a mention. Praise weighs a third and talk half: loud is not yet bad.

    What a journalist asks without praise weighs in full: it will be printed.
    """
    holds = {
        "safety": judge(text, language).is_safety,
        "negative": feeling == Feeling.NEGATIVE,
        "far": reach > FAR,
        "wide": WIDE < reach <= FAR,
        "journalist": author_kind == AuthorKind.JOURNALIST,
        "influencer": author_kind == AuthorKind.INFLUENCER,
        "employee": author_kind == AuthorKind.EMPLOYEE,
        "leader": names_leader,
        "echoed": echoes >= MANY_ECHOES,
    }
    reasons = sorted((name for name, so in holds.items() if so), key=lambda name: -POINTS[name])
    points = sum(POINTS[name] for name in reasons)
    if not holds["safety"]:
        if feeling == Feeling.POSITIVE:
            points //= 3
        elif feeling == Feeling.NEUTRAL and not holds["journalist"]:
            points //= 2
    return Risk(min(points, MOST), tuple(reasons))
