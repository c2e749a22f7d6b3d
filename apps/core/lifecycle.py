"""States and the moves between them, as data: what operations check, what tests try in full, what docs draw."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from django.apps import apps
from django.utils.translation import gettext as _

from apps.core.errors import DomainError

Moves = Mapping[str, frozenset[str]]


class MoveRefused(DomainError):
    """The thing is in a state from which it may not go there; the sentence names both."""

    code = "move_refused"

    def __init__(self, here: str, there: str) -> None:
        super().__init__(
            _("This is “%(here)s” and cannot become “%(there)s”. Reload to see what happened meanwhile.")
            % {"here": here, "there": there}
        )


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """The life of one kind of thing: `states` is the model's TextChoices, `moves` what each state may become.

    `born` are the states in which one may be made. `refuse(here, there)` makes the error, from the two values;
    without it MoveRefused speaks.
    """

    name: str  # as in the model: "OutreachCase"
    states: Any
    moves: Moves
    born: frozenset[str]
    refuse: Callable[[str, str], DomainError] | None = None

    def allows(self, here: str, there: str) -> bool:
        """This function will say whether `here` may become `there`; staying is no move."""
        return there in self.moves.get(here, frozenset())

    def check(self, here: str, there: str) -> None:
        """This function will raise unless `here` may become `there`."""
        if self.allows(here, there):
            return
        if self.refuse is not None:
            raise self.refuse(here, there)
        raise MoveRefused(str(self.states(here).label), str(self.states(there).label))

    @property
    def ends(self) -> list[str]:
        """States from which nothing leads on."""
        return [state for state in self.states.values if not self.moves.get(state)]


def every_lifecycle() -> Iterator[tuple[str, Lifecycle]]:
    """This function will yield (app label, lifecycle) for each one that an app's lifecycle.py holds."""
    for config in apps.get_app_configs():
        if not config.name.startswith("apps.") or find_spec(f"{config.name}.lifecycle") is None:
            continue
        module = import_module(f"{config.name}.lifecycle")
        for value in vars(module).values():
            if isinstance(value, Lifecycle):
                yield config.label, value
