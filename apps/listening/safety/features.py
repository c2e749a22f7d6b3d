"""A text as the few numbers that the scorer weighs."""

from collections.abc import Sequence
from typing import Final

from apps.listening.safety.finding import DENIED, HAPPENED, MAYBE, Found
from apps.listening.safety.words import KINDS

NAMES: Final = (
    *(f"{kind} happened" for kind in KINDS),
    "several happened",
    "harm denied",
    "only feared",
)
HARM: Final = frozenset({"death", "injury"})


def features_of(found: Sequence[Found]) -> list[float]:
    """This function will return a number for each name.

    That nobody was hurt is said after something happened: a denial of harm speaks for it. A denied crash does not.
    """
    happened = {each.kind for each in found if each.state == HAPPENED}
    denied = any(each.state == DENIED and each.kind in HARM for each in found)
    feared = any(each.state == MAYBE for each in found) and not happened
    return [
        *(float(kind in happened) for kind in KINDS),
        float(len(happened) > 1),
        float(denied),
        float(feared),
    ]
