"""What a kind of deadline does at each step; registered by the app that opens it."""

from collections.abc import Callable
from dataclasses import dataclass

from apps.deadlines.models import Deadline

OnStep = Callable[[Deadline, str], None]


@dataclass(frozen=True, slots=True)
class DeadlineKind:
    """`on_step(deadline, step)` runs in the transaction of the step, database only: it queues mails and notices."""

    name: str
    on_step: OnStep
    reminds: bool = True  # at half time and two hours before


_kinds: dict[str, DeadlineKind] = {}


def deadline_kind(name: str, *, reminds: bool = True) -> Callable[[OnStep], OnStep]:
    """This function will register the decorated function as what deadlines of `name` do at a step."""

    def register(on_step: OnStep) -> OnStep:
        _kinds[name] = DeadlineKind(name, on_step, reminds)
        return on_step

    return register


def kind_of(name: str) -> DeadlineKind:
    """This function will return the kind; a KeyError means an app that is not installed."""
    return _kinds[name]
