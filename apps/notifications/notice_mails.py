"""What the mails of notices have in common: the agency's address, their foot, and the link that ends them."""

from collections.abc import Sequence

from django.conf import settings
from django.db import connection
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.core.links import Holder, make_link, make_links
from apps.notifications.models import Notice
from apps.tenancy.hosts import sign_in_host

OFF = "notices.off"  # the purpose of the link that ends mails of a kind


def agency_address() -> str:
    """This function will return where the present agency is found, for a path to be put behind it; one query."""
    host = sign_in_host(connection.tenant)  # type: ignore[attr-defined]
    return f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}"


def off_address(user: User, *, client_id: int, notice_id: int) -> str:
    """This function will make a link that ends mails like this one, and return its address; 0 stands for digests."""
    _link, token = make_link(purpose=OFF, client_id=client_id, subject_id=notice_id, holder_id=user.pk)
    return agency_address() + _path(token)


def off_addresses(notices: Sequence[Notice], *, client_id: int) -> list[str]:
    """This function will make such a link for each notice of a brand, in a few statements."""
    holders, place = [Holder(notice.pk, notice.user_id) for notice in notices], agency_address()
    return [place + _path(token) for _link, token in make_links(purpose=OFF, client_id=client_id, holders=holders)]


def _path(token: str) -> str:
    return reverse("notifications:off", args=[token], urlconf=settings.URLCONF_AGENCY)


def one_click(address: str) -> dict[str, str]:
    """This function will return the headers by which mail programs end mails with one press (RFC 8058)."""
    return {"List-Unsubscribe": f"<{address}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def foot(off: str, place: str) -> str:
    """This function will return the last lines of a notice's mail."""
    ways = place + reverse("notifications:wishes", urlconf=settings.URLCONF_AGENCY)
    return _("How you are told of things: %(ways)s\nNo more mails like this: %(off)s\n") % {"ways": ways, "off": off}
