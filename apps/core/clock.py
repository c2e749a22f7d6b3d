"""The one clock. Code asks `now()` here, so that a demo, a test or a drill can pin it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime

_pinned: ContextVar[datetime | None] = ContextVar("pinned_clock", default=None)


def now() -> datetime:
    """This function will return the present moment, aware and in UTC, or the pinned one."""
    return _pinned.get() or datetime.now(UTC)


@contextmanager
def pinned_to(moment: datetime) -> Iterator[None]:
    """This function will hold the clock at an aware `moment` inside the block."""
    if moment.tzinfo is None:
        raise ValueError("pin the clock to an aware moment")
    token = _pinned.set(moment)
    try:
        yield
    finally:
        _pinned.reset(token)
