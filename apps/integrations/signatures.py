"""Comparing signatures: over the raw body, in the one encoding that the tool uses, in constant time."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

from django.utils.translation import gettext as _

from apps.integrations.errors import SignatureWrong

REPLAY_WINDOW: Final = timedelta(minutes=5)  # as Standard Webhooks has it; before and after
WEBHOOK_SECRET: Final = "whsec_"  # noqa: S105 - how such secrets begin, and none itself

Encoding = Callable[[bytes], str]


def in_hex(digest: bytes) -> str:
    """This function will write a digest in lower-case hexadecimal."""
    return digest.hex()


def in_base64(digest: bytes) -> str:
    """This function will write a digest in standard base64."""
    return base64.b64encode(digest).decode()


def check_hmac(
    *, given: str, message: bytes, secrets: Sequence[str], algorithm: str, encoding: Encoding, prefix: str = ""
) -> None:
    """This function will raise SignatureWrong unless `given` is the HMAC of the message by one of the secrets."""
    if not given:
        raise SignatureWrong(_("The delivery is not signed."))
    is_good = False
    for secret in secrets:  # all of them, also after one that fits
        digest = hmac.new(secret.encode(), message, getattr(hashlib, algorithm)).digest()
        is_good |= same(prefix + encoding(digest), given) and bool(secret)
    if not is_good:
        raise SignatureWrong(_("The signature is not that of this body and our secret."))


def check_plain(*, given: str, secrets: Sequence[str]) -> None:
    """This function will raise SignatureWrong unless `given` is one of the secrets itself."""
    matches = [same(secret, given) and bool(secret) for secret in secrets]
    if not any(matches):
        raise SignatureWrong(_("The secret in the header is missing, or it is not ours."))


def check_standard(*, headers: Callable[[str], str], body: bytes, secrets: Sequence[str], now: datetime) -> None:
    """This function will check a delivery signed as Standard Webhooks says. Raises SignatureWrong.

    The header may hold several signatures, for a secret that is being changed; a moment more than five minutes away
    is refused, so that a delivery that somebody listened to cannot be sent again later.
    """
    message_id, sent, given = (headers(f"webhook-{name}") for name in ("id", "timestamp", "signature"))
    if not (message_id and sent and given):
        raise SignatureWrong(_("The delivery is not signed."))
    check_moment(sent, now=now)
    message = f"{message_id}.{sent}.".encode() + body
    wanted = ["v1," + in_base64(hmac.new(standard_key(each), message, hashlib.sha256).digest()) for each in secrets]
    found = [same(one, other) for one in wanted for other in given.split(" ")]
    if not any(found):
        raise SignatureWrong(_("The signature is not that of this body and our secret."))


def sign_standard(*, message_id: str, sent: int, body: bytes, secret: str) -> str:
    """This function will return one signature of a delivery of ours, as Standard Webhooks says."""
    message = f"{message_id}.{sent}.".encode() + body
    return "v1," + in_base64(hmac.new(standard_key(secret), message, hashlib.sha256).digest())


def standard_key(secret: str) -> bytes:
    """This function will return the key of a secret: what stands in base64 behind whsec_, else the text itself."""
    if not secret.startswith(WEBHOOK_SECRET):
        return secret.encode()
    try:
        return base64.b64decode(secret.removeprefix(WEBHOOK_SECRET), validate=True)
    except binascii.Error:
        return secret.encode()


def check_moment(seconds: str, *, now: datetime) -> None:
    """This function will raise SignatureWrong unless this Unix time is within the window around now."""
    try:
        apart = abs(now.timestamp() - int(seconds))
    except (ValueError, OverflowError) as error:
        raise SignatureWrong(_("The moment of the delivery is not a number of seconds.")) from error
    if apart > REPLAY_WINDOW.total_seconds():
        raise SignatureWrong(_("The delivery was signed more than five minutes ago, or will be."))


def same(one: str, other: str) -> bool:
    """This function will compare two texts in a time that does not tell where they differ."""
    return hmac.compare_digest(one.encode(), other.encode("utf-8", "surrogateescape"))
