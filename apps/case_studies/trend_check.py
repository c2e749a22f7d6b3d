"""Praise beside the trend that it comes from: where they part, somebody says why the story may stand."""

from django.utils.translation import gettext as _

from apps.case_studies.examined import Check, Examined
from apps.case_studies.open_themes import DAYS, OpenTheme
from apps.case_studies.trend import ENOUGH, Trend, nps_interval, wilson


def check_trend(examined: Examined) -> Check | None:
    """This function will set the story beside the brand's scores and open complaints; None where nobody asked."""
    trend = examined.trend
    if trend is None:
        return None
    label = _("True to trend")
    if trend.now.is_enough:
        numbers = trend_words(trend)
    else:
        told = {"n": trend.now.total, "days": trend.days, "enough": ENOUGH}
        numbers = _("Not enough data: %(n)d answers in %(days)d days, %(enough)d are needed to say anything.") % told
    numbers = " ".join([numbers, *(_complained(each) for each in examined.open_themes)])
    speaks_of_it = any(each.on_subject for each in examined.open_themes)
    if not speaks_of_it and not (trend.now.is_enough and trend.is_against):
        return Check(name="trend", label=label, passed=True, reason=numbers)
    if examined.trend_reason:
        reason = _("%(numbers)s It stands because: %(reason)s") % {"numbers": numbers, "reason": examined.trend_reason}
        return Check(name="trend", label=label, passed=True, reason=reason)
    mend = _("Say in one sentence why this story may stand beside these scores, or tell the share in the text.")
    return Check(name="trend", label=label, passed=False, reason=numbers, mend=mend)


def _complained(theme: OpenTheme) -> str:
    told = {"name": theme.name, "negative": theme.negative, "n": theme.n, "days": DAYS}
    if theme.on_subject:
        return _("Open theme on this subject: “%(name)s”, %(negative)d of %(n)d complain in %(days)d days.") % told
    return _("Open theme: “%(name)s”, %(negative)d of %(n)d complain in %(days)d days.") % told


def trend_words(trend: Trend) -> str:
    """This function will put the numbers in a sentence, each with its interval and n."""
    low, high = nps_interval(trend.now)
    least, most = wilson(trend.now.detractors, trend.now.total)
    told = {
        "nps": trend.now.nps,
        "low": low,
        "high": high,
        "n": trend.now.total,
        "days": trend.days,
        "share": round(100 * trend.now.detractors / trend.now.total),
        "least": round(100 * least),
        "most": round(100 * most),
    }
    words = _(
        "NPS %(nps)d (between %(low)d and %(high)d), %(share)d %% detractors (%(least)d to %(most)d %%),"
        " n %(n)d in %(days)d days."
    )
    said = words % told
    if not trend.has_fallen:
        return said
    fallen = _("It fell from %(nps)d (n %(n)d) in the time before.")
    return f"{said} {fallen % {'nps': trend.before.nps, 'n': trend.before.total}}"
