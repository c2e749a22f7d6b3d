"""Whether the world believes mails of a brand's domain: SPF, DKIM and DMARC, looked up in the DNS.

SPF: RFC 7208 (two records are an error, section 4.5) · DKIM: RFC 6376 (section 3.6.1) · DMARC: RFC 7489 (section 6.3).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

import dns.exception
import dns.resolver
from django.conf import settings
from django.utils.translation import gettext as _

SECONDS = 3.0


class State(StrEnum):
    """What was found of a record."""

    FOUND = "found"
    MISSING = "missing"
    WRONG = "wrong"
    UNKNOWN = "unknown"  # no resolver answered: that says nothing about the record


class ResolverSilent(Exception):
    """No name server answered in time."""


class Resolver(Protocol):
    """Whoever knows the TXT records of a name."""

    def texts(self, name: str) -> list[str]:
        """The records, none where there are none. Raises ResolverSilent."""


class DnsResolver:
    """The machine's own name servers."""

    def texts(self, name: str) -> list[str]:
        try:
            answer: Any = dns.resolver.resolve(name, "TXT", lifetime=SECONDS)
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return []
        except (dns.exception.DNSException, OSError) as error:
            raise ResolverSilent(name) from error
        return [b"".join(record.strings).decode("ascii", "replace") for record in answer]


@dataclass(frozen=True, slots=True)
class Record:
    """One record: where it stands, what it has to say, and what was found."""

    label: str
    name: str
    wanted: str
    state: State
    words: str
    found: str = ""


def wanted_records(domain: str) -> list[tuple[str, str, str]]:
    """This function will return label, name and text of the records that a domain needs for our mails."""
    spf = f"v=spf1 include:{settings.MAIL_SPF_INCLUDE} ~all" if settings.MAIL_SPF_INCLUDE else "v=spf1 mx ~all"
    dkim = f"v=DKIM1; k=rsa; p={settings.MAIL_DKIM_KEY}" if settings.MAIL_DKIM_KEY else ""
    return [
        ("SPF", domain, spf),
        ("DKIM", f"{settings.MAIL_DKIM_SELECTOR}._domainkey.{domain}", dkim),
        ("DMARC", f"_dmarc.{domain}", "v=DMARC1; p=none"),
    ]


def domain_records(domain: str, *, resolver: Resolver) -> list[Record]:
    """This function will look the three records up and say of each what was found and what to do."""
    checks = {"SPF": _spf, "DKIM": _dkim, "DMARC": _dmarc}
    records = []
    for label, name, wanted in wanted_records(domain):
        try:
            texts = resolver.texts(name)
        except ResolverSilent:
            words = _("No name server answered. That says nothing about the record: look again in a minute.")
            records.append(Record(label, name, wanted, State.UNKNOWN, words))
            continue
        state, words, found = checks[label](texts)
        records.append(Record(label, name, wanted, state, words, found))
    return records


def _tagged(texts: list[str], tag: str) -> list[str]:
    return [text for text in texts if text.replace(" ", "").lower().startswith(tag)]


def _spf(texts: list[str]) -> tuple[State, str, str]:
    found = [text for text in texts if text.lower().split(" ")[0] == "v=spf1"]
    if not found:
        return State.MISSING, _("There is none: add the record."), ""
    if len(found) > 1:
        return State.WRONG, _("There are several: receivers then believe none. Make one of them."), " · ".join(found)
    include = settings.MAIL_SPF_INCLUDE
    if include and f"include:{include}".lower() not in found[0].lower().split():
        words = _("It does not name our servers: write include:%(name)s into it, before “all”.") % {"name": include}
        return State.WRONG, words, found[0]
    return State.FOUND, _("It lets our servers send.") if include else _("It is there."), found[0]


def _dkim(texts: list[str]) -> tuple[State, str, str]:
    found = _tagged(texts, "v=dkim1") or [text for text in texts if "p=" in text]
    if not found:
        return State.MISSING, _("There is none: add the record."), ""
    key = _key_in(found[0])
    if not key:
        return State.WRONG, _("Its key is empty, which means that it was taken back: add the record anew."), found[0]
    if settings.MAIL_DKIM_KEY and key != settings.MAIL_DKIM_KEY:
        return State.WRONG, _("It holds another key: put ours in its place."), found[0]
    return State.FOUND, _("It is there."), found[0]


def _key_in(text: str) -> str:
    tags = dict(part.strip().split("=", 1) for part in text.split(";") if "=" in part)
    return "".join(tags.get("p", "").split())


def _dmarc(texts: list[str]) -> tuple[State, str, str]:
    found = _tagged(texts, "v=dmarc1")
    if not found:
        return State.MISSING, _("There is none: large mail providers then take fewer mails. Add the record."), ""
    if len(found) > 1:
        return State.WRONG, _("There are several: receivers then go by none. Make one of them."), " · ".join(found)
    return State.FOUND, _("It is there."), found[0]
