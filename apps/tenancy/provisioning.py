"""Making agencies: a template schema, its dump as text, and a new schema from that text in one transaction.

Sixty migrations take half a minute for a new schema; the dump of a migrated template takes under a second and,
unlike a clone by SQL, keeps the exact names of constraints. Everything here runs on the owner's connection.
"""

import hashlib
import re
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.core.management.commands.migrate import Command as MigrateOneSchema
from django.db import connections, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from apps.core import clock
from apps.core.errors import BadInput
from apps.tenancy import snapshot
from apps.tenancy.dumps import TEMPLATE_SCHEMA, dump
from apps.tenancy.hosts import forget_hosts
from apps.tenancy.models import Agency, Domain, Template

SCHEMA_NAME = re.compile(r"^[a-z][a-z0-9_]{1,40}$")


MADE_BY = 2  # grows when this module makes schemas another way, so that the template is made anew


def migration_mark() -> str:
    """This function will return a hash over the names of every migration: the state a schema should be in."""
    loader = MigrationLoader(None)
    names = "\n".join([f"made by {MADE_BY}", *sorted(f"{app}.{name}" for app, name in loader.disk_migrations)])
    return hashlib.sha256(names.encode()).hexdigest()[:32]


def prepare_database(*, from_snapshot: bool = True) -> list[str]:
    """This function will bring public, template and every agency to the present migrations, and say what it did.

    An empty database begins with the snapshot that came with the code, where that fits. Must run in a process whose
    `default` connection is the owner.
    """
    if settings.DATABASES["default"]["WALLED"]:
        raise RuntimeError("prepare the database as its owner: set GOODWORD_DB_ROLE=owner")
    done = []
    mark = migration_mark()
    if from_snapshot and _is_empty():
        done += _load_snapshot(mark)
    _grant_defaults("public")
    if not _public_is_current(mark):
        _migrate("public", *_shared_apps())
        done.append("public schema migrated")
    if not Template.objects.filter(mark=mark).exists():
        _build_template(mark)
        done.append("template schema made and dumped")
    for agency in Agency.objects.exclude(schema_mark=mark).order_by("id"):
        _migrate(agency.schema_name)
        Agency.objects.filter(pk=agency.pk).update(schema_mark=mark)
        done.append(f"{agency.schema_name} migrated")
    return done


def _is_empty() -> bool:
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT to_regclass('public.django_migrations') IS NULL")
        return bool(cursor.fetchone()[0])


def _load_snapshot(mark: str) -> list[str]:
    """Make both schemas of the snapshot; if migrations came since it was written, they run as in any older database."""
    found = snapshot.read()
    if found is None or not snapshot.fits(found):
        return []
    with transaction.atomic(using="default"):
        snapshot.load(found)
        if found.migrations.keys() == snapshot.written_migrations().keys():
            Template.objects.create(mark=mark, sql=snapshot.with_roles(found.agency), made_at=clock.now())
    return ["public and template schema made of the snapshot"]


def _public_is_current(mark: str) -> bool:
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT to_regclass('public.tenancy_template') IS NOT NULL")
        present = cursor.fetchone()[0]
    return bool(present) and Template.objects.filter(mark=mark).exists()


def _grant_defaults(schema: str) -> None:
    """Tables that migrations make in the schema are the serving role's to use, unless a migration takes that back.

    Per schema and never for the whole database: in a schema run from the dump, such a default would come before
    the dump's own grants, and give back what an append-only table takes away. The dump carries the default along.
    """
    role = settings.APP_ROLE
    defaults = f'ALTER DEFAULT PRIVILEGES IN SCHEMA "{schema}" GRANT'
    with connections["default"].cursor() as cursor:
        cursor.execute(
            f'GRANT USAGE ON SCHEMA "{schema}" TO {role};'
            f"{defaults} SELECT, INSERT, UPDATE, DELETE ON TABLES TO {role};"
            f"{defaults} USAGE, SELECT ON SEQUENCES TO {role};"
        )


def _shared_apps() -> list[str]:
    """The apps with tables in public. Unnamed, Django would walk past every app's migrations for half a minute."""
    migrated = MigrationLoader(None).migrated_apps
    return [app.label for app in apps.get_app_configs() if app.name in settings.SHARED_APPS and app.label in migrated]


