"""Giving notices, each by the way that the person chose; reading them; the digest."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.accounts.models import NoticeWishes, User
from apps.clients.absences import Told, told_with_substitutes
from apps.clients.models import Client
from apps.clients.queries import client_ids_of
from apps.core import clock, scope, wake
from apps.core.actors import SYSTEM, Actor
from apps.core.bulk import insert_objects
from apps.core.events import announce, announce_each
from apps.notifications.events import DIGEST_MADE, NOTICE_GIVEN, NOTICES_READ
from apps.notifications.kinds import DIGEST, NoticeKind, Way, kind_named
from apps.notifications.models import Notice
from apps.notifications.notice_mails import agency_address, foot, off_address, off_addresses, one_click
from apps.notifications.operations.mails import Draft, queue_mail, queue_mails
from apps.notifications.wishes import next_digest, quiet_until, way_of, wishes_of_many

MOST_IN_DIGEST = 100


@dataclass(frozen=True, slots=True)
class News:
    """One thing that several people are told: the words, the page it opens, and what it is about."""

    people: tuple[User, ...]
    text: str
    path: str = ""
    ref: int = 0


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
    news = [News(tuple(people), text, path, ref)]
    return give_many_notices(client=client, kind=kind, news=news, mail=mail)


def give_many_notices(*, client: Client, kind: str, news: Iterable[News], mail: bool = True) -> list[Notice]:
    """This function will tell people many things of one kind, as `give_notices` does, in a few statements."""
    now, named, told = clock.now(), kind_named(kind), _whom_to_tell(client, news)
    wishes = wishes_of_many([user for user, _words, _each in told])
    notices, ways = [], []
    for user, words, each in told:
        way = way_of(wishes[user.pk], named)
        ways.append(Way.APP if not mail and way != Way.NOTHING else way)
        notices.append(
            Notice(
                client=client,
                user=user,
                kind=kind,
                ref=each.ref,
                text=words[:250],
                path=each.path,
                created_at=now,
                read_at=now if ways[-1] == Way.NOTHING else None,
                for_digest=ways[-1] == Way.DIGEST,
            )
        )
    insert_objects(notices)
    tellings = [(notice, {"kind": kind, "user_id": notice.user_id}) for notice in notices]
    announce_each(NOTICE_GIVEN, client_id=client.pk, by=SYSTEM, told=tellings)
    _mail([notice for notice, way in zip(notices, ways, strict=True) if way == Way.NOW], client, kind, wishes)
    for user_id in {notice.user_id for notice in notices if notice.for_digest}:
        at = next_digest(wishes[user_id], now)
        wake.schedule(DIGEST, user_id, client_id=scope.AGENCY_ITSELF, at=at)
    return notices


def _whom_to_tell(client: Client, news: Iterable[News]) -> list[tuple[User, str, News]]:
    """Each person with the words for them; most news goes to the same people, who are looked up once."""
    met: dict[tuple[int, ...], list[Told]] = {}
    found = []
    for each in news:
        key = tuple(person.pk for person in each.people)
        if key not in met:
            met[key] = told_with_substitutes(each.people, client.pk, clock.now())
        for told in met[key]:
            words = each.text
            if told.instead_of is not None:
                words = _("For %(name)s, who is away: %(text)s") % {"name": told.instead_of.name, "text": each.text}
            found.append((told.user, words, each))
    return found


def _mail(notices: Sequence[Notice], client: Client, kind: str, wishes: Mapping[int, NoticeWishes]) -> None:
    now, named, place = clock.now(), kind_named(kind), agency_address()
    drafts = []
    for notice, off in zip(notices, off_addresses(notices, client_id=client.pk), strict=True):
        opens = f"{place}{notice.path}\n" if notice.path else ""
        drafts.append(
            Draft(
                to_address=notice.user.email,
                to_name=notice.user.name,
                subject=notice.text,
                text=f"{notice.text}\n{opens}\n{foot(off, place)}",
                ref=notice.pk,
                headers=one_click(off),
                may_repeat=True,
                hold=_hold(wishes[notice.user_id], named, now),
            )
        )
    queue_mails(by=SYSTEM, client=client, purpose=f"notice.{kind}", drafts=drafts)


def _hold(wishes: NoticeWishes, kind: NoticeKind, now: datetime) -> timedelta:
    """How long a mail waits for the end of quiet hours. What is missed already does not wait, unless told to."""
    ends = quiet_until(wishes, now)
    if ends is None or (kind.is_urgent and not wishes.escalations_wait):
        return timedelta(0)
    return ends - now


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
        text=f"{_lines(notices, agency_address())}\n{foot(off, agency_address())}",
        headers=one_click(off),
        may_repeat=True,
    )


def _lines(notices: list[Notice], place: str) -> str:
    lines, brand = [], ""
    for notice in notices[:MOST_IN_DIGEST]:
        if notice.client.name != brand:
            brand = notice.client.name
            lines.append(f"{brand}\n")
        lines.append(f"- {notice.text}\n" + (f"  {place}{notice.path}\n" if notice.path else ""))
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
