"""The measures, as data: in which unit their threshold is, and how they read in a sentence."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

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


def in_words(promise: Promise) -> str:
    """This function will say the measure in one sentence: “95 % of … at most 24 hours, over 30 days”."""
    measure = MEASURES[promise.metric]
    told = {
        "share": plain(promise.share),
        "what": promise.series.name if promise.series is not None else Metric(promise.metric).label,
        "operator": Operator(promise.operator).label,
        "threshold": plain(promise.threshold),
        "unit": promise.series.unit if promise.series is not None else measure.unit,
        "days": promise.window_days,
    }
    if measure.unit is None:
        return _("%(share)s %% of %(what)s, over %(days)d days") % told
    said = _("%(share)s %% of %(what)s: %(operator)s %(threshold)s %(unit)s, over %(days)d days") % told
    if measure.is_time and promise.calendar == "business":
        said = _("%(said)s, counted in business hours") % {"said": said}
    return said


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
