"""The public review pages of a brand: listed whole, offered whole."""

from typing import Final
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext as _

from apps.clients.events import REVIEW_SITE_ADDED, REVIEW_SITE_REMOVED
from apps.clients.models import Client, ReviewSite
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce

MOST: Final = 8
LONGEST: Final = 500
_is_address = URLValidator(schemes=["https", "http"])


def review_sites_of(client: Client) -> list[ReviewSite]:
    """This function will return the brand's review pages, the first one first. It asks nothing about a customer."""
    return list(ReviewSite.objects.filter(client=client))


def add_review_site(*, by: Actor, client: Client, name: str, address: str) -> ReviewSite:
    """This function will list a review page; the same address again changes its name.

    Raises BadInput for no name, for what is no web address, and for one page more than MOST.
    """
    name, address = " ".join(name.split()), address.strip()
    if not name or "\x00" in name:
        raise BadInput(_("Write the name that customers know the site by, like “Northreviews”."), field="name")
    _check_address(address)
    Client.objects.select_for_update(no_key=True).get(pk=client.pk)
    here = ReviewSite.objects.filter(client=client)
    known = here.filter(address=address).first()
    count = here.count()
    if known is None and count >= MOST:
        raise BadInput(_("%(most)d are as many as a page can offer: take one off.") % {"most": MOST}, field="address")
    if known is not None:
        known.name = name
        known.save(update_fields=["name"])
        site: ReviewSite = known
    else:
        site = ReviewSite.objects.create(
            client=client, name=name, address=address, position=count + 1, added_by=by.id, added_at=clock.now()
        )
    announce(REVIEW_SITE_ADDED, client_id=client.pk, by=by, obj=site)
    return site


def _check_address(address: str) -> None:
    if not _names_a_page(address):
        message = _("“%(value)s” is not a web address: copy the whole line of the review page, from https:// on.")
        raise BadInput(
            message % {"value": "".join(char for char in address if char.isprintable())[:80]}, field="address"
        )


def _names_a_page(address: str) -> bool:
    try:
        _is_address(address)
        return address.isprintable() and len(address) <= LONGEST and urlsplit(address).username is None
    except (ValidationError, ValueError):
        return False


def remove_review_site(*, by: Actor, site: ReviewSite) -> None:
    """This function will take a page off the list: nobody is offered it any more. Twice changes nothing."""
    held = ReviewSite.objects.select_for_update().filter(pk=site.pk).first()
    if held is None:
        return
    announce(REVIEW_SITE_REMOVED, client_id=held.client_id, by=by, obj=held)
    held.delete()
