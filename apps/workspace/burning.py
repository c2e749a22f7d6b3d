"""What does not wait for its turn: open incidents, alerts not known to a side yet, broken promises, drills that run."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.crises.models import Incident
from apps.drills.models import Drill
from apps.listening.models import Alert
from apps.listening.telling import alert_sentence
from apps.listening.watched import open_alerts
from apps.promises.models import Promise, Standing
from apps.workspace.sections import address_of

MOST = 5


@dataclass(frozen=True, slots=True)
class Burning:
    """One line at the head of Today."""

    client: Client
    text: str
    path: str
    icon: str
    is_good: bool
    at: datetime
    next_update_at: datetime | None = None


def burning(user: User, client: Client | None) -> list[Burning]:
    """This function will return open incidents, then alerts of the last days, broken promises, drills that run."""
    rows = Incident.objects.visible_to(user).exclude(state=Incident.State.CLOSED).select_related("client")
    if client is not None:
        rows = rows.filter(client=client)
    incidents = list(rows.order_by("-opened_at")[:MOST])
    known = {incident.alert_id for incident in incidents}
    alerts = [alert for alert in open_alerts(user, client=client) if alert.pk not in known]
    drills = Drill.objects.visible_to(user).filter(ended_at=None).select_related("client")
    if client is not None:
        drills = drills.filter(client=client)
    rehearsing = [_of_drill(drill) for drill in drills.order_by("-started_at")[:MOST]]
    return [*map(_of_incident, incidents), *map(_of_alert, alerts[:MOST]), *_broken(user, client), *rehearsing]


def _broken(user: User, client: Client | None) -> list[Burning]:
    rows = Promise.objects.visible_to(user).filter(standing=Standing.BROKEN, archived_at=None)
    if client is not None:
        rows = rows.filter(client=client)
    return [_of_promise(each) for each in rows.select_related("client").order_by("-standing_since")[:MOST]]


def _of_promise(promise: Promise) -> Burning:
    words = {"text": promise.text, "met": promise.met, "n": promise.n}
    return Burning(
        client=promise.client,
        text=_("broken promise: “%(text)s” (%(met)d of %(n)d)") % words,
        path=address_of("promises:promise", promise.public_id),
        icon="heart-broken",
        is_good=False,
        at=promise.standing_since or promise.made_at,
    )


def _of_drill(drill: Drill) -> Burning:
    return Burning(
        client=drill.client,
        text=_("a drill is running, and its team is wanted in it"),
        path=address_of("drills:drill", drill.public_id),
        icon="route",
        is_good=True,
        at=drill.started_at,
    )


def _of_incident(incident: Incident) -> Burning:
    words = {"severity": incident.get_severity_display(), "title": incident.title}
    return Burning(
        client=incident.client,
        text=_("%(severity)s: %(title)s") % words,
        path=address_of("crises:room", incident.public_id),
        icon="flame",
        is_good=False,
        at=incident.opened_at,
        next_update_at=incident.next_update_at,
    )


def _of_alert(alert: Alert) -> Burning:
    return Burning(
        client=alert.client,
        text=alert_sentence(alert),
        path=address_of("listening:alert", alert.public_id),
        icon="trending-down" if alert.direction == Alert.Direction.DROP else "trending-up",
        is_good=alert.is_good_news,
        at=alert.raised_at,
    )
