"""How an operator comes in: by a link that a command prints, for minutes; then by a signed cookie, for hours."""

import hashlib
import secrets
from datetime import timedelta

from django.core import signing
from django.db import transaction
from django.http import HttpRequest

from apps.core import clock
from apps.core.errors import BadInput
from apps.core.links import LinkUnknown
from apps.operators.models import Operator
from apps.operators.operations import OWNER

COOKIE = "operator"
SALT = "operators.session"
SESSION_LIVES = timedelta(hours=8)
LINK_LIVES = timedelta(minutes=10)


def make_sign_in_token(*, name: str) -> str:
    """This function will return a token that brings the operator in, once, for ten minutes; it is kept as a hash.

    Somebody of an unknown name becomes an operator by it: whoever runs commands here is one anyway.
    Raises BadInput for an empty name.
    """
    tidy = " ".join(name.split())[:80]
    if not tidy:
        raise BadInput("Give the operator's name.", field="name")
    token = secrets.token_urlsafe(32)
    with transaction.atomic(using=OWNER):
        operator, _made = (
            Operator.objects.using(OWNER)
            .select_for_update()
            .get_or_create(name=tidy, defaults={"created_at": clock.now()})
        )
        operator.link_hash, operator.link_ends_at = _hash(token), clock.now() + LINK_LIVES
        operator.save(using=OWNER, update_fields=["link_hash", "link_ends_at"])
    return token


def operator_of_token(token: str) -> Operator:
    """This function will return whom the link brings in. Raises LinkUnknown for one used, over or never made."""
    rows = Operator.objects.using(OWNER).filter(link_hash=_hash(token), link_ends_at__gt=clock.now())
    found = rows.first() if token else None
    if found is None:
        raise LinkUnknown
    return found


def use_token(token: str) -> str:
    """This function will use the link up and return the value of the session's cookie. Raises LinkUnknown."""
    with transaction.atomic(using=OWNER):
        found = operator_of_token(token)
        operator = Operator.objects.using(OWNER).select_for_update().get(pk=found.pk)
        if operator.link_hash != found.link_hash:  # used in another window, a moment ago
            raise LinkUnknown
        operator.link_hash, operator.link_ends_at, operator.last_in_at = "", None, clock.now()
        operator.save(using=OWNER, update_fields=["link_hash", "link_ends_at", "last_in_at"])
    return signing.dumps([operator.pk, operator.generation], salt=SALT)


def signed_in(request: HttpRequest) -> Operator | None:
    """This function will return the operator whose cookie came along, or None: forged, too old, or ended."""
    try:
        number, generation = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=SESSION_LIVES)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return Operator.objects.using(OWNER).filter(pk=number, generation=generation).first()


def end_sessions(operator: Operator) -> None:
    """This function will end every session of the operator, in whatever browser."""
    with transaction.atomic(using=OWNER):
        held = Operator.objects.using(OWNER).select_for_update().get(pk=operator.pk)
        held.generation += 1
        held.save(using=OWNER, update_fields=["generation"])


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
