"""What a permission can be: which uses, and until when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.core.errors import BadInput
from apps.documents.text import check_text, one_line
from apps.outreach.models import Consent, ConsentRecord
from apps.outreach.models.consents import PLACES, REGIONAL, Region, Use

YEARS_AT_MOST = 5
MONTHS_OFFERED = (6, 12)
LONGEST_GIFT = 200  # characters


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a yes covers."""

    uses: list[str]
    regions: list[str]
    until: date | None

    @classmethod
    def by(cls, given: Consent | ConsentRecord) -> "Allowed":
        return cls(given.uses, given.regions, given.valid_until)

    def is_less_than(self, before: "Allowed") -> bool:
        """A tick less, a part of the world less, or an earlier day."""
        fewer = set(before.uses) - set(self.uses)
        earlier = before.until is not None and self.until is not None and self.until < before.until
        return bool(fewer) or earlier or is_narrower(before.regions, self.regions)


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


def check_regions(regions: Sequence[str], uses: Sequence[str]) -> list[str]:
    """This function will return the parts of the world once each, or raise BadInput.

    A press release, posts and advertisements need one at least; the newsroom alone needs none and keeps none.
    """
    unknown = set(regions) - set(Region.values)
    if unknown:
        raise BadInput(
            _("“%(value)s” is no part of the world that we know.") % {"value": min(unknown)}, field="regions"
        )
    if not set(uses) & REGIONAL:
        return []
    if not regions:
        raise BadInput(
            _("Tick at least one part of the world, or leave the newsroom as the only place."), field="regions"
        )
    return [Region.WORLD.value] if Region.WORLD in regions else [each for each in Region.values if each in regions]


def is_narrower(before: Sequence[str], after: Sequence[str]) -> bool:
    """This function will tell whether a part of the world that was allowed is allowed no more."""
    return Region.WORLD not in after and bool(set(before) - set(after))


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


def check_gift(gift: str) -> str:
    """This function will return what a customer gets for it, on one line, or raise BadInput."""
    return check_text(one_line(gift), block_id="", field="gift", limit=LONGEST_GIFT, required=False)
