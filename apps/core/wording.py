"""Lengths of time and moments in words, for screens and mails. No query, no HTML."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
WEEK = timedelta(days=7)
SOON = timedelta(hours=2)
# From here on the hours beside the days tell nobody anything.
DAYS_ALONE_FROM = 2


class CountdownState(StrEnum):
    """What a deadline's clock is doing."""

    CALM = "calm"
    SOON = "soon"
    LATE = "late"
    MET = "met"
    MET_LATE = "met-late"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Countdown:
    """A deadline as a person reads it: the state, the words, and the share of the time that is left."""

    state: CountdownState
    words: str
    due_at: datetime
    share_left: float | None


def duration_words(*, span: timedelta) -> str:
    """This function will say a length of time in at most two units, cut down to whole minutes."""
    span = abs(span)
    if span < MINUTE:
        return _("under 1 min")
    days, rest = divmod(span, DAY)
    hours, rest = divmod(rest, HOUR)
    amounts = {"days": days, "hours": hours, "minutes": rest // MINUTE}
    if days:
        whole = days >= DAYS_ALONE_FROM or not hours
        return (_("%(days)d d") if whole else _("%(days)d d %(hours)d h")) % amounts
    if hours:
        return (_("%(hours)d h %(minutes)d min") if amounts["minutes"] else _("%(hours)d h")) % amounts
    return _("%(minutes)d min") % amounts


def _met_words(*, due_at: datetime, met_at: datetime, started_at: datetime | None) -> str:
    if met_at > due_at:
        return _("met %(time)s late") % {"time": duration_words(span=met_at - due_at)}
    if started_at is None:
        return _("met in time")
    return _("met in %(time)s") % {"time": duration_words(span=met_at - started_at)}


def _share_left(*, left: timedelta, due_at: datetime, started_at: datetime | None) -> float | None:
    if started_at is None or due_at <= started_at:
        return None
    return min(max(left / (due_at - started_at), 0.0), 1.0)


def countdown(
    *,
    due_at: datetime,
    now: datetime,
    started_at: datetime | None = None,
    met_at: datetime | None = None,
    left: timedelta | None = None,
    is_paused: bool = False,
    soon: timedelta = SOON,
) -> Countdown:
    """This function will read a deadline's clock at `now`.

    `left` is the time that still counts, where it is not simply `due_at - now`: a clock that runs in
    business hours only. A paused clock says so and does not turn soon; one that is past due is late.
    """
    if met_at is not None:
        state = CountdownState.MET_LATE if met_at > due_at else CountdownState.MET
        words = _met_words(due_at=due_at, met_at=met_at, started_at=started_at)
        return Countdown(state=state, words=words, due_at=due_at, share_left=None)
    if now >= due_at:
        words = _("%(time)s late") % {"time": duration_words(span=now - due_at)}
        return Countdown(state=CountdownState.LATE, words=words, due_at=due_at, share_left=0.0)
    left = due_at - now if left is None else left
    share = _share_left(left=left, due_at=due_at, started_at=started_at)
    time = {"time": duration_words(span=left)}
    if is_paused:
        words = _("paused, %(time)s left") % time
        return Countdown(state=CountdownState.PAUSED, words=words, due_at=due_at, share_left=share)
    state = CountdownState.SOON if left <= soon else CountdownState.CALM
    return Countdown(state=state, words=_("%(time)s left") % time, due_at=due_at, share_left=share)


def exact_words(*, moment: datetime) -> str:
    """This function will say a moment to the minute, with its zone, in the person's zone."""
    local = timezone.localtime(moment)
    # Translators: a full date, as "Tuesday 24 November 2026, 09:42"; letters of Django's date filter.
    return f"{date_format(local, pgettext('exact moment', 'l j F Y, H:i'))} {local.tzname() or ''}".strip()


def _near_words(*, moment: datetime, now: datetime) -> str | None:
    gap = moment - now
    if abs(gap) < MINUTE:
        return _("just now")
    if abs(gap) >= DAY:
        return None
    pattern = _("in %(time)s") if gap > timedelta(0) else _("%(time)s ago")
    # Minutes beside hours are noise here; a countdown is the place for them.
    rounded = abs(gap) // HOUR * HOUR if abs(gap) >= HOUR else abs(gap)
    return pattern % {"time": duration_words(span=rounded)}


def relative_words(*, moment: datetime, now: datetime) -> str:
    """This function will say when a moment is, seen from `now`: "3 h ago", "yesterday, 18:04", "14 Oct"."""
    near = _near_words(moment=moment, now=now)
    if near is not None:
        return near
    local, today = timezone.localtime(moment), timezone.localtime(now)
    clock = {"time": date_format(local, "H:i")}
    days = (local.date() - today.date()).days
    if days == -1:
        return _("yesterday, %(time)s") % clock
    if days == 1:
        return _("tomorrow, %(time)s") % clock
    if abs(moment - now) < WEEK:
        return date_format(local, pgettext("day this week", "D j M, H:i"))
    if local.year == today.year:
        return date_format(local, pgettext("day this year", "j M"))
    return date_format(local, pgettext("day of another year", "j M Y"))
