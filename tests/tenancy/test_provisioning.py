"""Making an agency: whole or absent, and exactly what migrations would have made."""

import re

import pytest
from django.db import connection, connections, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.utils import DatabaseError

from apps.accounts import operations as accounts
from apps.accounts.models import User
from apps.accounts.operations import create_agency
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.tenancy.dumps import TEMPLATE_SCHEMA, clean_dump
from apps.tenancy.models import Agency, Domain
from apps.tenancy.provisioning import add_domain
from apps.tenancy.sweep import in_public
from tests.conftest import in_agency

pytestmark = pytest.mark.durable

CONSTRAINTS = """
    SELECT conrelid::regclass::text, conname, pg_get_constraintdef(c.oid) FROM pg_constraint c
    JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = %s
"""
COLUMNS = """
    SELECT table_name, column_name, data_type, is_nullable, column_default, identity_generation, character_maximum_length
    FROM information_schema.columns WHERE table_schema = %s
"""
INDEXES = "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = %s"
POLICIES = "SELECT tablename, policyname, qual, with_check, cmd, roles::text FROM pg_policies WHERE schemaname = %s"
RIGHTS = """
    SELECT c.relname, c.relkind::text, c.relrowsecurity::text,
           (SELECT string_agg(acl::text, ',' ORDER BY acl::text) FROM unnest(c.relacl) acl)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = %s
"""
FUNCTIONS = """
    SELECT p.proname, pg_get_functiondef(p.oid), p.proacl::text FROM pg_proc p
    JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = %s
"""
SHAPES = {
    "constraints": CONSTRAINTS,
    "columns": COLUMNS,
    "indexes": INDEXES,
    "policies": POLICIES,
    "rights": RIGHTS,
    "functions": FUNCTIONS,
}


def make(slug="harbourside", domain=None):
    return create_agency(
        slug=slug,
        name="Harbourside",
        domain=domain or f"{slug}.test",
        owner_email="ada@harbourside.test",
        owner_name="Ada Moss",
        owner_password="correct horse",
    )


def shape(schema: str, sql: str) -> list[tuple]:
    with transaction.atomic(using="owner"), connections["owner"].cursor() as cursor:
        cursor.execute(sql, [schema])
        return sorted(tuple(_without_place(str(value), schema) for value in row) for row in cursor.fetchall())


def _without_place(text: str, schema: str) -> str:
    """Without the schema's name, and without casts and brackets that PostgreSQL writes anew on each reading."""
    text = text.replace(f'"{schema}"', schema).replace(f"{schema}.", "").replace(schema, "SCHEMA")
    return re.sub(r"::(text|character varying)(\[\])?|[()]", "", text)


def schemas() -> set[str]:
    with transaction.atomic(using="owner"), connections["owner"].cursor() as cursor:
        cursor.execute("SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'")
        return {name for (name,) in cursor.fetchall()}


class TestCreateAgency:
    def test_is_whole_schema_host_owner_and_events(self, durable):
        agency = make()
        with in_public():
            assert Domain.objects.get(domain="harbourside.test").tenant_id == agency.pk
        with in_agency("harbourside"), transaction.atomic():
            owner = User.objects.get()
            assert (owner.email, owner.is_owner, owner.is_superuser) == ("ada@harbourside.test", True, True)
            assert owner.check_password("correct horse")
            names = list(Event.objects.order_by("id").values_list("name", flat=True))
            assert names == ["accounts.user_created", "accounts.agency_created"]

    @pytest.mark.parametrize("what", sorted(SHAPES))
    def test_its_schema_is_the_templates_to_the_letter(self, durable, what):
        make()
        made, template = shape("harbourside", SHAPES[what]), shape(TEMPLATE_SCHEMA, SHAPES[what])
        assert len(template) > 3
        assert made == template

    def test_is_copied_from_the_template_and_runs_no_migration(self, durable, monkeypatch):
        """This keeps it at a second; how long it takes is measured in bench/, for machines differ and tests must not."""

        def never(*_given, **_more):
            raise AssertionError("a migration ran for a new agency")

        monkeypatch.setattr(MigrationExecutor, "migrate", never)
        make()
        assert "harbourside" in schemas()

    def test_a_failure_half_way_leaves_nothing(self, durable, monkeypatch):
        before = schemas()

        def fail(**_):
            raise OSError("half way")

        monkeypatch.setattr(accounts, "create_user", fail)
        with pytest.raises(OSError, match="half way"):
            make()
        assert schemas() == before
        with in_public():
            assert not Agency.objects.filter(slug="harbourside").exists()
            assert not Domain.objects.filter(domain="harbourside.test").exists()
        monkeypatch.undo()
        assert make().schema_name == "harbourside", "and its names are free"

    def test_a_bad_owner_address_leaves_nothing(self, durable):
        before = schemas()
        with pytest.raises(BadInput, match="not an e-mail address"):
            create_agency(slug="x1", name="X", domain="x1.test", owner_email="ada", owner_name="Ada")
        assert schemas() == before

    @pytest.mark.parametrize("slug", ["north", "public", "pg-toast", "1st", "a", "drop table", "Nörd", "x" * 60])
    def test_refuses_a_short_name_that_is_taken_or_cannot_be(self, durable, slug):
        with pytest.raises(BadInput) as refused:
            make(slug, domain="free.test")
        assert refused.value.field == "slug"

    @pytest.mark.parametrize("slug", ["information-schema", "zz-goodword-template-q7x", "north_"])
    def test_refuses_a_schema_that_is_there_already(self, durable, slug):
        if slug == "north_":
            make("north-2", domain="free.test")
            slug = "north_2"
        with pytest.raises(BadInput) as refused:
            make(slug, domain="other.test")
        assert refused.value.field == "slug"

    @pytest.mark.parametrize("domain", ["north.test", "NORTH.test", "harbour.north.test"])
    def test_refuses_a_host_that_is_taken(self, durable, domain):
        with pytest.raises(BadInput, match="is taken") as refused:
            make(domain=domain)
        assert refused.value.field == "domain"

    def test_the_serving_role_cannot_make_one(self, durable):
        with (
            pytest.raises(DatabaseError, match="permission denied"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute("CREATE SCHEMA planted")


class TestHosts:
    def test_a_brands_host_that_is_taken_is_refused_with_its_field(self, durable):
        with in_public():
            agency = Agency.objects.get(slug="south")
        with pytest.raises(BadInput, match="is taken") as refused:
            add_domain(agency=agency, domain="Harbour.north.test", client_id=1)
        assert refused.value.field == "domain"


class TestTemplate:
    def test_is_what_migrations_make_nothing_missing_nothing_more(self, durable):
        """Every migration on disk is recorded in the template, and in an agency made from it."""
        from django.db.migrations.loader import MigrationLoader

        make()
        recorded = "SELECT app || '.' || name FROM {}.django_migrations"
        with transaction.atomic(using="owner"), connections["owner"].cursor() as cursor:
            cursor.execute(recorded.format(TEMPLATE_SCHEMA))
            template = {name for (name,) in cursor.fetchall()}
            cursor.execute(recorded.format("harbourside"))
            made = {name for (name,) in cursor.fetchall()}
        loader = MigrationLoader(None)
        assert made == template == {f"{app}.{name}" for app, name in loader.disk_migrations}

    def test_the_dump_is_cleaned_of_what_belongs_to_psql(self):
        text = "\\restrict x\nSET row_security = off;\n-- a remark\nSELECT pg_catalog.set_config('search_path', '', false);\nCREATE SCHEMA a;"
        assert clean_dump(text) == "CREATE SCHEMA a;\n"
