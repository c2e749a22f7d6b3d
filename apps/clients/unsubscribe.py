"""One-click unsubscribing, RFC 8058: two headers on each mail to a customer, and an address on the brand's own host."""

from django.conf import settings
from django.db import connection

from apps.clients.models import Client, Customer
from apps.core.links import make_link
from apps.tenancy.hosts import newsroom_host

LINK_PURPOSE = "unsubscribe"


def unsubscribe_headers(*, client: Client, customer: Customer) -> dict[str, str]:
    """This function will return the headers by which a mail program offers to stop the mails of this one brand.

    The link never ends: a mail may be found again after years. A brand without a host has no such address.
    """
    host = newsroom_host(connection.tenant, client.pk)  # type: ignore[attr-defined]
    if host is None:
        return {}
    _link, token = make_link(purpose=LINK_PURPOSE, client_id=client.pk, subject_id=customer.pk)
    address = f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}/unsubscribe/{token}/"
    return {"List-Unsubscribe": f"<{address}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
