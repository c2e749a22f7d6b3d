"""What may stand in a brand's details: checked here, whoever writes them, and said so that it can be mended."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final
from zoneinfo import available_timezones

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from apps.clients.colour import parse_colour
from apps.clients.holidays import holiday_regions
from apps.clients.models import Ask, Client
from apps.clients.theme import Pairing
from apps.clients.week import check_week
from apps.core.errors import BadInput

SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")  # it is the first part of a host name, too
LONGEST_CONTACT_HOURS: Final = 48  # the practice of the field: later than that, a promoter has gone cold
LONGEST_LOOP_HOURS: Final = 720  # thirty days; a promise further off is none
MOST_ASKS: Final = 20
MOST_ASK_DAYS: Final = 730
CHANGEABLE: Final = frozenset(
    {
        "name", "colour", "second_colour", "type_pairing", "zone", "language", "boilerplate", "legal_line", "city",
        "press_name", "press_email", "press_phone", "sender_name", "sender_email", "reply_to",
        "clock", "closed_loop_hours", "business_hours", "holiday_country", "holiday_region", "first_contact_hours",
        "asks_at_most", "asks_within_days", "asks_not_counted",
    }
)  # fmt: skip
COLOURS: Final = ("colour", "second_colour")
RESERVED_SLUGS: Final = frozenset({"new", "colours"})  # addresses of Settings > Clients
MANY_LINES: Final = frozenset({"boilerplate"})


def checked_details(details: Mapping[str, Any]) -> dict[str, Any]:
    """This function will return the details as they are kept: colours with six digits, no blanks around texts.

    Raises BadInput, naming the field and the mend, for a detail that a brand cannot have, and TypeError for a field
    that is no detail: a short name or a public id never changes.
    """
    unknown = set(details) - CHANGEABLE
    if unknown:
        raise TypeError(f"these fields of a client do not change: {sorted(unknown)}")
    for field, value in details.items():
        if isinstance(value, str):
            _check_text(field, value)
        check = _CHECKS.get(field)
        if check is not None:
            check(field, value)
    _check_region(details)
    kept = {field: value.strip() if isinstance(value, str) else value for field, value in details.items()}
    return kept | {field: str(parse_colour(kept[field])) for field in COLOURS if field in kept}


def _check_region(details: Mapping[str, Any]) -> None:
    region, country = details.get("holiday_region", ""), details.get("holiday_country", "")
    if region and region not in holiday_regions().get(country, ()):
        values = {"region": region, "country": country}
        raise BadInput(
            _("“%(region)s” is no region of %(country)s: choose one of its own.") % values, field="holiday_region"
        )


def check_slug(slug: str) -> None:
    """This function will raise BadInput for a short name that cannot stand in an address."""
    if not SLUG.fullmatch(slug) or len(slug) > _longest("slug"):
        raise BadInput(
            _("“%(slug)s” cannot stand in addresses: use small letters a to z, digits and dashes, 60 at most.")
            % {"slug": slug},
            field="slug",
        )
    if slug in RESERVED_SLUGS:
        raise BadInput(_("“%(slug)s” is a word of ours: choose another short name.") % {"slug": slug}, field="slug")


def _longest(field: str) -> int:
    longest: int | None = getattr(Client._meta.get_field(field), "max_length", None)
    return longest or 10_000


def _check_text(field: str, value: str) -> None:
    if field not in MANY_LINES and any(character in value for character in "\r\n\0"):
        raise BadInput(_("This has to fit on one line: take the line break out."), field=field)
    if len(value) > _longest(field):
        raise BadInput(
            _("This has %(length)d characters: shorten it to %(longest)d.")
            % {"length": len(value), "longest": _longest(field)},
            field=field,
        )


def _check_name(field: str, value: str) -> None:
    if not value.strip():
        raise BadInput(_("A client needs a name: write it as it stands in print."), field=field)


def _check_colour(field: str, value: str) -> None:
    try:
        parse_colour(value)
    except BadInput as error:
        raise BadInput(error.message, field=field) from error


def _check_email(field: str, value: str) -> None:
    if not value:
        return
    try:
        validate_email(value)
    except ValidationError as error:
        raise BadInput(
            _("“%(value)s” is not an e-mail address: it needs the form name@host.") % {"value": value}, field=field
        ) from error


def _check_zone(field: str, value: str) -> None:
    if value not in available_timezones():
        raise BadInput(
            _("“%(value)s” is not a time zone: choose a place such as Europe/London.") % {"value": value}, field=field
        )


def _check_hours(field: str, value: int) -> None:
    if not 1 <= value <= LONGEST_LOOP_HOURS:
        raise BadInput(
            _("%(value)s hours cannot be kept: choose 1 to %(most)d.") % {"value": value, "most": LONGEST_LOOP_HOURS},
            field=field,
        )


def _up_to(most: int) -> Callable[[str, int], None]:
    def check(field: str, value: int) -> None:
        if not 1 <= value <= most:
            values = {"value": value, "most": most}
            raise BadInput(_("%(value)s is out of range: choose 1 to %(most)d.") % values, field=field)

    return check


def _check_country(field: str, value: str) -> None:
    if value and value not in holiday_regions():
        raise BadInput(
            _("The public holidays of “%(value)s” are not known: choose another country, or add the days yourself.")
            % {"value": value},
            field=field,
        )


def _check_kinds(field: str, value: list[str]) -> None:
    unknown = sorted(set(value) - set(Ask.Kind.values))
    if unknown:
        values = {"value": unknown[0], "known": ", ".join(Ask.Kind.values)}
        raise BadInput(_("“%(value)s” is no kind of ask: choose among %(known)s.") % values, field=field)


def _one_of(known: Callable[[], set[str]]) -> Callable[[str, str], None]:
    def check(field: str, value: str) -> None:
        if value not in known():
            raise BadInput(
                _("“%(value)s” is not known here: choose one of %(known)s.")
                % {"value": value, "known": ", ".join(sorted(known()))},
                field=field,
            )

    return check


_CHECKS: Final[dict[str, Callable[[str, Any], None]]] = {
    "name": _check_name,
    "colour": _check_colour,
    "second_colour": _check_colour,
    "press_email": _check_email,
    "sender_email": _check_email,
    "reply_to": _check_email,
    "zone": _check_zone,
    "closed_loop_hours": _check_hours,
    "business_hours": check_week,
    "holiday_country": _check_country,
    "first_contact_hours": _up_to(LONGEST_CONTACT_HOURS),
    "asks_at_most": _up_to(MOST_ASKS),
    "asks_within_days": _up_to(MOST_ASK_DAYS),
    "asks_not_counted": _check_kinds,
    "type_pairing": _one_of(lambda: {str(pairing) for pairing in Pairing}),
    "language": _one_of(lambda: {code for code, _name in settings.LANGUAGES}),
    "clock": _one_of(lambda: set(Client.Clock.values)),
}
