"""Giving notices, each by the way that the person chose; reading them; the digest."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.conf import settings
from django.db import connection
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.accounts.models import NoticeWishes, User
from apps.clients.absences import told_with_substitutes
from apps.clients.models import Client
from apps.clients.queries import client_ids_of
from apps.core import clock, scope, wake
from apps.core.actors import SYSTEM, Actor
from apps.core.events import announce
from apps.core.links import make_link
from apps.notifications.events import DIGEST_MADE, NOTICE_GIVEN, NOTICES_READ
from apps.notifications.kinds import DIGEST, NoticeKind, Way, kind_named
from apps.notifications.models import Notice
from apps.notifications.operations.mails import queue_mail
from apps.notifications.wishes import next_digest, quiet_until, way_of, wishes_of
from apps.tenancy.hosts import sign_in_host

OFF = "notices.off"  # the purpose of the link that ends mails of a kind
MOST_IN_DIGEST = 100


def give_notice(
    *, client: Client, user: User, kind: str, text: str, path: str = "", ref: int = 0, mail: bool = True
) -> Notice:
    """This function will tell a person something in the app and, by the way they chose for the kind, by mail.

    `mail=False` keeps it in the app whatever they chose. While they are away, whoever stands in for them at the
    brand is told too.
    """
    return give_notices(client=client, people=[user], kind=kind, text=text, path=path, ref=ref, mail=mail)[0]


def give_notices(
    *, client: Client, people: Iterable[User], kind: str, text: str, path: str = "", ref: int = 0, mail: bool = True
) -> list[Notice]:
    """This function will tell several people the same, each once, and those who stand in for one who is away."""
    given = []
    for told in told_with_substitutes(people, client.pk, clock.now()):
        words = text
        if told.instead_of is not None:
            words = _("For %(name)s, who is away: %(text)s") % {"name": told.instead_of.name, "text": text}
        given.append(_give(client, told.user, kind=kind, text=words, path=path, ref=ref, mail=mail))
    return given


def _give(client: Client, user: User, *, kind: str, text: str, path: str, ref: int, mail: bool) -> Notice:
    now, wishes, named = clock.now(), wishes_of(user), kind_named(kind)
    way = way_of(wishes, named)
    if not mail and way != Way.NOTHING:
        way = Way.APP
    notice = Notice.objects.create(
        client=client,
        user=user,
        kind=kind,
        ref=ref,
        text=text[:250],
        path=path,
        created_at=now,
        read_at=now if way == Way.NOTHING else None,
        for_digest=way == Way.DIGEST,
    )
    announce(NOTICE_GIVEN, client_id=client.pk, by=SYSTEM, obj=notice, kind=kind, user_id=user.pk)
    if way == Way.NOW:
        _mail(notice, user, wishes, named)
    elif way == Way.DIGEST:
        wake.schedule(DIGEST, user.pk, client_id=scope.AGENCY_ITSELF, at=next_digest(wishes, now))
    return notice


def _mail(notice: Notice, user: User, wishes: NoticeWishes, kind: NoticeKind) -> None:
    off = off_address(user, client_id=notice.client_id, notice_id=notice.pk)
    queue_mail(
        by=SYSTEM,
        client=notice.client,
        purpose=f"notice.{notice.kind}",
        ref=notice.pk,
        to_address=user.email,
        to_name=user.name,
        subject=notice.text,
        text=f"{notice.text}\n{_opens(notice)}\n{_foot(off)}",
        headers=one_click(off),
        may_repeat=True,
        hold=_hold(wishes, kind, clock.now()),
    )


def _hold(wishes: NoticeWishes, kind: NoticeKind, now: datetime) -> timedelta:
    """How long a mail waits for the end of quiet hours. What is missed already does not wait, unless told to."""
    ends = quiet_until(wishes, now)
    if ends is None or (kind.is_urgent and not wishes.escalations_wait):
        return timedelta(0)
    return ends - now


def off_address(user: User, *, client_id: int, notice_id: int) -> str:
    """This function will make a link that ends mails like this one, and return its address; 0 stands for digests."""
    _link, token = make_link(purpose=OFF, client_id=client_id, subject_id=notice_id, holder_id=user.pk)
    return _absolute(reverse("notifications:off", args=[token], urlconf=settings.URLCONF_AGENCY))


def one_click(address: str) -> dict[str, str]:
    """This function will return the headers by which mail programs end mails with one press (RFC 8058)."""
    return {"List-Unsubscribe": f"<{address}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def _absolute(path: str) -> str:
    host = sign_in_host(connection.tenant)  # type: ignore[attr-defined]
    return f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}{path}"


def _opens(notice: Notice) -> str:
    return f"{_absolute(notice.path)}\n" if notice.path else ""


def _foot(off: str) -> str:
    ways = _absolute(reverse("notifications:wishes", urlconf=settings.URLCONF_AGENCY))
    return _("How you are told of things: %(ways)s\nNo more mails like this: %(off)s\n") % {"ways": ways, "off": off}


@wake.performs(DIGEST)
def send_digest(user_id: int) -> datetime | None:
    """This function will mail the person what waits for their digest, of the brands that they still see."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    if user is None:
        return None
    with scope.widened_by(*client_ids_of(user)):
        rows = Notice.objects.visible_to(user).filter(user=user, for_digest=True)
        waiting = list(rows.select_for_update(of=("self",)).select_related("client").order_by("client__name", "id"))
        if waiting:
            Notice.objects.visible_to(user).filter(pk__in=[each.pk for each in waiting]).update(for_digest=False)
            _mail_digest(user, waiting)
    return None


