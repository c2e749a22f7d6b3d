"""From host name to agency, cached in the process for some seconds and dropped on change."""

import time
from dataclasses import dataclass

from django.conf import settings

from apps.tenancy.models import Agency, Domain
from apps.tenancy.sweep import in_public

KEEP_SECONDS = 20.0
MOST_HOSTS = 10_000
_cache: dict[str, tuple[float, "Host | None"]] = {}
_newsrooms: dict[tuple[int, int], tuple[float, str]] = {}


@dataclass(frozen=True, slots=True)
class Host:
    """`client_id` is set on a brand's newsroom host, None on the agency's sign-in host."""

    agency: Agency
    domain: str
    client_id: int | None


def host_named(raw: str) -> Host | None:
    """This function will return what lives at a Host header's name (port and `www.` left off), or None."""
    name = raw.rsplit(":", maxsplit=1)[0].lower().removeprefix("www.").rstrip(".")
    if "\x00" in name:
        return None  # no name has one, and the database refuses the question
    kept = _cache.get(name)
    if kept is not None and kept[0] > time.monotonic():
        return kept[1]
    found = _look_up(name)
    if len(_cache) >= MOST_HOSTS:  # somebody is trying names
        _cache.clear()
    _cache[name] = (time.monotonic() + KEEP_SECONDS, found)
    return found


def forget_hosts() -> None:
    """This function will drop the cache in this process; others follow within KEEP_SECONDS."""
    _cache.clear()
    _newsrooms.clear()


def _look_up(name: str) -> Host | None:
    with in_public():
        domain = Domain.objects.select_related("tenant").filter(domain=name).first()
    return Host(domain.tenant, domain.domain, domain.client_id) if domain else None


def sign_in_host(agency: Agency) -> str:
    """This function will return the agency's first sign-in host name."""
    with in_public():
        rows = Domain.objects.filter(tenant_id=agency.pk, client_id__isnull=True).order_by("-is_primary", "id")
        name: str = rows.values_list("domain", flat=True)[0]
    return name


def newsroom_host(agency: Agency, client_id: int) -> str | None:
    """This function will return the brand's first newsroom host name, or None while it has none.

    Kept for KEEP_SECONDS: each page of a newsroom asks. None is not kept, for whoever asks then waits for a name.
    """
    kept = _newsrooms.get((agency.pk, client_id))
    if kept is not None and kept[0] > time.monotonic():
        return kept[1]
    with in_public():
        rows = Domain.objects.filter(tenant_id=agency.pk, client_id=client_id).order_by("-is_primary", "id")
        name = rows.values_list("domain", flat=True).first()
    if name is not None:
        _newsrooms[agency.pk, client_id] = (time.monotonic() + KEEP_SECONDS, name)
    return name


def newsroom_hosts(agency: Agency) -> dict[int, str]:
    """This function will return the first newsroom host name of each of the agency's brands by client id."""
    with in_public():
        rows = Domain.objects.filter(tenant_id=agency.pk, client_id__isnull=False).order_by("is_primary", "-id")
        return dict(rows.values_list("client_id", "domain"))


def address_on(host: str, path: str) -> str:
    """This function will return the whole address of a path on a host, as people outside reach it."""
    return f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}{path}"
