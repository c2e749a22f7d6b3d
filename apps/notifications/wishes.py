"""What a person wants: the way of each kind, the end of their quiet hours, the moment of their next digest."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from apps.accounts.events import NOTICE_WISHES_CHANGED
from apps.accounts.models import NoticeWishes, User
from apps.core import clock, wake
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.core.scope import AGENCY_ITSELF, widened_by
from apps.notifications.kinds import DIGEST, KINDS, NoticeKind, Way

A_DAY = timedelta(days=1)
SATURDAY = 5
Digest = NoticeWishes.Digest


def wishes_of(user: User) -> NoticeWishes:
    """This function will return what the person said, or the usual, unsaved."""
    said = NoticeWishes.objects.filter(user=user).first()
    return said if said is not None else NoticeWishes(user=user)


def wishes_of_many(users: Iterable[User]) -> dict[int, NoticeWishes]:
    """This function will return what each person said, by their id, in one query."""
    people = {user.pk: user for user in users}
    said = {wishes.user_id: wishes for wishes in NoticeWishes.objects.filter(user__in=people)} if people else {}
    return {pk: said.get(pk) or NoticeWishes(user=user) for pk, user in people.items()}


def way_of(wishes: NoticeWishes, kind: NoticeKind) -> Way:
    """This function will return how a notice of this kind goes to the person."""
    said = wishes.ways.get(kind.code)
    return Way(said) if said in Way.values else kind.usual


def quiet_until(wishes: NoticeWishes, now: datetime) -> datetime | None:
    """This function will return when the person's quiet hours that run at `now` end, or None outside them.

    The hours are those of the clock on the person's wall. Where they begin later than they end, they run over
    midnight; where both are the same there are none.
    """
    begins, ends = wishes.quiet_from, wishes.quiet_until
    if begins is None or ends is None or begins == ends:
        return None
    local = now.astimezone(ZoneInfo(wishes.zone))
    at = local.time()
    over_midnight = begins > ends
    if not ((at >= begins or at < ends) if over_midnight else begins <= at < ends):
        return None
    day = local.date() + A_DAY if over_midnight and at >= begins else local.date()
    return _moment(datetime.combine(day, ends), wishes.zone)


def next_digest(wishes: NoticeWishes, now: datetime) -> datetime:
    """This function will return the first moment after `now` at which the person's digest goes out."""
    day = now.astimezone(ZoneInfo(wishes.zone)).date()
    while True:
        moment = _moment(datetime.combine(day, wishes.digest_at), wishes.zone)
        if moment > now and _is_day(wishes.digest, day.weekday()):
            return moment
        day += A_DAY


def _is_day(digest: str, weekday: int) -> bool:
    return {Digest.DAILY: True, Digest.WORKDAYS: weekday < SATURDAY, Digest.WEEKLY: weekday == 0}[Digest(digest)]


def _moment(on_the_wall: datetime, zone: str) -> datetime:
    """In a gap of the clock (spring) the moment after it; of an hour that comes twice (autumn) the first."""
    return on_the_wall.replace(tzinfo=ZoneInfo(zone)).astimezone(ZoneInfo("UTC"))


def change_wishes(
    *,
    by: Actor,
    user: User,
    zone: str,
    ways: dict[str, str],
    quiet: tuple[time, time] | None,
    escalations_wait: bool,
    digest: str,
    digest_at: time,
) -> NoticeWishes:
    """This function will keep what the person wants. Raises BadInput for a kind or a way that does not exist."""
    User.objects.select_for_update().get(pk=user.pk)
    codes = {kind.code for kind in KINDS}
    for code, way in ways.items():
        if code not in codes or way not in Way.values:
            raise BadInput(_("There is no kind “%(kind)s” that goes by “%(way)s”.") % {"kind": code, "way": way})
    wishes, _made = NoticeWishes.objects.update_or_create(
        user=user,
        defaults={
            "zone": zone,
            "ways": ways,
            "quiet_from": quiet[0] if quiet else None,
            "quiet_until": quiet[1] if quiet else None,
            "escalations_wait": escalations_wait,
            "digest": digest,
            "digest_at": digest_at,
            "changed_at": clock.now(),
        },
    )
    # What waits for the digest comes at the new moment; where nothing waits, nothing is sent.
    wake.schedule(DIGEST, user.pk, client_id=AGENCY_ITSELF, at=next_digest(wishes, clock.now()))
    _tell(by, wishes, by_link=False)
    return wishes


def stop_mails_of(*, by: Actor, user: User, kinds: list[NoticeKind]) -> NoticeWishes:
    """This function will end the mails of these kinds, one press on a mail's link; the app shows them still."""
    User.objects.select_for_update().get(pk=user.pk)
    wishes = wishes_of(user)
    wishes.ways = wishes.ways | {kind.code: Way.APP.value for kind in kinds}
    wishes.changed_at = clock.now()
    wishes.save()
    _tell(by, wishes, by_link=True)
    return wishes


def _tell(by: Actor, wishes: NoticeWishes, *, by_link: bool) -> None:
    with widened_by(AGENCY_ITSELF):
        announce(NOTICE_WISHES_CHANGED, client_id=AGENCY_ITSELF, by=by, obj=wishes.user, by_link=by_link)
