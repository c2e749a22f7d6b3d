"""What a kind of deadline does at each step; registered by the app that opens it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from apps.deadlines.models import Deadline

OnStep = Callable[[Deadline, str], None]
OnSteps = Callable[[Sequence[Deadline], str], None]


@dataclass(frozen=True, slots=True)
class DeadlineKind:
    """`on_steps(deadlines, step)` runs in the transaction of the step, database only: it queues mails and notices.

    The deadlines are of one brand; their rows are held.
    """

    name: str
    on_steps: OnSteps
    reminds: bool = True  # at half time and two hours before
    rests: bool = True  # while its brand is archived


_kinds: dict[str, DeadlineKind] = {}


def deadline_kind(name: str, *, reminds: bool = True, rests: bool = True) -> Callable[[OnStep], OnStep]:
    """This function will register the decorated function as what a deadline of `name` does at a step."""

    def register(on_step: OnStep) -> OnStep:
        def one_by_one(deadlines: Sequence[Deadline], step: str) -> None:
            for deadline in deadlines:
                on_step(deadline, step)

        _kinds[name] = DeadlineKind(name, one_by_one, reminds, rests)
        return on_step

    return register


def deadlines_kind(name: str, *, reminds: bool = True) -> Callable[[OnSteps], OnSteps]:
    """This function will register the decorated function as what deadlines of `name` do, all that fall at once.

    For what falls by the hundred, as after an import: a fixed number of statements, however many there are.
    """

    def register(on_steps: OnSteps) -> OnSteps:
        _kinds[name] = DeadlineKind(name, on_steps, reminds)
        return on_steps

    return register


def kind_of(name: str) -> DeadlineKind:
    """This function will return the kind; a KeyError means an app that is not installed."""
    return _kinds[name]
