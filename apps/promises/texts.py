"""The brand's texts, wherever they lie: each app that owns some says here how they are read."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from apps.clients.models import Client


@dataclass(frozen=True, slots=True)
class OwnText:
    """Words of the brand. `is_out`: others can read them already; `place` says in words what it is."""

    kind: str
    ref: int
    title: Any
    place: Any
    path: str
    words: str
    is_out: bool = False


Reader = Callable[[Client], Iterable[OwnText]]
_readers: dict[str, Reader] = {}


def texts_of(kind: str) -> Callable[[Reader], Reader]:
    """This function will register the decorated function as what reads the brand's texts of a kind."""

    def register(function: Reader) -> Reader:
        if kind in _readers:
            raise RuntimeError(f"texts of kind {kind!r} have a reader already")
        _readers[kind] = function
        return function

    return register


def all_texts(client: Client) -> Iterator[OwnText]:
    """This function will read every text of the brand that an app has told of, in a fixed number of queries each."""
    for reader in _readers.values():
        yield from reader(client)
