"""Secrets that must be read again, to check or make signatures: enciphered, so that a dump alone gives none away."""

import hashlib
from base64 import urlsafe_b64encode
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings


class SealBroken(Exception):
    """The text was sealed with a key that is no longer known."""


def seal(text: str) -> str:
    """This function will encipher a secret, for a column of text."""
    return _cipher().encrypt(text.encode()).decode()


def unseal(sealed: str) -> str:
    """This function will return the secret again. Raises SealBroken after SECRET_KEY changed without a fallback."""
    try:
        return _cipher().decrypt(sealed.encode()).decode()
    except InvalidToken as error:
        raise SealBroken("sealed with another SECRET_KEY: name the old one in SECRET_KEY_FALLBACKS") from error


@lru_cache(maxsize=1)
def _cipher() -> MultiFernet:
    keys = [str(key).encode() for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]
    return MultiFernet([Fernet(urlsafe_b64encode(hashlib.sha256(b"seal:" + key).digest())) for key in keys])
