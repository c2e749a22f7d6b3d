"""Which addresses of the network may be called: public ones, whatever they are written like.

Somebody who may name an address must not reach what only this machine can reach: itself, its neighbours, the
cloud's metadata. The name is looked at when it is saved, and what it leads to again at the moment of connecting.
"""

import ipaddress
import re
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from apps.core.errors import BadInput

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str, int], Sequence[str]]

LONGEST_URL: Final = 2000
_PORTS: Final = {"http": 80, "https": 443}
_LABEL: Final = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_NAME: Final = re.compile(rf"(?=.{{1,253}}\Z)(?:{_LABEL}\.)+[a-z](?:[a-z0-9-]{{0,61}}[a-z0-9])?\Z")
_INSIDE: Final = (
    "localhost", "local", "internal", "intranet", "lan", "home", "corp", "private", "localdomain", "home.arpa",
    "in-addr.arpa", "ip6.arpa", "test", "invalid", "onion",
)  # fmt: skip
# Beyond what the standard library calls not global.
_NEVER: Final = tuple(
    ipaddress.ip_network(each)
    for each in (
        "0.0.0.0/8", "100.64.0.0/10", "168.63.129.16/32", "192.0.0.0/24", "192.31.196.0/24", "192.52.193.0/24",
        "192.88.99.0/24", "192.175.48.0/24", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4",
        "::/96", "::ffff:0:0:0/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32",
        "3fff::/20", "5f00::/16", "fc00::/7",
        "fe80::/10", "fec0::/10", "ff00::/8",
    )
)  # fmt: skip
_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")
_SIX_TO_FOUR: Final = ipaddress.IPv6Network("2002::/16")
_ISATAP: Final = (0x00005EFE, 0x02005EFE)


class AddressRefused(BadInput):
    """The address leads inside, or is none."""

    code = "address_refused"


@dataclass(frozen=True, slots=True)
class Target:
    """An address taken apart. `host` is a name in ASCII, or an address of the network in its one usual form."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def authority(self) -> str:
        """As it stands in the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def target_of(url: str, *, field: str = "url") -> Target:
    """This function will take an address apart. Raises AddressRefused unless it may be called, by its looks."""
    parts = _parts(url)
    if parts is None:
        raise AddressRefused(_("This is not a web address: write it like https://example.com/page."), field=field)
    scheme, raw, port = parts.scheme.lower(), parts.hostname or "", parts.port
    if scheme not in _PORTS or not raw or parts.username is not None or parts.password is not None or port == 0:
        words = _("Write an address like https://example.com/page, without a name and password.")
        raise AddressRefused(words, field=field)
    host = _host(raw, field)
    target = Target(scheme, host, port or _PORTS[scheme], _path(parts.path, parts.query))
    if not is_allowed_by_hand(target):
        _check_host(host, field)
        if scheme != "https" and settings.MODE == "server":
            raise AddressRefused(_("Use https: what is sent there is nobody else’s business."), field=field)
    return target


def _parts(url: str) -> SplitResult | None:
    if len(url) > LONGEST_URL or not url.isprintable() or re.search(r"[\s\\]", url):
        return None
    try:
        parts = urlsplit(url)
        is_good = parts.port is None or parts.port >= 0
    except ValueError:  # also a port that is none
        return None
    return parts if is_good else None


def _path(path: str, query: str) -> str:
    whole = (path or "/") + (f"?{query}" if query else "")
    return "".join(letter if "!" <= letter <= "~" else _escaped(letter) for letter in whole)


def _escaped(letter: str) -> str:
    return "".join(f"%{byte:02X}" for byte in letter.encode("utf-8", "surrogatepass"))


def _host(raw: str, field: str) -> str:
    """The host as browsers and resolvers would read it: one form for all the ways to write it."""
    if ":" in raw:
        try:
            return str(ipaddress.IPv6Address(raw))  # with a zone it is of this machine's own network: refused below
        except ValueError as error:
            raise AddressRefused(_("This is not an address of the network."), field=field) from error
    try:
        host = raw.encode("idna").decode("ascii").lower().rstrip(".")
    except UnicodeError as error:
        raise AddressRefused(_("This is not the name of a host."), field=field) from error
    return _as_number(host) or host


def _as_number(host: str) -> str:
    """127.1, 2130706433, 0x7f.0.0.1 and 0177.0.0.1 are all 127.0.0.1 to whoever connects."""
    if not re.fullmatch(r"[0-9a-fx.]+", host):
        return ""
    try:
        return socket.inet_ntoa(socket.inet_aton(host))
    except OSError:
        return ""


def _check_host(host: str, field: str) -> None:
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        if not _NAME.match(host) or any(host == name or host.endswith(f".{name}") for name in _INSIDE):
            raise AddressRefused(
                _("This name leads inside a network, or nowhere: use a public one."), field=field
            ) from None
        return
    if not is_public(found):
        raise AddressRefused(_("This address leads inside a network: use a public one."), field=field)


def is_public(address: Address) -> bool:
    """This function will say whether an address is of the public network, also by what is packed into it."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.scope_id is not None:
            return False
        packed = _packed(address)
        if packed is not None:
            return is_public(packed) and address.ipv4_mapped is None
    in_never = any(address in network for network in _NEVER if network.version == address.version)
    return address.is_global and not address.is_multicast and not in_never


def _packed(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address inside: mapped, translated (NAT64), 6to4, or ISATAP."""
    value = int(address)
    if address.ipv4_mapped is not None or address in _NAT64 or (value >> 32) & 0xFFFFFFFF in _ISATAP:
        return ipaddress.IPv4Address(value & 0xFFFFFFFF)
    if address in _SIX_TO_FOUR:
        return ipaddress.IPv4Address((value >> 80) & 0xFFFFFFFF)
    return None


def is_allowed_by_hand(target: Target) -> bool:
    """This function will say whether whoever runs the platform named this very host and port. Never on servers."""
    return settings.MODE != "server" and f"{target.host}:{target.port}" in settings.OUTBOUND_ALLOWED


def resolved(target: Target, resolve: Resolve) -> str:
    """This function will look the host up and return the address to connect to. Raises AddressRefused.

    One that leads inside among many is enough to refuse: whoever answers so means it.
    """
    found = list(resolve(target.host, target.port))
    if not found:
        raise AddressRefused(_("The name “%(host)s” leads nowhere.") % {"host": target.host})
    if not is_allowed_by_hand(target):
        for each in found:
            try:
                good = is_public(ipaddress.ip_address(each))
            except ValueError:
                good = False
            if not good:
                raise AddressRefused(_("The name “%(host)s” leads inside a network.") % {"host": target.host})
    return found[0]
