"""Seeing both sides of the wall: the one place where a drill's real brand and its sandbox stand in one scope."""

from collections.abc import Iterator
from contextlib import contextmanager

from apps.core import scope
from apps.drills.models import Drill


@contextmanager
def both_worlds(drill: Drill) -> Iterator[None]:
    """This function will show the drill's sandbox, too, inside the block: to read how it goes, and to end it."""
    with scope.widened_by(drill.client_id, drill.sandbox_id):
        yield