def _migrate(schema: str, *labels: str) -> None:
    """Bring the schema to the present migrations: of these apps, or of all."""
    connection: Any = connections["default"]
    # Without public in sight, or the recorder would take public's table of migrations for this schema's.
    connection.set_schema(schema, include_public=False)
    MigrationRecorder(connection).ensure_schema()
    connection.set_schema(schema)
    try:
        for only in [[label] for label in labels] or [[]]:
            call_command(
                MigrateOneSchema(), *only, database="default", verbosity=0, interactive=False, skip_checks=True
            )
    finally:
        connection.set_schema_to_public()


def _build_template(mark: str) -> None:
    with connections["default"].cursor() as cursor:
        cursor.execute(f'CREATE SCHEMA IF NOT EXISTS "{TEMPLATE_SCHEMA}"')
    _grant_defaults(TEMPLATE_SCHEMA)
    _migrate(TEMPLATE_SCHEMA)
    Template.objects.create(mark=mark, sql=dump(TEMPLATE_SCHEMA), made_at=clock.now())


def create_schema(*, slug: str, name: str, domain: str, using: str = "owner") -> Agency:
    """This function will make an agency's row, schema and first host, on the owner's connection.

    The caller holds `atomic(using=…)`, so that an agency is whole or absent. Raises BadInput naming the field.
    """
    schema = slug.replace("-", "_")
    if not SCHEMA_NAME.match(schema) or schema.startswith("pg_") or schema == "public":
        raise BadInput(f"“{slug}” cannot be a short name: use a letter, then letters, digits or dashes.", field="slug")
    if Agency.objects.using(using).filter(slug=slug).exists():
        raise BadInput(f"An agency “{slug}” exists already: choose another short name.", field="slug")
    if _schema_exists(schema, using):
        raise BadInput(f"“{slug}” is taken: choose another short name.", field="slug")
    template = Template.objects.using(using).order_by("-id").first()
    if template is None:
        raise RuntimeError("there is no template yet: run `manage.py prepare` first")
    agency = Agency(schema_name=schema, slug=slug, name=name, created_at=clock.now(), schema_mark=template.mark)
    # Not save(): the library's asks the serving connection whether the name is free; the constraint knows.
    Agency.objects.using(using).bulk_create([agency])
    with connections[using].cursor() as cursor:
        cursor.execute(template.sql.replace(TEMPLATE_SCHEMA, schema))
    add_domain(agency=agency, domain=domain, client_id=None, is_primary=True, using=using)
    return agency


def _schema_exists(schema: str, using: str) -> bool:
    with connections[using].cursor() as cursor:
        cursor.execute("SELECT to_regnamespace(%s) IS NOT NULL", [f'"{schema}"'])
        return bool(cursor.fetchone()[0])


def add_domain(
    *, agency: Agency, domain: str, client_id: int | None, is_primary: bool = False, using: str = "owner"
) -> Domain:
    """This function will give the agency, or one of its brands, one more host. Hosts are added, never renamed.

    Raises BadInput for a host that is taken.
    """
    with transaction.atomic(using=using):
        if Domain.objects.using(using).filter(domain=domain.lower()).exists():
            raise BadInput(f"The host {domain} is taken: choose another.", field="domain")
        made = Domain(tenant=agency, domain=domain.lower(), client_id=client_id, is_primary=is_primary)
        # Not save(): the library would turn off `is_primary` of the agency's other hosts.
        Domain.objects.using(using).bulk_create([made])
    transaction.on_commit(forget_hosts, using=using)
    return made


def take_over_domain(*, agency: Agency, domain: str, client_id: int, using: str = "owner") -> Domain:
    """This function will give a host of the agency to another brand of it: one whose own brand never came to be."""
    with transaction.atomic(using=using):
        found = Domain.objects.using(using).select_for_update().get(tenant=agency, domain=domain)
        Domain.objects.using(using).filter(pk=found.pk).update(client_id=client_id)
    found.client_id = client_id
    transaction.on_commit(forget_hosts, using=using)
    return found
