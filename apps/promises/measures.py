"""The measures, as data: in which unit their threshold is, and how they read in a sentence."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.clients.models import Client
from apps.promises.models import Metric, Operator, Promise

WINDOWS: Final = (7, 30, 90, 365)  # days
FEW: Final = 10  # below this many a share says little, and is shown as such


@dataclass(frozen=True, slots=True)
class Measure:
    """`unit` of the threshold; None where there is none: the rows carry their own deadline."""

    metric: str
    unit: Any
    is_time: bool = False
    least: Decimal = Decimal(0)
    most: Decimal = Decimal(10**12)


MEASURES: Final = {
    each.metric: each
    for each in (
        Measure(Metric.FIRST_ANSWER, gettext_lazy("hours"), is_time=True, most=Decimal(24 * 365)),
        Measure(Metric.SOLVED, gettext_lazy("hours"), is_time=True, most=Decimal(24 * 365)),
        Measure(Metric.SATISFACTION, gettext_lazy("of 5"), least=Decimal(1), most=Decimal(5)),
        Measure(Metric.SCORE, gettext_lazy("of 10"), most=Decimal(10)),
        Measure(Metric.FIRST_CONTACT, None),
        Measure(Metric.CLOSED_LOOP, None),
        Measure(Metric.SERIES, "", least=Decimal(-(10**12))),
    )
}


SENTENCES: Final[dict[str, Any]] = {
    Metric.FIRST_ANSWER: gettext_lazy("%(share)s %% of tickets answered within %(threshold)s h"),
    Metric.SOLVED: gettext_lazy("%(share)s %% of tickets solved within %(threshold)s h"),
    Metric.SATISFACTION: gettext_lazy("%(share)s %% of rated tickets %(operator)s %(threshold)s of 5"),
    Metric.SCORE: gettext_lazy("%(share)s %% of scores %(operator)s %(threshold)s of 10"),
    Metric.FIRST_CONTACT: gettext_lazy("%(share)s %% of promoters contacted by their deadline"),
    Metric.CLOSED_LOOP: gettext_lazy("%(share)s %% of unhappy customers answered by their deadline"),
    Metric.SERIES: gettext_lazy("%(share)s %% of “%(series)s” %(operator)s %(threshold)s %(unit)s"),
}


def in_words(promise: Promise) -> str:
    """This function will say the measure in one sentence: “95 % of tickets answered within 24 h, over 30 days”."""
    told = {
        "share": plain(promise.share),
        "series": promise.series.name if promise.series is not None else "",
        "unit": promise.series.unit if promise.series is not None else "",
        "operator": Operator(promise.operator).label,
        "threshold": plain(promise.threshold),
    }
    said = " ".join((str(SENTENCES[promise.metric]) % told).split())
    if MEASURES[promise.metric].is_time and promise.calendar == Client.Clock.BUSINESS:
        said = _("%(said)s, in business hours") % {"said": said}
    return _("%(said)s, over %(days)d days") % {"said": said, "days": promise.window_days}


def plain(value: Decimal | None) -> str:
    """This function will write a number without the noughts that its column adds."""
    if value is None:
        return ""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def snapshot(promise: Promise) -> dict[str, Any]:
    """This function will return the measure as a check keeps it."""
    return {
        "metric": promise.metric,
        "series": promise.series_id,
        "operator": promise.operator,
        "threshold": plain(promise.threshold),
        "share": plain(promise.share),
        "window_days": promise.window_days,
        "calendar": promise.calendar,
    }
