"""Public links: survey, consent, interview, approval, unsubscribe. One mechanism for all of them.

A token is 256 random bits; the database keeps its SHA-256 only. A GET only shows; a POST decides, because mail
scanners open links before people do. Pages behind a link send `Referrer-Policy: no-referrer`.
"""

import hashlib
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from django.db import connection
from django.utils.translation import gettext_lazy as _

from apps.core import clock, scope
from apps.core.bulk import insert_objects
from apps.core.errors import DomainError
from apps.core.models import Link


class LinkUnknown(DomainError):
    """No such link: mistyped, cut by a mail program, or of another agency."""

    code = "link_unknown"
    status = 404

    def __init__(self) -> None:
        super().__init__(_("This link is not known. Open it again from the mail, whole, without line breaks."))


class LinkOver(DomainError):
    """The link was good once: it ran out or was taken back."""

    code = "link_over"
    status = 410

    def __init__(self) -> None:
        super().__init__(_("This link is over. Ask the person who sent it for a new one."))


def make_link(
    *, purpose: str, client_id: int, subject_id: int, holder_id: int = 0, expires_at: datetime | None = None
) -> tuple[Link, str]:
    """This function will make a link and return it with its token, which is shown once and never stored."""
    holders = [Holder(subject_id, holder_id)]
    return make_links(purpose=purpose, client_id=client_id, holders=holders, expires_at=expires_at)[0]


@dataclass(frozen=True, slots=True)
class Holder:
    """What a link is about, and whose it is (0: whoever has it)."""

    subject_id: int
    holder_id: int = 0


def make_links(
    *, purpose: str, client_id: int, holders: Sequence[Holder], expires_at: datetime | None = None
) -> list[tuple[Link, str]]:
    """This function will make many links of one purpose, each with a token of its own, in a few statements."""
    tokens = [secrets.token_urlsafe(32) for _ in holders]
    links = [
        Link(
            token_hash=_hash(token),
            purpose=purpose,
            client_id=client_id,
            subject_id=each.subject_id,
            holder_id=each.holder_id,
            created_at=clock.now(),
            expires_at=expires_at,
        )
        for token, each in zip(tokens, holders, strict=True)
    ]
    return list(zip(insert_objects(links), tokens, strict=True))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


@contextmanager
def opened(token: str, *, purpose: str, even_if_over: bool = False) -> Iterator[Link]:
    """This function will find the link and set the scope to its one client inside the block.

    `even_if_over` lets a link in that ran out, for what is allowed for ever: ask `is_over(link)` about the rest.
    Raises LinkUnknown or LinkOver. The scope that the request had plays no part: the token is the right.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT client_of_link(%s, %s)", [_hash(token), purpose])
        row = cursor.fetchone()
    if row is None or row[0] is None:
        raise LinkUnknown
    with scope.limited_to([row[0]]):
        link = Link.objects.get(token_hash=_hash(token), purpose=purpose)
        if is_over(link) and not even_if_over:
            raise LinkOver
        yield link


def is_over(link: Link) -> bool:
    """This function will tell whether the link ran out or was taken back."""
    return bool(link.revoked_at or (link.expires_at and link.expires_at <= clock.now()))


def revoke_links(*, purpose: str, subject_id: int, client_id: int) -> int:
    """This function will end every live link of a subject and return how many there were."""
    live = Link.objects.filter(purpose=purpose, subject_id=subject_id, client_id=client_id, revoked_at__isnull=True)
    return live.update(revoked_at=clock.now())
