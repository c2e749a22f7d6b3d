"""A brand that leaves takes everything of it along, and nothing of another."""

import io
import json
import zipfile

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from apps.clients.exporting import LEFT_OUT, export_client, models_of_a_brand
from apps.clients.models import Customer
from apps.core.actors import SYSTEM
from apps.core.models import Event
from tests.factories.consents import granted_consent
from tests.factories.feedback import CustomerFactory


def exported(client):
    into = io.BytesIO()
    counts = export_client(by=SYSTEM, client=client, into=into)
    return counts, zipfile.ZipFile(into)


class TestExport:
    def test_holds_every_row_of_the_brand_and_none_of_another(self, north):
        consent = granted_consent(north.harbour, score=10, comment="Never late.")
        CustomerFactory(client=north.bloom, name="A rival’s customer")
        counts, archive = exported(north.harbour)
        customers = [json.loads(line) for line in archive.read("clients.customer.jsonl").splitlines()]
        assert [row["id"] for row in customers] == [consent.customer_id]
        assert counts["outreach.consent"] == counts["feedback.response"] == 1
        assert all("rival’s customer".encode() not in archive.read(name) for name in archive.namelist())

    def test_names_how_many_rows_of_each_kind_are_in_it(self, north):
        CustomerFactory.create_batch(3, client=north.harbour)
        counts, archive = exported(north.harbour)
        told = json.loads(archive.read("contents.json"))
        assert told["rows"] == counts
        assert counts["clients.customer"] == len(archive.read("clients.customer.jsonl").splitlines()) == 3

    def test_names_the_people_who_work_for_it(self, north):
        _counts, archive = exported(north.harbour)
        people = [json.loads(line)["name"] for line in archive.read("people.jsonl").splitlines()]
        assert "Priya Raman" in people
        assert "Marcus Webb" not in people

    def test_leaves_no_table_of_a_brand_out_but_the_houses_machinery(self, north):
        kinds = {model._meta.label_lower for model in models_of_a_brand()}
        assert Customer._meta.label_lower in kinds
        assert not kinds & LEFT_OUT

    def test_is_told(self, north):
        counts, _archive = exported(north.harbour)
        event = Event.objects.get(name="clients.client_exported")
        assert event.data == {"rows": sum(counts.values())}


class TestCommand:
    def export(self, path, client="harbour"):
        call_command("export_client", str(path), agency="north", client=client)

    def test_writes_the_archive(self, north, tmp_path):
        self.export(tmp_path / "harbour.zip")
        assert zipfile.is_zipfile(tmp_path / "harbour.zip")
        assert [each.name for each in tmp_path.iterdir()] == ["harbour.zip"]

    def test_writes_over_nothing(self, north, tmp_path):
        (tmp_path / "harbour.zip").write_text("precious")
        with pytest.raises(CommandError, match="nothing is written over"):
            self.export(tmp_path / "harbour.zip")
        assert (tmp_path / "harbour.zip").read_text() == "precious"

    def test_names_a_client_that_is_not_there(self, north, tmp_path):
        with pytest.raises(CommandError, match="no client “kiln”"):
            self.export(tmp_path / "kiln.zip", client="kiln")
