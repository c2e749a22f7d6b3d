"""Alerts, as people read them."""

from datetime import timedelta

from django.db.models import Q

from apps.accounts.models import User
from apps.clients.models import Client
from apps.core import clock
from apps.listening.models import Alert, Mention, MentionCount, Series
from apps.listening.operations.sameness import mentions_of

FRESH = timedelta(days=3)  # older alerts are history, known or not
MOST = 20
BEFORE = timedelta(hours=24)
HOURS = 48


def open_alerts(user: User, *, client: Client | None = None) -> list[Alert]:
    """This function will return the alerts of the last days that one of the sides does not know of yet."""
    rows = Alert.objects.visible_to(user).filter(raised_at__gte=clock.now() - FRESH)
    rows = rows.filter(Q(cx_known_at=None) | Q(pr_known_at=None))
    if client is not None:
        rows = rows.filter(client=client)
    return list(rows.select_related("client").order_by("-raised_at")[:MOST])


def evidence_of(alert: Alert) -> list[Mention]:
    """This function will return what was said while it was out of the usual, the riskiest first."""
    rows = mentions_of(alert.client_id, alert.series, alert.ref, alert.began_at, alert.until)
    rows = rows.select_related("source", "client").prefetch_related("topics")
    return list(rows.order_by("-risk", "-reach", "-said_at")[:MOST])


def hours_around(alert: Alert) -> list[tuple[str, int, bool]]:
    """This function will return hour by hour how much was said: its hour in UTC, the count, if it was unusual."""
    first = (alert.began_at - BEFORE).replace(minute=0, second=0, microsecond=0)
    rows = MentionCount.objects.in_scope().filter(
        client_id=alert.client_id, bucket__gte=first, bucket__lt=first + timedelta(hours=HOURS)
    )
    if alert.series == Series.ALL:
        rows = rows.filter(series=Series.SOURCE)
    else:
        rows = rows.filter(series=alert.series, ref=alert.ref)
    sums = [0] * HOURS
    for bucket, mentions in rows.values_list("bucket", "mentions"):
        sums[int((bucket - first).total_seconds() // 3600)] += mentions
    until = min(clock.now(), first + timedelta(hours=HOURS))
    shown = int((until - first).total_seconds() // 3600) + 1
    starts = [first + timedelta(hours=hour) for hour in range(min(shown, HOURS))]
    out = (alert.began_at.replace(minute=0), alert.until)
    return [(f"{at:%H}", count, out[0] <= at <= out[1]) for at, count in zip(starts, sums, strict=False)]
