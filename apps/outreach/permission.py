"""What a permission can be: which uses, and until when."""

from collections.abc import Sequence
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.core.errors import BadInput
from apps.outreach.models.consents import PLACES, Use

YEARS_AT_MOST = 5
MONTHS_OFFERED = (6, 12)


def months_after(day: date, months: int) -> date:
    """This function will return the same day `months` later, or the last of that month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    for fits in range(day.day, 0, -1):
        try:
            return date(day.year + years, month + 1, fits)
        except ValueError:
            continue
    raise ValueError(day)


def latest_day(today: date) -> date:
    """This function will return the last day until which a permission can be given."""
    return months_after(today, YEARS_AT_MOST * 12)


def check_uses(uses: Sequence[str]) -> list[str]:
    """This function will return the uses once each, in the page's order, or raise BadInput."""
    unknown = set(uses) - set(Use.values)
    if unknown:
        raise BadInput(_("“%(value)s” is not a use that can be allowed.") % {"value": min(unknown)}, field="uses")
    if not set(uses) & PLACES:
        raise BadInput(_("Tick at least one place where we may use it, or press no."), field="uses")
    return [use for use in Use.values if use in uses]


def check_until(until: date | None, *, today: date) -> date:
    """This function will return the day, or raise BadInput unless it is after today and in five years at most."""
    if until is None:
        raise BadInput(_("Choose until when we may use it."), field="valid_until")
    if not today < until <= latest_day(today):
        latest = date_format(latest_day(today), "j F Y")
        raise BadInput(
            _("Choose a day after today and no later than %(latest)s.") % {"latest": latest}, field="valid_until"
        )
    return until
