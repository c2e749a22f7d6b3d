"""The one gate to the outside: mail, webhooks and connectors each ask it for leave, and no transport works without.

A drill lives in a walled brand whose mails and calls never leave. Which brands are walled, `clients` knows, which lies
above: it puts its answer in place when Django starts. No answer in place lets nothing out.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from apps.core.errors import DomainError

Walled = Callable[[], Iterable[int]]


class HeldBack(DomainError):
    """It would have gone out, were it not of a drill."""

    code = "held_back"


@dataclass(frozen=True, slots=True)
class Leave:
    """That what is of these brands may go out. Only `ask_leave` makes one."""

    clients: frozenset[int]


_walled: Walled | None = None


def use_walls(walled: Walled) -> None:
    """This function will put in place what tells the walled brands; clients calls it once."""
    global _walled  # noqa: PLW0603 - one answer a process, set at start
    _walled = walled


def ask_leave(clients: Iterable[int]) -> Leave:
    """This function will let out what is of these brands. Raises HeldBack if one of them is walled."""
    if _walled is None:
        raise RuntimeError("nobody tells which brands are walled: is apps.clients installed?")
    wanted = frozenset(clients)
    if not wanted.isdisjoint(_walled()):
        raise HeldBack(_("This is of a drill: nothing of it leaves."))
    return Leave(wanted)
