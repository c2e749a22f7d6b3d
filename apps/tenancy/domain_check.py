"""Does a host name lead here? Asked before an agency gets it: a mistyped one would be somebody else's.

This server answers, at a well-known address of every name that reaches it, with a word that only it can work out
from the name. Whoever answers with that word is this server, or hands everything on to it.
"""

import http.client
import ipaddress
import socket
from dataclasses import dataclass

from django.conf import settings
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.translation import gettext as _

from apps.core.addresses import is_public

WELL_KNOWN = "/.well-known/goodword"
SECONDS = 5
LONGEST_ANSWER = 200
LOCAL = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Checked:
    """`leads_here`, and in words what was found on the way."""

    leads_here: bool
    words: str


def proof_for(host: str) -> str:
    """This function will return what this server answers at WELL_KNOWN under the host name."""
    return salted_hmac("operators.domain", host.lower(), algorithm="sha256").hexdigest()


def check_domain(host: str, *, may_lead_inside: bool = True) -> Checked:
    """This function will look the name up and ask for the proof there, over TLS or not as this server is reached.

    Nothing but that one address is asked, redirects are not followed, and a few seconds are the most it takes.
    Operators may have names that lead inside their network; what an agency types is not asked there, on servers.
    """
    addresses = _addresses_of(host)
    if not addresses:
        return Checked(
            False, _("DNS knows no address for %(host)s yet. Add the record, then check again.") % {"host": host}
        )
    values = {"host": host, "address": addresses[0]}
    if not may_lead_inside and settings.MODE == "server" and not is_public(ipaddress.ip_address(addresses[0])):
        words = _("%(host)s leads inside a network, where readers cannot come. Give it a public address.")
        return Checked(False, words % values)
    answer = _ask(host, addresses[0])
    if answer is None:
        return Checked(False, _("%(host)s leads to %(address)s, where nobody answered.") % values)
    if not constant_time_compare(answer.strip(), proof_for(host)):
        return Checked(False, _("%(host)s leads to %(address)s, where another server answers.") % values)
    return Checked(True, _("%(host)s leads here, by %(address)s.") % values)


def _addresses_of(host: str) -> list[str]:
    if host.endswith(".localhost"):  # this machine, by the meaning of the name, whatever its resolver knows
        return [LOCAL]
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError:
        return []
    return sorted({str(ipaddress.ip_address(entry[4][0])) for entry in found})


def _ask(host: str, address: str) -> str | None:
    secure = settings.PUBLIC_SCHEME == "https"
    port = int(settings.PUBLIC_PORT.removeprefix(":") or (443 if secure else 80))
    # Over TLS the name itself is asked, so that the certificate is checked for it.
    connection: http.client.HTTPConnection = (
        http.client.HTTPSConnection(host, port, timeout=SECONDS)
        if secure
        else http.client.HTTPConnection(address, port, timeout=SECONDS)
    )
    try:
        connection.request("GET", WELL_KNOWN, headers={"Host": f"{host}{settings.PUBLIC_PORT}"})
        return connection.getresponse().read(LONGEST_ANSWER).decode("ascii", "replace")
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()
