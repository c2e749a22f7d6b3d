"""Coming to a moment, and reading before it."""

from datetime import timedelta

from apps.core import clock
from apps.deadlines.falling import fall_due
from apps.deadlines.models import Deadline
from apps.newsroom.operations.openings import DEADLINE

TOMORROW = timedelta(days=1)


def tick(after=TOMORROW):
    """The clock comes to the moment, and the deadline falls."""
    with clock.pinned_to(clock.now() + after + timedelta(seconds=1)):
        for pk in Deadline.objects.filter(kind=DEADLINE, state="open").values_list("pk", flat=True):
            fall_due([pk])


def with_key(path, token):
    return f"{path}?reader={token}"
