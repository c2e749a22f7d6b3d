"""Host names for newsrooms.

Hosts stand in the public schema, which the serving role only reads, so the owner's connection writes them in a
transaction of its own. A request that fails after that leaves a host whose brand never came to be. Such a host is
free again for the agency that holds it: `give_host` hands it on. One lock per agency, held until the request's own
commit, makes sure that a brand we cannot see is gone and not merely still on its way.
"""

import re
from typing import Any

from django.conf import settings
from django.db import IntegrityError, connection, transaction
from django.http.request import validate_host
from django.utils.translation import gettext as _

from apps.clients.queries import is_client
from apps.core.errors import BadInput
from apps.tenancy.hosts import forget_hosts
from apps.tenancy.models import Agency, Domain
from apps.tenancy.provisioning import add_domain, take_over_domain
from apps.tenancy.sweep import in_public

LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
LONGEST = 253
LOCK = 61_902  # with the agency's id: the pair of numbers of an advisory lock


def host_name(raw: str) -> str:
    """This function will return the host name as DNS writes it. Raises BadInput for what is none, or is not served."""
    name = raw.strip().lower().rstrip(".")
    try:
        name = name.encode("idna").decode("ascii") if not name.isascii() else name
    except UnicodeError as error:
        raise _not_a_host(raw) from error
    labels = name.split(".")
    if len(name) > LONGEST or len(labels) < 2 or not all(LABEL.fullmatch(label) for label in labels):  # noqa: PLR2004 a name and what it stands in
        raise _not_a_host(raw)
    if labels[-1].isdigit():
        raise _not_a_host(raw)
    name = name.removeprefix("www.")
    if not validate_host(name, settings.ALLOWED_HOSTS):
        raise BadInput(
            _("This server does not answer for %(host)s. Choose a name it knows, or have it added to ALLOWED_HOSTS.")
            % {"host": name},
            field="newsroom_domain",
        )
    return name


def _not_a_host(raw: str) -> BadInput:
    return BadInput(
        _("“%(host)s” is not a host name: write it like news.example.com, without https:// and without a path.")
        % {"host": raw},
        field="newsroom_domain",
    )


def free_host(raw: str) -> str:
    """This function will return the host name if the present agency may take it. Raises BadInput if it is taken."""
    name = host_name(raw)
    _lock_hosts()
    if _is_held(name):
        raise _taken(name)
    return name


def give_host(*, client_id: int, domain: str) -> Domain:
    """This function will make the host the brand's. `domain` comes from `free_host`, in the same transaction.

    Raises BadInput if another agency took it in between.
    """
    agency = _agency()
    try:
        if _found(domain) is not None:
            made = take_over_domain(agency=agency, domain=domain, client_id=client_id)
        else:
            made = add_domain(agency=agency, domain=domain, client_id=client_id)
    except IntegrityError as error:  # another agency was a moment faster
        raise _taken(domain) from error
    # Once now, for what this request still does, and once when others can see the brand as well.
    forget_hosts()
    transaction.on_commit(forget_hosts)
    return made


def _agency() -> Agency:
    tenant: Any = connection.tenant  # type: ignore[attr-defined]
    agency: Agency = tenant
    return agency


def _lock_hosts() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [LOCK, _agency().pk])


def _found(name: str) -> Domain | None:
    with in_public():
        return Domain.objects.filter(domain=name).first()


def _is_held(name: str) -> bool:
    found = _found(name)
    if found is None:
        return False
    if found.tenant_id != _agency().pk or found.client_id is None:
        return True
    return is_client(found.client_id)


def _taken(name: str) -> BadInput:
    return BadInput(_("The host %(host)s is taken: choose another.") % {"host": name}, field="newsroom_domain")
