"""What apps above do because of new responses, counted for the import that brought them.

`take_in` announces responses; outreach, which lies above, opens cases within the same transaction and tells the
number here. Nobody listens outside an intake, and telling then does nothing.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_listening: ContextVar[Counter[str] | None] = ContextVar("tally", default=None)


@contextmanager
def listening() -> Iterator[Counter[str]]:
    """This function will gather what is told inside the block."""
    heard: Counter[str] = Counter()
    token = _listening.set(heard)
    try:
        yield heard
    finally:
        _listening.reset(token)


def tell(**amounts: int) -> None:
    """This function will add amounts, named as in Counts, to the numbers of the running intake."""
    heard = _listening.get()
    if heard is not None:
        heard.update(amounts)
