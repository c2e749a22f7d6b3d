"""Acts on a whole agency. They run on the owner's connection, for the serving role may only read in public."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connections, transaction
from django.utils.translation import gettext as _

from apps.clients.newsroom_hosts import host_name
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import EventType, announce
from apps.core.scope import AGENCY_ITSELF
from apps.operators import events
from apps.tenancy.hosts import forget_hosts
from apps.tenancy.models import Agency, Domain, Due
from apps.tenancy.provisioning import add_domain

OWNER = "owner"
GRACE = timedelta(days=30)
LONGEST_NAME = 120


class AgencyMarkedForDeletion(DomainError):
    """It must be restored first."""

    code = "agency_marked_for_deletion"

    def __init__(self, agency: Agency) -> None:
        super().__init__(_("%(name)s is marked for deletion. Restore it first.") % {"name": agency.name})


class GraceNotOver(DomainError):
    """Somebody may still want the agency back."""

    code = "grace_not_over"


def suspend_agency(*, by: Actor, agency: Agency) -> Agency:
    """This function will pause the agency: its hosts say so, nobody comes in, nothing of it is sent or swept.

    Nothing is lost: what falls due meanwhile is done when it goes on. Twice changes nothing.
    """
    return _mark(by, agency, events.AGENCY_SUSPENDED, suspended_at=clock.now())


def resume_agency(*, by: Actor, agency: Agency) -> Agency:
    """This function will let the agency go on. Twice changes nothing. Raises AgencyMarkedForDeletion."""
    with _locked(agency) as held:
        _refuse_marked(held)
    return _mark(by, agency, events.AGENCY_RESUMED, suspended_at=None)


def rename_agency(*, by: Actor, agency: Agency, name: str) -> Agency:
    """This function will give the agency another name to show. Its short name, schema and hosts stay as they are.

    Raises BadInput for an empty or a too long name.
    """
    tidy = " ".join(name.split())
    if not tidy or len(tidy) > LONGEST_NAME:
        raise BadInput(_("Write a name of 1 to %(most)s letters.") % {"most": LONGEST_NAME}, field="name")
    with _locked(agency) as held:
        if held.name != tidy:
            held.name = tidy
            _save(held, "name")
            _tell(events.AGENCY_RENAMED, held, by)
    return held


def add_agency_host(*, by: Actor, agency: Agency, domain: str) -> Domain:
    """This function will give the agency one more sign-in host. Hosts are added, never renamed or taken away.

    Whether its name leads here is `domain_check`'s to say, before. Raises BadInput for a name that is none, that
    this server does not answer for, or that is taken; AgencyMarkedForDeletion.
    """
    name = checked_host(domain)
    with _locked(agency) as held:
        _refuse_marked(held)
        made = add_domain(agency=held, domain=name, client_id=None, using=OWNER)
        _tell(events.AGENCY_HOST_ADDED, held, by, domain_id=made.pk)
    return made


def checked_host(raw: str) -> str:
    """This function will return the host name as DNS writes it. Raises BadInput on the field `domain`."""
    try:
        return host_name(raw)
    except BadInput as error:
        raise BadInput(error.message, field="domain") from error


def ask_deletion(*, by: Actor, agency: Agency, confirmed: str) -> Agency:
    """This function will mark the agency for deletion: shut at once, restorable for thirty days, then dropped.

    `confirmed` must be its short name, typed again. Raises BadInput. Twice changes nothing: the days run on.
    """
    if confirmed != agency.slug:
        raise BadInput(_("Type the short name “%(slug)s” to confirm.") % {"slug": agency.slug}, field="confirmed")
    return _mark(by, agency, events.AGENCY_DELETION_ASKED, deletion_asked_at=clock.now())


def restore_agency(*, by: Actor, agency: Agency) -> Agency:
    """This function will take the mark away; a suspended agency stays suspended. Twice changes nothing."""
    return _mark(by, agency, events.AGENCY_RESTORED, deletion_asked_at=None)


def drop_agency(*, agency: Agency) -> None:
    """This function will end the agency for good: schema, hosts, what was due, and files.

    Raises GraceNotOver before thirty days after the mark, or without one. Files go last, after the commit: if that
    is cut short, files without an agency are left, never an agency without its files.
    """
    with _locked(agency) as held:
        if held.deletion_asked_at is None or held.deletion_asked_at + GRACE > clock.now():
            sentence = _("%(name)s was not marked for deletion thirty days ago: it is kept.")
            raise GraceNotOver(sentence % {"name": held.name})
        with connections[OWNER].cursor() as cursor:
            cursor.execute(f"DROP SCHEMA {connections[OWNER].ops.quote_name(held.schema_name)} CASCADE")
        Due.objects.using(OWNER).filter(agency_id=held.pk).delete()
        Domain.objects.using(OWNER).filter(tenant_id=held.pk).delete()
        Agency.objects.using(OWNER).filter(pk=held.pk).delete()
    folder = media_folder(agency)
    if folder.is_dir():
        shutil.rmtree(folder)


def agencies_to_drop() -> list[Agency]:
    """This function will return the agencies whose days of grace are over."""
    return list(Agency.objects.using(OWNER).filter(deletion_asked_at__lte=clock.now() - GRACE).order_by("id"))


def note_export(*, by: Actor, agency: Agency) -> None:
    """This function will write into the agency's log that an operator takes all of it away in an archive."""
    with _locked(agency) as held:
        _tell(events.AGENCY_EXPORTED, held, by)


def media_folder(agency: Agency) -> Path:
    """This function will return the folder that holds the agency's files."""
    return Path(settings.MEDIA_ROOT) / (settings.MULTITENANT_RELATIVE_MEDIA_ROOT % agency.schema_name)


def _mark(by: Actor, agency: Agency, kind: EventType, **moment: Any) -> Agency:
    ((field, value),) = moment.items()
    with _locked(agency) as held:
        if (getattr(held, field) is None) != (value is None):
            setattr(held, field, value)
            _save(held, field)
            _tell(kind, held, by)
    return held


@contextmanager
def _locked(agency: Agency) -> Iterator[Agency]:
    with transaction.atomic(using=OWNER):
        yield Agency.objects.using(OWNER).select_for_update().get(pk=agency.pk)
        transaction.on_commit(forget_hosts, using=OWNER)


def _save(agency: Agency, field: str) -> None:
    # Not save(): the library's asks the serving connection.
    Agency.objects.using(OWNER).filter(pk=agency.pk).update(**{field: getattr(agency, field)})


def _refuse_marked(agency: Agency) -> None:
    if agency.deletion_asked_at is not None:
        raise AgencyMarkedForDeletion(agency)


def _tell(kind: EventType, agency: Agency, by: Actor, **codes: int) -> None:
    connection: Any = connections[OWNER]
    connection.set_tenant(agency)
    try:
        announce(kind, client_id=AGENCY_ITSELF, by=by, obj=agency, using=OWNER, **codes)  # type: ignore[arg-type]
    finally:
        connection.set_schema_to_public()
