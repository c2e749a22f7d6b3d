"""Fields that say more precisely than the library's what they take."""

from datetime import datetime
from typing import Any

from rest_framework import serializers


class MomentField(serializers.DateTimeField):
    """A moment with its zone. Without one it is refused: guessing would move deadlines by hours."""

    default_error_messages = {"naive": "Say the zone, like 2026-11-23T18:04:00+01:00 or …Z."}

    def enforce_timezone(self, value: datetime) -> datetime:
        if value.tzinfo is None:
            self.fail("naive")
        return super().enforce_timezone(value)


class LineField(serializers.CharField):
    """A short text on one line that may be left out."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, allow_blank=True, max_length=200, default="", **kwargs)
