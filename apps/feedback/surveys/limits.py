"""How many answers one place on the network may give by an open link, so that nobody votes all day."""

import hashlib
from typing import Final

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from apps.core import clock
from apps.feedback.models import Survey

MOST: Final = 30
WITHIN: Final = 600  # seconds; a shop's customers may share one address, so it is no small number


def is_too_many(request: HttpRequest, survey: Survey) -> bool:
    """This function will count one answer of whoever asks, and tell whether that is one too many. Keeps no address."""
    window = int(clock.now().timestamp()) // WITHIN
    place = hashlib.sha256(f"{survey.public_id}/{window}/{_place(request)}".encode()).hexdigest()
    key = f"survey-answers-{place}"
    cache.add(key, 0, timeout=2 * WITHIN)
    return cache.incr(key) > MOST


def _place(request: HttpRequest) -> str:
    try:
        return str(get_adapter().get_client_ip(request))
    except PermissionDenied:  # no address that could be read
        return "unknown"
