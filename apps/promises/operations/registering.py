"""Registering a promise, changing it, putting it away."""

from dataclasses import dataclass, field
from decimal import Decimal

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock, wake
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.promises.events import PROMISE_ARCHIVED, PROMISE_CHANGED, PROMISE_REGISTERED
from apps.promises.measures import MEASURES, WINDOWS, plain
from apps.promises.models import Metric, MetricSeries, Operator, Promise
from apps.promises.operations.checking import CHECK, check_promise, person_in
from apps.tickets.models import Team
from apps.tickets.people import is_able

LONGEST, MOST_WORDINGS = 500, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Everything that a person says about a promise. `threshold` is in hours, or in the metric's own unit."""

    text: str
    metric: str
    threshold: Decimal | None = None
    operator: str = Operator.AT_MOST
    share: Decimal = Decimal(100)
    window_days: int = 30
    calendar: str = Client.Clock.PLAIN
    wordings: list[str] = field(default_factory=list)
    place: str = Promise.Place.PAGE
    said_at: str = ""
    series: MetricSeries | None = None
    cx_owner: User | None = None
    pr_owner: User | None = None


def register_promise(*, by: Actor, client: Client, wanted: Wanted) -> Promise:
    """This function will register a promise and hold it against what was done at once. Raises BadInput."""
    given = _checked(client, wanted)
    made: Promise = Promise.objects.create(
        client=client, public_id=new_public_id(), made_at=clock.now(), made_by=person_in(by), **given
    )
    announce(PROMISE_REGISTERED, client_id=client.pk, by=by, obj=made, metric=made.metric)
    check_promise(by=by, promise=made)
    made.refresh_from_db()
    return made


def change_promise(*, by: Actor, promise: Promise, wanted: Wanted) -> Promise:
    """This function will change a promise; with another measure it is checked anew at once. Raises BadInput."""
    held = Promise.objects.select_for_update(of=("self",)).select_related("client").get(pk=promise.pk)
    if held.archived_at is not None:
        raise BadInput(_("This promise was put away: it stays as it is."), field="text")
    given = _checked(held.client, wanted)
    changed = [name for name, value in given.items() if getattr(held, name) != value]
    if not changed:
        return held
    for name in changed:
        setattr(held, name, given[name])
    held.save(update_fields=changed)
    announce(PROMISE_CHANGED, client_id=held.client_id, by=by, obj=held, metric=held.metric)
    if {"metric", "series", "operator", "threshold", "share", "window_days", "calendar"} & set(changed):
        check_promise(by=by, promise=held)
        held.refresh_from_db()
    return held


def archive_promise(*, by: Actor, promise: Promise) -> Promise:
    """This function will put a promise away that is made no more: it is checked no longer, its history stays."""
    held = Promise.objects.select_for_update().get(pk=promise.pk)
    if held.archived_at is None:
        held.archived_at = clock.now()
        held.save(update_fields=["archived_at"])
        wake.unschedule(CHECK, held.pk)
        announce(PROMISE_ARCHIVED, client_id=held.client_id, by=by, obj=held)
    return held


def _checked(client: Client, wanted: Wanted) -> dict[str, object]:
    measure = MEASURES.get(wanted.metric)
    if measure is None:
        raise BadInput(_("Choose what it is measured by."), field="metric")
    if wanted.window_days not in WINDOWS:
        raise BadInput(_("Choose over how many days it is measured."), field="window_days")
    if not 0 < wanted.share <= 100:  # noqa: PLR2004 - percent
        raise BadInput(_("Enter a share above 0 and up to 100 percent."), field="share")
    series = wanted.series if wanted.metric == Metric.SERIES else None
    if wanted.metric == Metric.SERIES and (series is None or series.client_id != client.pk):
        raise BadInput(_("Choose the figures that it is measured by."), field="series")
    return {
        "text": _one_line(wanted.text, "text"),
        "wordings": _wordings(wanted.wordings),
        "place": wanted.place,
        "said_at": " ".join(wanted.said_at.split())[:LONGEST],
        "metric": wanted.metric,
        "series": series,
        "operator": Operator.AT_MOST if measure.is_time else wanted.operator,
        "threshold": _threshold(wanted, least=measure.least, most=measure.most, is_time=measure.is_time)
        if measure.unit is not None
        else None,
        "share": wanted.share,
        "window_days": wanted.window_days,
        "calendar": wanted.calendar if measure.is_time else Client.Clock.PLAIN,
        "cx_owner": _owner(wanted.cx_owner, client, Team.CX, "cx_owner"),
        "pr_owner": _owner(wanted.pr_owner, client, Team.PR, "pr_owner"),
    }


def _threshold(wanted: Wanted, *, least: Decimal, most: Decimal, is_time: bool) -> Decimal:
    value = wanted.threshold
    if value is None or not least <= value <= most or (is_time and value <= 0):
        message = _("Enter a number from %(least)s to %(most)s.") % {"least": plain(least), "most": plain(most)}
        raise BadInput(message, field="threshold")
    return value


def _owner(user: User | None, client: Client, team: str, field_name: str) -> User | None:
    if user is not None and not is_able(user, client.pk, team):
        raise BadInput(_("Choose somebody of this team who works for the client."), field=field_name)
    return user


def _one_line(text: str, field_name: str) -> str:
    words = " ".join(text.split())
    if not words:
        raise BadInput(_("Write what is promised, in the words that were used."), field=field_name)
    if len(words) > LONGEST:
        raise BadInput(_("Keep it under %(most)d characters.") % {"most": LONGEST + 1}, field=field_name)
    return words


def _wordings(given: list[str]) -> list[str]:
    words = list(dict.fromkeys(_one_line(each, "wordings") for each in given if each.strip()))
    if len(words) > MOST_WORDINGS:
        raise BadInput(_("At most %(most)d wordings.") % {"most": MOST_WORDINGS}, field="wordings")
    return words
