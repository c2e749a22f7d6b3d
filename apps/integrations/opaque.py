"""Places in the event log as programs see them: opaque, the same for ever, and good as a cursor.

A place is the number of a transaction and of an event. Shown as numbers it would tell how busy an agency is, and let
somebody count what they may not see. So the 16 bytes go through four rounds of a Feistel network keyed for the
agency (Luby and Rackoff 1988: four rounds of a pseudo-random function are a strong pseudo-random permutation).
"""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from django.conf import settings
from django.db import connection

PREFIX: Final = "evt_"
_HALF, _NUMBER, _ROUNDS = 8, 6, 4
_SPARE: Final = bytes(4)  # what a text must hold to be one of ours


def place_text(xid: int, event_id: int) -> str:
    """This function will write a place in the log as text."""
    plain = xid.to_bytes(_NUMBER, "big") + event_id.to_bytes(_NUMBER, "big") + _SPARE
    mixed = _mixed(plain, _keys()[0], range(_ROUNDS))
    return PREFIX + base64.b32encode(mixed).decode().rstrip("=").lower()


def place_in(text: str) -> tuple[int, int] | None:
    """This function will read a place again; None for what was never one of this agency's."""
    try:
        mixed = base64.b32decode(text.removeprefix(PREFIX).upper() + "======")
    except (binascii.Error, ValueError):
        return None
    if not text.startswith(PREFIX) or len(mixed) != 2 * _HALF:
        return None
    for key in _keys():
        left, right = mixed[_HALF:], mixed[:_HALF]  # backwards is forwards with the halves and the rounds turned round
        turned = _mixed(left + right, key, reversed(range(_ROUNDS)))
        plain = turned[_HALF:] + turned[:_HALF]
        if plain.endswith(_SPARE):
            numbers = plain[:_NUMBER], plain[_NUMBER : 2 * _NUMBER]
            return int.from_bytes(numbers[0], "big"), int.from_bytes(numbers[1], "big")
    return None


def opaque_id(label: str, pk: int) -> str:
    """This function will return a stable id for an object that has no public one."""
    digest = hmac.new(_keys()[0], f"{label}:{pk}".encode(), hashlib.sha256).digest()
    return base64.b32encode(digest[:10]).decode().lower()


def _mixed(block: bytes, key: bytes, rounds: Iterable[int]) -> bytes:
    left, right = block[:_HALF], block[_HALF:]
    for each in rounds:
        noise = hmac.new(key, bytes([each]) + right, hashlib.sha256).digest()[:_HALF]
        left, right = right, bytes(a ^ b for a, b in zip(left, noise, strict=True))
    return left + right


def _keys() -> tuple[bytes, ...]:
    return _keys_of(connection.schema_name)  # type: ignore[attr-defined]


@lru_cache(maxsize=256)
def _keys_of(schema: str) -> tuple[bytes, ...]:
    known = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    return tuple(hmac.new(str(key).encode(), f"feed:{schema}".encode(), hashlib.sha256).digest() for key in known)
