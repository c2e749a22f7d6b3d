"""The snapshot of the schemas is a short cut to what the migrations make, and never anything else."""

import re
from dataclasses import replace

import pytest

from apps.tenancy import snapshot
from tests import harness

pytestmark = pytest.mark.django_db

RANDOM_ID = re.compile(r"'[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'")


def statements(text):
    """The statements of a schema in an order of their own: a dump orders equals by when they were made."""
    return sorted(part.strip() for part in re.split(r";\n", RANDOM_ID.sub("'id'", text)) if part.strip())


class TestTheSnapshot:
    def test_holds_every_migration_as_it_is_now(self):
        found = snapshot.read()
        assert found is not None
        assert found.migrations == snapshot.written_migrations(), "run `make schemas`"

    @pytest.mark.timeout(900)
    def test_is_what_the_migrations_make_of_an_empty_database(self, tmp_path):
        shipped = snapshot.read()
        if shipped is not None and snapshot.grounds(shipped) == snapshot.known_grounds():
            pytest.skip("nothing that it follows from has changed since it was taken of the migrations")
        harness.databases.migrate(tmp_path)
        made = snapshot.read(tmp_path)
        assert shipped is not None
        assert made is not None
        assert statements(shipped.public) == statements(made.public)
        assert statements(shipped.agency) == statements(made.agency)

    @pytest.mark.parametrize("changed", ["public", "agency", "postgresql"])
    def test_is_compared_anew_where_somebody_has_changed_it(self, changed):
        shipped = snapshot.read()
        assert shipped is not None
        assert snapshot.grounds(shipped) == snapshot.known_grounds(), "run `make schemas`"
        other = replace(shipped, **{changed: 9 if changed == "postgresql" else "-- nothing"})
        assert snapshot.grounds(other) != snapshot.known_grounds()

    def test_is_compared_anew_where_a_migration_has_changed(self, monkeypatch):
        shipped = snapshot.read()
        assert shipped is not None
        monkeypatch.setattr(snapshot, "written_migrations", lambda: {"clients.0001_initial": "another text"})
        assert snapshot.grounds(shipped) != snapshot.known_grounds()

    def test_names_no_role_of_this_machine(self, settings):
        found = snapshot.read()
        assert found is not None
        for text in (found.public, found.agency):
            assert settings.APP_ROLE not in text
            assert snapshot.APP_ROLE in text

    def test_is_left_alone_where_a_migration_has_changed_since(self):
        found = snapshot.read()
        assert found is not None
        assert snapshot.fits(found)
        other = found.migrations | {"clients.0001_initial": "another text"}
        assert not snapshot.fits(snapshot.Snapshot(found.postgresql, other, found.public, found.agency))

    def test_is_left_alone_where_the_server_is_of_another_version(self):
        found = snapshot.read()
        assert found is not None
        assert not snapshot.fits(snapshot.Snapshot(9, found.migrations, found.public, found.agency))

    def test_is_gone_on_from_where_migrations_came_since(self):
        found = snapshot.read()
        assert found is not None
        before = dict(list(found.migrations.items())[:-1])
        assert snapshot.fits(snapshot.Snapshot(found.postgresql, before, found.public, found.agency))
