"""Watching the counts: when they leave what is usual, both teams hear of it, once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Sum

from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.events import announce
from apps.core.models import Event
from apps.listening.events import ALERT_GREW, ALERT_RAISED, MENTIONS_ECHOED, MENTIONS_RECEIVED
from apps.listening.models import Alert, ListeningSettings, MentionCount, Series, Source, Topic
from apps.listening.operations.counting import LONGEST_SPAN, STEP, bucket_of
from apps.listening.operations.places import hold, settings_of
from apps.listening.operations.sameness import same_event
from apps.listening.spikes.detector import LEARNING, USUAL, Detector, Direction, Sensitivity
from apps.listening.spikes.detector import Alert as Found

REACH_BACK = USUAL + LEARNING  # what a detector needs to know to be as one that ran all along


@dataclass(frozen=True, slots=True)
class Watched:
    """One series: its counts of each five minutes that have any, in order, and from when on they mean something."""

    series: str
    ref: int
    counts: dict[datetime, int]


def watch(client: Client, *, after_event: int = 0) -> list[Alert]:
    """This function will look at what was said of the brand up to now, and return the alerts that are new or grew.

    Of several calls that follow on many arrivals, those whose event was seen by an earlier one return at once. The
    counts are looked at before anything is held, so that nobody who takes in waits for it.
    """
    settings, now = settings_of(client), clock.now()
    if after_event and settings.watched_through >= after_event:
        return []
    arrivals = Event.objects.filter(client_id=client.pk, name__in=[MENTIONS_RECEIVED.name, MENTIONS_ECHOED.name])
    newest = arrivals.order_by("-id").values_list("id", "at").first()
    last = bucket_of(now)
    found = [(each, alert) for each in _series(client, last) if (alert := _detect(each, settings, last))]
    held = hold(client)
    if newest is not None and newest[0] > held.watched_through:
        held.watched_through = newest[0]
        held.save(update_fields=["watched_through"])
    arrived_at = newest[1] if newest else now
    found.sort(key=lambda each: -abs(each[1].score))  # the clearest first: others are said to be so, too
    touched = [_record(client, watched, alert, arrived_at) for watched, alert in found]
    return [alert for alert in touched if alert is not None]


def _series(client: Client, last: datetime) -> Iterator[Watched]:
    """Every series that is not muted and had something within four hours, or may be missing something."""
    rows = MentionCount.objects.filter(client=client, bucket__gt=last - REACH_BACK, bucket__lte=last, mentions__gt=0)
    counts: dict[tuple[str, int], dict[datetime, int]] = {}
    for series, ref, bucket, mentions in rows.order_by("bucket").values_list("series", "ref", "bucket", "mentions"):
        counts.setdefault((series, ref), {})[bucket] = mentions
    sources = list(Source.objects.filter(client=client))
    heard = {source.pk for source in sources if not source.is_muted}
    topics = set(Topic.objects.filter(client=client, archived_at=None, is_muted=False).values_list("pk", flat=True))
    for (series, ref), found in counts.items():
        if ref in (heard if series == Series.SOURCE else topics):
            yield Watched(series, ref, found)
    # A place that was connected lately would lift the sum: it joins once all that “usual” reaches back to is known.
    settled = [source.pk for source in sources if source.pk in heard and source.since <= last - USUAL]
    total: dict[datetime, int] = {}
    for ref in settled:
        for bucket, mentions in counts.get((Series.SOURCE, ref), {}).items():
            total[bucket] = total.get(bucket, 0) + mentions
    if len(settled) > 1:
        yield Watched(Series.ALL, 0, total)


def _detect(watched: Watched, settings: ListeningSettings, last: datetime) -> Found | None:
    """The alert that is on in the last five minutes, if there is one."""
    if not watched.counts:
        return None
    detector = Detector(
        sensitivity=Sensitivity(settings.sensitivity), drops=settings.hears_drops, fewest=float(settings.fewest)
    )
    at = min(watched.counts)
    while at <= last:
        value = watched.counts.get(at, 0)
        # The last five minutes are not over: that there is little in them yet means nothing.
        if at < last or value:
            detector.take(at, value)
        at += STEP
    found = detector.alert
    is_on = found is not None and found.until >= last - STEP
    return found if is_on else None


def _record(client: Client, watched: Watched, found: Found, arrived_at: datetime) -> Alert | None:
    negative, positive = _moods(client, watched, found)
    values: dict[str, Any] = {
        "until": found.until,
        "score": abs(found.score),
        "seen": found.seen,
        "usual": found.usual,
        "negative": negative,
        "positive": positive,
    }
    known = same_event(client, watched.series, watched.ref, found)
    return _raise(client, watched, found, arrived_at, values) if known is None else _grow(known, watched, values)


def _grow(known: Alert, watched: Watched, values: dict[str, Any]) -> Alert | None:
    if (known.series, known.ref) != (watched.series, watched.ref):
        if [watched.series, watched.ref] in known.also:
            return None
        values = {"also": [*known.also, [str(watched.series), watched.ref]]}
    elif known.until >= values["until"] and known.score >= values["score"]:
        return None
    else:
        values["score"] = max(known.score, values["score"])
    for field, value in values.items():
        setattr(known, field, value)
    known.save(update_fields=list(values))
    announce(ALERT_GREW, client_id=known.client_id, by=SYSTEM, obj=known)
    return known


def _raise(
    client: Client, watched: Watched, found: Found, arrived_at: datetime, values: dict[str, Any]
) -> Alert | None:
    now = clock.now()
    made: Alert = Alert.objects.create(
        client=client,
        public_id=new_public_id(),
        series=watched.series,
        ref=watched.ref,
        direction=str(found.direction),
        began_at=found.at,
        raised_at=now,
        delay_ms=max(0, round((now - arrived_at).total_seconds() * 1000)),
        **values,
    )
    announce(
        ALERT_RAISED, client_id=client.pk, by=SYSTEM, obj=made, series=str(made.series), direction=str(made.direction)
    )
    return made


def _moods(client: Client, watched: Watched, found: Found) -> tuple[int, int]:
    if found.direction is Direction.DROP:
        return 0, 0
    rows = MentionCount.objects.filter(
        client=client, bucket__gt=found.at - LONGEST_SPAN, bucket__lte=found.until, mentions__gt=0
    )
    if watched.series == Series.ALL:
        rows = rows.filter(series=Series.SOURCE)
    else:
        rows = rows.filter(series=watched.series, ref=watched.ref)
    sums = rows.aggregate(negative=Sum("negative"), positive=Sum("positive"))
    return max(0, sums["negative"] or 0), max(0, sums["positive"] or 0)
