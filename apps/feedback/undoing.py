"""What apps above have made of an import's responses, and how it is taken back with them.

Feedback lies below them and knows none: each registers an `Undoer` here, as it registers what reacts to an event.
"""

from collections.abc import Callable
from dataclasses import dataclass

from apps.core.actors import Actor
from apps.feedback.models import Import


@dataclass(frozen=True, slots=True)
class Sent:
    """Something that has left the house, or was said to a customer: in words, with how often."""

    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Undoer:
    """`lock` holds what could be sent from; `sent` says what was; `clear` removes the rows, and may make others anew.

    `clear` is called with the import's responses still there, and returns what is to be done once they are gone.
    """

    lock: Callable[[Import], None]
    sent: Callable[[Import], list[Sent]]
    clear: Callable[[Actor, Import], Callable[[], None]]


_undoers: dict[str, Undoer] = {}


def register_undoer(name: str, undoer: Undoer) -> None:
    """This function will have `undoer` asked whenever an import is taken back."""
    if name in _undoers:
        raise RuntimeError(f"there is an undoer {name!r} already")
    _undoers[name] = undoer


def undoers() -> list[Undoer]:
    """This function will return all of them, in the order of their names."""
    return [_undoers[name] for name in sorted(_undoers)]
