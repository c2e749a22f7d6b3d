"""The archive: what is in it, what is not, and that it can be brought back."""

import io
import json
import re
import subprocess
import zipfile
from pathlib import Path

import psycopg
import pytest
from allauth.mfa.models import Authenticator
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db import connections, transaction

from apps.core.models import Event
from apps.operators.archive import LEFT_OUT, archive_of
from apps.tenancy.dumps import pg_dump_path
from apps.tenancy.models import Agency
from tests import harness
from tests.conftest import in_agency

pytestmark = pytest.mark.durable


@pytest.fixture
def archive(durable) -> zipfile.ZipFile:
    with in_agency("north"), transaction.atomic():
        default_storage.save("pictures/one.txt", ContentFile(b"a picture"))
    return zipfile.ZipFile(io.BytesIO(b"".join(archive_of(Agency.objects.using("owner").get(slug="north")))))


def sql(archive: zipfile.ZipFile) -> dict[str, str]:
    return {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".sql")}


class TestArchive:
    def test_is_whole_and_says_whose_it_is(self, archive):
        assert archive.testzip() is None
        assert json.loads(archive.read("agency.json"))["name"] == "Northstar PR"
        assert archive.read("files/pictures/one.txt") == b"a picture"

    def test_holds_no_password_and_no_other_way_in(self, archive):
        with connections["owner"].cursor() as cursor:
            cursor.execute("SELECT password FROM north.accounts_user")
            hashes = [password for (password,) in cursor.fetchall()]
        text = "".join(sql(archive).values())
        assert "olga@north.test" in text
        assert [password for password in hashes if password in text] == []
        assert [table for table in LEFT_OUT if re.search(rf"COPY north\.{table} \(", text)] == []

    def test_holds_nothing_of_another_agency(self, archive):
        assert "Kestrel" not in "".join(sql(archive).values())

    def test_comes_back_in_another_database(self, archive, tmp_path):
        name = f"{harness.RUN}_back"
        address = harness.with_database(harness.databases.urls["owner"], name)
        with psycopg.connect(harness.databases.urls["owner"], autocommit=True) as admin:
            admin.execute(f'CREATE DATABASE "{name}"')
        try:
            for part in sorted(sql(archive)):
                (tmp_path / part).write_text(sql(archive)[part])
                ran = subprocess.run(
                    [
                        Path(pg_dump_path()).with_name("psql"),
                        address,
                        "-v",
                        "ON_ERROR_STOP=1",
                        "-q",
                        "-f",
                        str(tmp_path / part),
                    ],
                    capture_output=True,
                    text=True,
                    check=False,
                )
                assert ran.returncode == 0, f"{part}: {ran.stderr}"
            with psycopg.connect(address) as restored:
                people = restored.execute(
                    "SELECT count(*), count(*) FILTER (WHERE password = '!') FROM north.accounts_user"
                )
                clients = restored.execute("SELECT name FROM north.clients_client ORDER BY name").fetchall()
                assert people.fetchone() == (9, 9)
                assert clients == [("Bean & Bloom",), ("Harbour Coffee",)]
        finally:
            harness.databases.drop(name)


class TestCommand:
    def test_writes_the_file_and_the_agencys_log(self, durable, tmp_path):
        target = tmp_path / "north.zip"
        call_command("export_agency", "north", str(target), stdout=io.StringIO())
        assert zipfile.is_zipfile(target)
        with in_agency("north"), transaction.atomic():
            assert Event.objects.filter(name="operators.agency_exported").count() == 1
            assert Authenticator.objects.count() == 0

    def test_overwrites_nothing(self, durable, tmp_path):
        target = tmp_path / "north.zip"
        target.write_text("mine")
        with pytest.raises(CommandError, match=r"file: .* is there already"):
            call_command("export_agency", "north", str(target), stdout=io.StringIO())
        assert target.read_text() == "mine"
