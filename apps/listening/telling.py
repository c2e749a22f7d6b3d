"""Alerts and risks in words."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from apps.listening.models import Alert, Mention, Series, Source, Topic
from apps.listening.risk import REASONS


def alert_sentence(alert: Alert) -> str:
    """This function will say an alert in one sentence."""
    words = {"seen": round(alert.seen), "usual": round(alert.usual), "where": series_name(alert)}
    if alert.direction == Alert.Direction.DROP:
        return _("much less is said (%(where)s): %(seen)d mentions in four hours, usually %(usual)d") % words
    if alert.is_good_news:
        return _("praise is rising (%(where)s): %(seen)d mentions in four hours, usually %(usual)d") % words
    return _("much more is said (%(where)s): %(seen)d mentions in four hours, usually %(usual)d") % words


def series_name(alert: Alert) -> str:
    """This function will return what is counted, in words."""
    return _name(alert.series, alert.ref)


def also_of(alert: Alert) -> list[str]:
    """This function will return what else left the usual over the same mentions, in words."""
    return [_name(series, ref) for series, ref in alert.also]


def _name(series: str, ref: int) -> str:
    if series == Series.ALL:
        return _("all places")
    model = Source if series == Series.SOURCE else Topic
    return str(model.objects.in_scope().filter(pk=ref).first() or _("a topic that is gone"))


def with_words(mentions: Iterable[Mention]) -> list[tuple[Mention, list[Any], list[str]]]:
    """This function will return each mention with why it is risky and what it is about; topics must be prefetched."""
    return [
        (each, reasons_of(each), sorted(topic.name for topic in each.topics.all()))  # prefetched
        for each in mentions
    ]


def reasons_of(mention: Mention) -> list[Any]:
    """This function will return why a mention is risky, in words."""
    return [REASONS[code] for code in mention.risk_reasons if code in REASONS]
