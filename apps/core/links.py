"""Public links: survey, consent, interview, approval, unsubscribe. One mechanism for all of them.

A token is 256 random bits; the database keeps its SHA-256 only. A GET only shows; a POST decides, because mail
scanners open links before people do. Pages behind a link send `Referrer-Policy: no-referrer`.
"""

import hashlib
import secrets
from collections.abc import Callable, Iterator, Sequence
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


class BrandRests(LinkOver):
    """The brand is archived: whoever sent the link works for it no more."""

    code = "brand_rests"

    def __init__(self) -> None:
        DomainError.__init__(self, _("This link is over, and you need do nothing: the work it belonged to has ended."))


Rests = Callable[[int], bool]
_rests: Rests | None = None


def use_rest(rests: Rests) -> None:
    """This function will put in place what tells whether a brand is archived; clients, which lies above, calls it."""
    global _rests  # noqa: PLW0603 - one answer a process, set at start
    _rests = rests


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

    `even_if_over` lets a link in that ran out, for what is allowed for ever: `check_live(link)` before the rest.
    Raises LinkUnknown or LinkOver. The scope that the request had plays no part: the token is the right.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT client_of_link(%s, %s)", [_hash(token), purpose])
        row = cursor.fetchone()
    if row is None or row[0] is None:
        raise LinkUnknown
    with scope.limited_to([row[0]]):
        link = Link.objects.get(token_hash=_hash(token), purpose=purpose)
        if not even_if_over:
            check_live(link)
        yield link


def check_live(link: Link) -> None:
    """This function will raise LinkOver for a link that ran out, was taken back, or is of a brand that is archived."""
    if _is_spent(link):
        raise LinkOver
    if _is_at_rest(link):
        raise BrandRests


def is_over(link: Link) -> bool:
    """This function will tell whether the link ran out, was taken back, or is of a brand that is archived."""
    return _is_spent(link) or _is_at_rest(link)


def _is_spent(link: Link) -> bool:
    return bool(link.revoked_at or (link.expires_at and link.expires_at <= clock.now()))


def _is_at_rest(link: Link) -> bool:
    if _rests is None:
        raise RuntimeError("nobody tells which brands are archived: is apps.clients installed?")
    return link.client_id != scope.AGENCY_ITSELF and _rests(link.client_id)


def revoke_links(*, purpose: str, subject_id: int, client_id: int) -> int:
    """This function will end every live link of a subject and return how many there were."""
    live = Link.objects.filter(purpose=purpose, subject_id=subject_id, client_id=client_id, revoked_at__isnull=True)
    return live.update(revoked_at=clock.now())
