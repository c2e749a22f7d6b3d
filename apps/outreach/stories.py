"""The board's last column tells of stories, which lie above this app: they say here what to show."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet


@dataclass(frozen=True, slots=True)
class StoryMark:
    """How the story of a case stands: a chip and a line below it."""

    label: str
    tone: str
    icon: str
    line: str


@dataclass(frozen=True, slots=True)
class Stories:
    """`case_ids()` selects the ids of cases with a story; `marks(ids)` tells of some, in a fixed number of queries."""

    case_ids: Callable[[], QuerySet[Any, Any]]
    marks: Callable[[Sequence[int]], dict[int, StoryMark]]


_stories: list[Stories] = []


def use_stories(stories: Stories) -> None:
    """This function will put the source of stories in place; their app calls it once, when Django starts."""
    _stories[:] = [stories]


def known_stories() -> Stories | None:
    """This function will return the source of stories, or None in a house without them."""
    return _stories[0] if _stories else None
