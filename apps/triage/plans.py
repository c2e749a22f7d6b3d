"""What a rule says, as data, as a sentence, and tried on cases. Pure: no query, no clock."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, Final

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from apps.core.errors import BadInput
from apps.listening.models import AuthorKind
from apps.listening.safety import judge
from apps.tickets.models import PUBLIC_CHANNELS, Channel, Priority

MOST_CONDITIONS: Final = 6
FIELDS: Final[dict[str, Any]] = {
    "safety": gettext_lazy("it tells of real harm"),
    "words": gettext_lazy("it holds one of the words"),
    "channel": gettext_lazy("it came by"),
    "public": gettext_lazy("others can read it"),
    "priority": gettext_lazy("its priority is"),
    "reach": gettext_lazy("so many people may read it, at least:"),
    "author": gettext_lazy("its author is"),
}
WITHOUT_VALUE: Final = frozenset({"safety", "public"})
TELL_PRESS, MAKE_URGENT, BOTH = "tell_press", "make_urgent", "both"
THEN: Final[dict[str, Any]] = {
    TELL_PRESS: gettext_lazy("tell the press side and service at once"),
    MAKE_URGENT: gettext_lazy("make it urgent"),
    BOTH: gettext_lazy("make it urgent, and tell the press side and service at once"),
}
ALL, ANY = "all", "any"


@dataclass(frozen=True)
class Matter:
    """What rules look at: one ticket as it came in. `who` tells customers apart, 0 is nobody known."""

    id: int
    at: datetime
    who: int
    text: str
    channel: str
    priority: str
    language: str = ""
    reach: int = 0  # of the mention that it came of, and of what was said again
    author_kind: str = ""

    @cached_property
    def is_safety(self) -> bool:
        return judge(self.text, self.language).is_safety


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that is so, or with `is_not` is not."""

    field: str
    value: str = ""
    is_not: bool = False

    def holds(self, matter: Matter) -> bool:
        """Whether it is so."""
        so = {
            "safety": lambda: matter.is_safety,
            "words": lambda: bool(_words(self.value).search(matter.text.lower())),
            "channel": lambda: matter.channel == self.value,
            "public": lambda: matter.channel in PUBLIC_CHANNELS,
            "priority": lambda: matter.priority == self.value,
            "reach": lambda: matter.reach >= int(self.value),
            "author": lambda: matter.author_kind == self.value,
        }[self.field]()
        return so is not self.is_not

    @property
    def sentence(self) -> str:
        """As it is read."""
        said = str(FIELDS[self.field])
        if self.field == "words":
            said += " " + ", ".join(f"“{word}”" for word in _listed(self.value))
        elif self.field == "channel":
            said += f" {str(Channel(self.value).label).lower()}"
        elif self.field == "priority":
            said += f" {str(Priority(self.value).label).lower()}"
        elif self.field == "author":
            said += f" {str(AuthorKind(self.value).label).lower()}"
        elif self.field == "reach":
            said += f" {int(self.value):,}"
        return _("it is not so that %(said)s") % {"said": said} if self.is_not else said


def _listed(value: str) -> list[str]:
    return [word.strip().lower() for word in value.split(",") if word.strip()]


def _words(value: str) -> re.Pattern[str]:
    """Each word as the beginning of one: “refund” finds “refunds”."""
    return re.compile("|".join(rf"\b{re.escape(word)}" for word in _listed(value)) or r"(?!)")


@dataclass(frozen=True, slots=True)
class Plan:
    """When `match` (all or any) of the conditions hold for `at_least` customers within `hours`, then do `then`."""

    conditions: tuple[Condition, ...]
    match: str = ALL
    at_least: int = 1
    hours: int = 24
    then: str = TELL_PRESS

    @classmethod
    def from_stored(cls, stored: dict[str, Any]) -> "Plan":
        """This function will read what `stored` wrote."""
        conditions = tuple(Condition(**each) for each in stored["conditions"])
        return cls(**(stored | {"conditions": conditions}))

    @property
    def stored(self) -> dict[str, Any]:
        """As it is kept."""
        return asdict(self) | {"conditions": [asdict(each) for each in self.conditions]}

    @property
    def window(self) -> timedelta:
        return timedelta(hours=self.hours)

    @property
    def sentence(self) -> str:
        """The rule as people read it."""
        joint = f" {_('and')} " if self.match == ALL else f" {_('or')} "
        said = _("When %(what)s") % {"what": joint.join(each.sentence for each in self.conditions)}
        if self.at_least > 1:
            values = {"count": self.at_least, "hours": self.hours}
            said += (
                ", "
                + ngettext(
                    "with at least %(count)d customer within %(hours)d hours",
                    "with at least %(count)d customers within %(hours)d hours",
                    self.at_least,
                )
                % values
            )
        return _("%(when)s, then %(then)s.") % {"when": said, "then": THEN[self.then]}

    def fits(self, matter: Matter) -> bool:
        """Whether the conditions hold for one."""
        held = (each.holds(matter) for each in self.conditions)
        return all(held) if self.match == ALL else any(held)


def check_plan(plan: Plan) -> None:
    """This function will raise BadInput for a plan that cannot be read or could never mean anything."""
    if not 0 < len(plan.conditions) <= MOST_CONDITIONS:
        raise BadInput(_("Give the rule one to six conditions."), field="conditions")
    if plan.match not in (ALL, ANY) or plan.then not in THEN:
        raise BadInput(_("Choose how conditions go together, and what is to happen."), field="then")
    if not 0 < plan.at_least <= 1000 or not 0 < plan.hours <= 24 * 31:  # noqa: PLR2004 - a month
        raise BadInput(_("Choose 1 to 1,000 customers, within an hour to a month."), field="at_least")
    for each in plan.conditions:
        known: dict[str, Iterable[str]] = {
            "channel": Channel.values,
            "priority": Priority.values,
            "author": AuthorKind.values,
        }
        if each.field not in FIELDS or (each.field in known and each.value not in known[each.field]):
            raise BadInput(_("Choose what the condition looks at."), field="conditions")
        if each.field == "reach" and not (each.value.isascii() and each.value.isdigit() and len(each.value) <= 12):  # noqa: PLR2004
            raise BadInput(_("Write how many people, as a number."), field="conditions")
        if each.field == "words" and not _listed(each.value):
            raise BadInput(_("Write the words to look for, with commas between them."), field="conditions")


def raised_by(plan: Plan, matters: Iterable[Matter]) -> Iterator[Matter]:
    """This function will go through matters in the order of their moments and yield each at which the rule speaks.

    Live and over the past alike: it looks at nothing that came later. A rule about several customers speaks again
    only for a matter that fits it itself, while the others are within its window.
    """
    recent: deque[Matter] = deque()
    for matter in matters:
        if not plan.fits(matter):
            continue
        recent.append(matter)
        while recent[0].at <= matter.at - plan.window:
            recent.popleft()
        if len({each.who or -each.id for each in recent}) >= plan.at_least:
            yield matter