def _mail_digest(user: User, notices: list[Notice]) -> None:
    count = len(notices)
    with scope.widened_by(scope.AGENCY_ITSELF):
        off = off_address(user, client_id=scope.AGENCY_ITSELF, notice_id=0)
        announce(DIGEST_MADE, client_id=scope.AGENCY_ITSELF, by=SYSTEM, obj=user, user_id=user.pk, count=count)
    queue_mail(
        by=SYSTEM,
        client=None,
        purpose=DIGEST,
        ref=user.pk,
        to_address=user.email,
        to_name=user.name,
        subject=ngettext("One thing to know", "%(count)s things to know", count) % {"count": count},
        text=f"{_lines(notices)}\n{_foot(off)}",
        headers=one_click(off),
        may_repeat=True,
    )


def _lines(notices: list[Notice]) -> str:
    lines, brand = [], ""
    for notice in notices[:MOST_IN_DIGEST]:
        if notice.client.name != brand:
            brand = notice.client.name
            lines.append(f"{brand}\n")
        lines.append(f"- {notice.text}\n  {_opens(notice)}" if notice.path else f"- {notice.text}\n")
    if (more := len(notices) - MOST_IN_DIGEST) > 0:
        lines.append(_("And %(count)s more, in the app.") % {"count": more} + "\n")
    return "\n".join(lines)


def read_notices(*, by: Actor, user: User, notices: Iterable[Notice]) -> int:
    """This function will note that the person read these; those they had read keep their moment."""
    ids = [notice.pk for notice in notices]
    rows = Notice.objects.visible_to(user).filter(user=user, pk__in=ids, read_at=None)
    fresh = list(rows.select_for_update(of=("self",)).order_by("client_id"))
    Notice.objects.visible_to(user).filter(pk__in=[each.pk for each in fresh]).update(read_at=clock.now())
    for client_id in sorted({each.client_id for each in fresh}):
        of_brand = [each for each in fresh if each.client_id == client_id]
        announce(
            NOTICES_READ,
            client_id=client_id,
            by=by,
            obj=of_brand[0],
            batch=of_brand,
            user_id=user.pk,
            count=len(of_brand),
        )
    return len(fresh)
