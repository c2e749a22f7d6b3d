"""Addresses and telephone numbers to which nothing of a brand is ever sent, whoever asks and why."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from apps.clients.events import ADDRESS_UNSUPPRESSED, ADDRESSES_SUPPRESSED
from apps.clients.models import Client, SuppressedAddress
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce

FEWEST_DIGITS, MOST_DIGITS = 6, 15  # ITU-T E.164 ends at fifteen
LONGEST_REASON = 250
_BETWEEN_DIGITS = re.compile(r"[\s()./–-]+")


class AddressIsSuppressed(DomainError):
    """Nothing is ever sent to this address."""

    code = "address_is_suppressed"


def as_compared(address: str) -> str:
    """This function will write an e-mail address or a telephone number in the one way in which it is compared.

    E-mail in small letters; of a number only its digits, with a plus for an international one.
    """
    address = address.strip()
    if "@" in address:
        return address.lower()
    if address.startswith(("+", "00")):
        address = "+" + address.removeprefix("+").removeprefix("00").replace("(0)", "")  # the zero for those inside
    return _BETWEEN_DIGITS.sub("", address)


def is_address(compared: str) -> bool:
    """This function will tell whether `as_compared` gave an e-mail address or a telephone number."""
    if "@" not in compared:
        digits = compared.removeprefix("+")
        return digits.isascii() and digits.isdigit() and FEWEST_DIGITS <= len(digits) <= MOST_DIGITS
    try:
        validate_email(compared)
    except ValidationError:
        return False
    return True


def suppressed_among(*, client_id: int, addresses: Iterable[str]) -> set[str]:
    """This function will return those of the addresses, as they were given, to which nothing may be sent."""
    by_compared: dict[str, set[str]] = {}
    for address in addresses:
        if address:
            by_compared.setdefault(as_compared(address), set()).add(address)
    if not by_compared:
        return set()
    rows = SuppressedAddress.objects.filter(client_id=client_id, removed_at=None, address__in=by_compared)
    return set().union(*(by_compared[each] for each in rows.values_list("address", flat=True)))


def check_may_write_to(*, client_id: int, address: str) -> None:
    """This function will raise AddressIsSuppressed if nothing is ever sent to the address. For every sender."""
    if suppressed_among(client_id=client_id, addresses=[address]):
        raise AddressIsSuppressed(
            _("%(address)s is on this client’s list of addresses that are never written to. Nothing was sent.")
            % {"address": address}
        )


@dataclass(slots=True)
class Suppressed:
    """What became of a list: rows added, how many stood there already, and (line, text) of what is no address."""

    added: list[SuppressedAddress]
    known: int = 0
    unusable: list[tuple[int, str]] = field(default_factory=list)


def suppress_addresses(*, by: Actor, client: Client, addresses: Sequence[str], reason: str) -> Suppressed:
    """This function will add e-mail addresses and telephone numbers, in a fixed number of statements.

    Empty lines are passed over. What is no address is returned with its number in the list, from 1; the rest is
    taken in. Raises BadInput without a reason: somebody will ask for it one day.
    """
    reason, at = checked_reason(reason), clock.now()
    # Two lists at once that hold one address: the second waits, and finds it.
    Client.objects.select_for_update(no_key=True).get(pk=client.pk)
    result = Suppressed([])
    wanted = dict.fromkeys(_usable(addresses, result.unusable))
    here = SuppressedAddress.objects.filter(client=client, removed_at=None, address__in=wanted)
    known = set(here.values_list("address", flat=True))
    rows = [
        SuppressedAddress(client=client, address=each, reason=reason, added_by=by.id, added_at=at)
        for each in wanted
        if each not in known
    ]
    result.added, result.known = SuppressedAddress.objects.bulk_create(rows, batch_size=5_000), len(known)
    if result.added:
        announce(ADDRESSES_SUPPRESSED, client_id=client.pk, by=by, batch=result.added)
    return result


def _usable(addresses: Sequence[str], unusable: list[tuple[int, str]]) -> Iterable[str]:
    for number, typed in enumerate(addresses, start=1):
        compared = as_compared(typed)
        if compared and is_address(compared):
            yield compared
        elif compared:
            unusable.append((number, typed.strip()[:80]))


def unsuppress_address(*, by: Actor, suppressed: SuppressedAddress, reason: str) -> SuppressedAddress:
    """This function will let the brand write to the address again; row and both reasons stay.

    Raises BadInput without a reason. Taking an address out twice changes nothing.
    """
    reason = checked_reason(reason)
    locked: SuppressedAddress = SuppressedAddress.objects.select_for_update().get(pk=suppressed.pk)
    if locked.removed_at is not None:
        return locked
    locked.removed_at, locked.removed_by, locked.removal_reason = clock.now(), by.id, reason
    locked.save(update_fields=["removed_at", "removed_by", "removal_reason"])
    announce(ADDRESS_UNSUPPRESSED, client_id=locked.client_id, by=by, obj=locked)
    return locked


def checked_reason(reason: str) -> str:
    """This function will return the reason without blanks around it, or raise BadInput for none or a long one."""
    reason = reason.strip()
    if not reason:
        raise BadInput(_("Say why, in a few words: somebody will ask for it one day."), field="reason")
    if len(reason) > LONGEST_REASON:
        values = {"length": len(reason), "longest": LONGEST_REASON}
        raise BadInput(_("This has %(length)d characters: shorten it to %(longest)d.") % values, field="reason")
    return reason
