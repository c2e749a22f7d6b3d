"""What is known about a tool's files, and how its columns are found by their names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Rows = Sequence[Sequence[str]]


@dataclass(frozen=True)
class TableFormat:
    """What is known about a file before anybody has looked at its columns."""

    name: str = ""  # the tool, for people; empty for a plain table
    header_rows: int = 1
    names: tuple[str, ...] = ()  # one per column; may repeat or be blank
    labels: tuple[str, ...] = ()  # the question behind each column, where the tool gives it
    roles: Mapping[str, int] = field(default_factory=dict)  # field → index of its column
    questions: frozenset[int] | None = None  # columns with answers; None where any may be one
    ignored: frozenset[int] = frozenset()  # columns that mean nothing here
    zone: str = ""  # the zone of its moments, where the tool says or is known to use it
    day_first: bool | None = None  # the order of its dates, unless the dates themselves say otherwise
    moments: tuple[int, ...] = ()  # its columns of moments, the best first: one stands in for another
    scale: int | None = None  # the column that says which kind of question a row answers
    spread: Mapping[int, tuple[int, ...]] = field(default_factory=dict)  # one answer over several columns, by each


def plain(name: str) -> str:
    """This function will reduce a header to its letters and digits, for comparison."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def by_name(names: Sequence[str], wanted: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Find for each field the first column that bears one of its names, in the order of the names."""
    places: dict[str, int] = {}
    for place, name in enumerate(names):
        places.setdefault(plain(name), place)
    roles: dict[str, int] = {}
    for target, candidates in wanted.items():
        for candidate in candidates:
            if candidate in places:
                roles[target] = places[candidate]
                break
    return roles


def moments_of(names: Sequence[str], candidates: Sequence[str]) -> tuple[int, ...]:
    """Find the columns of moments, in the order of their names."""
    plains = [plain(name) for name in names]
    return tuple(plains.index(candidate) for candidate in candidates if candidate in plains)
