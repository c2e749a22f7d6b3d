"""Work that must happen, at a moment: the rows behind deadlines, mails, reactions and jobs.

`schedule` writes a row of the due registry in the caller's own transaction; nothing else is needed for the work
to be done, for the sweep finds it. The broker is only told, after the commit, to be quicker than that.
The registry itself is tenancy's, which lies above: it puts its `Scheduler` in place when Django starts.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

Performer = Callable[[int], datetime | None]
Together = Callable[[Sequence[int]], Mapping[int, datetime | None]]


@dataclass(frozen=True, slots=True)
class Kind:
    """`perform(ref)` does the work and returns when it wants to be called again, or None when it is over.

    `own_transactions`: it talks to the outside or takes long, so it commits by itself. Otherwise it runs in the
    very transaction that takes the row off the registry, and its effect in the database happens once.
    `together`: does the same for many of one brand in one transaction, and says for each when it comes again.
    """

    perform: Performer
    own_transactions: bool
    together: Together | None = None


_kinds: dict[str, Kind] = {}


def performs(kind: str, *, own_transactions: bool = False) -> Callable[[Performer], Performer]:
    """This function will register the decorated function as what does work of `kind`."""

    def register(function: Performer) -> Performer:
        _add(kind, Kind(function, own_transactions))
        return function

    return register


def performs_together(kind: str) -> Callable[[Together], Together]:
    """This function will register the decorated function as what does work of `kind`, many of one brand at once.

    It gets their ids and runs in the transaction that takes all of them off the registry. Where it fails it is
    called again for each of them alone, so that one that cannot be done does not hold up the others.
    """

    def register(function: Together) -> Together:
        _add(kind, Kind(lambda ref: function([ref]).get(ref), own_transactions=False, together=function))
        return function

    return register


def _add(name: str, kind: Kind) -> None:
    if name in _kinds:
        raise RuntimeError(f"work of kind {name!r} has a performer already")
    _kinds[name] = kind


def kind_named(kind: str) -> Kind:
    """This function will return the registered kind; a KeyError means an app that is not installed."""
    return _kinds[kind]


def is_known(kind: str) -> bool:
    """This function will say whether anything performs work of `kind`."""
    return kind in _kinds


def slow_kinds() -> list[str]:
    """This function will return the kinds that speak to the outside or take long: they wait behind all others."""
    return [name for name, kind in _kinds.items() if kind.own_transactions]


@dataclass(frozen=True, slots=True)
class Entry:
    """One piece of work: the id that its performer gets, and its moment."""

    ref: int
    at: datetime


class Scheduler(Protocol):
    """The due registry, as seen from below."""

    def schedule(self, kind: str, entries: Sequence[Entry], *, client_id: int, now: bool, using: str) -> None: ...

    def unschedule(self, kind: str, refs: Sequence[int], *, using: str) -> None: ...


_scheduler: Scheduler | None = None


def use_scheduler(scheduler: Scheduler) -> None:
    """This function will put the registry in place; tenancy calls it once."""
    global _scheduler  # noqa: PLW0603 - one registry a process, set at start
    _scheduler = scheduler


def _registry() -> Scheduler:
    if _scheduler is None:
        raise RuntimeError("no due registry: is apps.tenancy installed?")
    return _scheduler


def schedule(kind: str, ref: int, *, client_id: int, at: datetime, now: bool = False, using: str = "default") -> None:
    """This function will have work `ref` of `kind` done at `at`, in place of any earlier moment given for it.

    `now=True` says that it is to be done at once: workers are woken after the commit, and `at` is when the
    sweep steps in if they did not.
    """
    _registry().schedule(kind, [Entry(ref, at)], client_id=client_id, now=now, using=using)


def schedule_many(
    kind: str, entries: Sequence[Entry], *, client_id: int, now: bool = False, using: str = "default"
) -> None:
    """This function will do for many, in one statement, what `schedule` does for one."""
    if entries:
        _registry().schedule(kind, entries, client_id=client_id, now=now, using=using)


def unschedule(kind: str, *refs: int, using: str = "default") -> None:
    """This function will take work off the registry, where it is there."""
    _registry().unschedule(kind, refs, using=using)
