"""Acts on whole agencies: what they change, what they refuse, and that the log of the agency tells of them."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db import connection, connections, transaction

from apps.core import clock
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.operators.commanded import MACHINE
from apps.operators.operations import (
    GRACE,
    AgencyMarkedForDeletion,
    GraceNotOver,
    agencies_to_drop,
    ask_deletion,
    drop_agency,
    rename_agency,
    resume_agency,
    suspend_agency,
)
from apps.tenancy import domain_check, hosts
from apps.tenancy.domain_check import check_domain, proof_for
from apps.tenancy.models import Agency, Domain, Due
from apps.tenancy.sweep import claim_due, next_due
from tests.conftest import AgencyBrowser, in_agency

pytestmark = pytest.mark.durable


@pytest.fixture
def south_agency(durable) -> Agency:
    return Agency.objects.using("owner").get(slug="south")


def again(agency: Agency) -> Agency:
    hosts.forget_hosts()
    return Agency.objects.using("owner").get(pk=agency.pk)


def events_of(slug: str) -> list[str]:
    with in_agency(slug), transaction.atomic():
        return list(Event.objects.filter(name__startswith="operators.").order_by("id").values_list("name", flat=True))


def command(*args: str) -> str:
    said = StringIO()
    call_command(*args, stdout=said)
    hosts.forget_hosts()
    return said.getvalue()


class TestSuspendAgency:
    def test_shuts_its_hosts_with_a_plain_page_and_the_other_agency_goes_on(self, south_agency):
        suspend_agency(by=MACHINE, agency=south_agency)
        hosts.forget_hosts()
        for host in ("south.test", "kestrel.south.test"):
            answer = AgencyBrowser(host).get("/sign-in/")
            assert answer.status_code == 503
            assert "paused" in answer.content.decode()
        assert AgencyBrowser("north.test").get("/sign-in/").status_code == 200

    def test_the_sweep_passes_its_work_over_and_sleeps_as_if_it_were_not_there(self, south_agency):
        now = clock.now()
        with transaction.atomic():
            Due.objects.all().delete()
            Due.objects.create(agency_id=south_agency.pk, client_id=1, kind="deadline", ref=1, due_at=now)
        suspend_agency(by=MACHINE, agency=south_agency)
        assert next_due(now) == timedelta(seconds=1)
        assert claim_due(now=now, limit=10) == []
        resume_agency(by=MACHINE, agency=south_agency)
        assert [claim.ref for claim in claim_due(now=now, limit=10)] == [1]

    def test_stands_in_the_agencys_own_log_once(self, south_agency):
        for _ in range(2):
            suspend_agency(by=MACHINE, agency=south_agency)
        resume_agency(by=MACHINE, agency=south_agency)
        assert events_of("south") == ["operators.agency_suspended", "operators.agency_resumed"]
        assert events_of("north") == []


class TestRenameAgency:
    def test_changes_what_is_shown_and_no_host(self, south_agency):
        assert "New Name PR now" in command("rename_agency", "south", "New Name PR")
        assert "New Name PR" in AgencyBrowser("south.test").get("/sign-in/").content.decode()

    @pytest.mark.parametrize("name", ["", "   ", "x" * 121])
    def test_refuses_what_is_no_name(self, south_agency, name):
        with pytest.raises(BadInput) as refused:
            rename_agency(by=MACHINE, agency=south_agency, name=name)
        assert refused.value.field == "name"


class TestAddDomain:
    def test_adds_a_name_that_leads_here(self, south_agency, monkeypatch):
        monkeypatch.setattr(domain_check, "_ask", lambda host, address: proof_for(host))
        assert "leads here" in command("add_domain", "south", "work.localhost")
        assert AgencyBrowser("work.localhost").get("/sign-in/").status_code == 200

    def test_refuses_one_where_another_server_answers(self, south_agency, monkeypatch):
        monkeypatch.setattr(domain_check, "_ask", lambda host, address: proof_for("another.localhost"))
        with pytest.raises(CommandError, match="another server answers"):
            command("add_domain", "south", "work.localhost")
        assert not Domain.objects.using("owner").filter(domain="work.localhost").exists()

    def test_takes_it_unchecked_when_told_so(self, south_agency):
        command("add_domain", "south", "work.localhost", "--unchecked")
        assert AgencyBrowser("work.localhost").get("/sign-in/").status_code == 200

    @pytest.mark.parametrize("name", ["north.test", "https://x.test", "x", "under_score.test", "elsewhere.example"])
    def test_refuses_a_taken_a_foreign_and_an_impossible_name(self, south_agency, name):
        with pytest.raises(CommandError, match="domain: "):
            command("add_domain", "south", name, "--unchecked")

    def test_a_name_that_dns_does_not_know_is_said_to_be_unknown(self, monkeypatch):
        monkeypatch.setattr(domain_check, "_addresses_of", lambda host: [])
        assert check_domain("nowhere.test").words.startswith("DNS knows no address")

    def test_nobody_listening_is_said_too(self, settings):
        settings.PUBLIC_PORT = ":9"  # where nothing listens
        assert "nobody answered" in check_domain("work.localhost").words


class TestDeletion:
    def test_needs_the_short_name_typed_again(self, south_agency):
        with pytest.raises(BadInput, match="Type the short name"):
            ask_deletion(by=MACHINE, agency=south_agency, confirmed="north")

    def test_shuts_at_once_and_is_taken_back_whole(self, south_agency):
        assert "until" in command("delete_agency", "south", "--confirm", "south")
        assert AgencyBrowser("south.test").get("/sign-in/").status_code == 410
        command("restore_agency", "south")
        assert AgencyBrowser("south.test").get("/sign-in/").status_code == 200
        assert events_of("south") == ["operators.agency_deletion_asked", "operators.agency_restored"]

    def test_a_marked_agency_is_not_resumed_by_the_way(self, south_agency):
        ask_deletion(by=MACHINE, agency=south_agency, confirmed="south")
        with pytest.raises(AgencyMarkedForDeletion):
            resume_agency(by=MACHINE, agency=south_agency)

    def test_nothing_is_dropped_before_its_days_are_over(self, south_agency):
        with pytest.raises(GraceNotOver):
            drop_agency(agency=south_agency)
        ask_deletion(by=MACHINE, agency=south_agency, confirmed="south")
        with clock.pinned_to(clock.now() + GRACE - timedelta(seconds=5)):
            assert agencies_to_drop() == []
            with pytest.raises(GraceNotOver):
                drop_agency(agency=south_agency)

    def test_then_schema_hosts_work_and_files_are_gone_and_the_other_agency_is_whole(self, south_agency):
        names = {}
        for slug in ("north", "south"):
            with in_agency(slug), transaction.atomic():
                names[slug] = default_storage.path(default_storage.save("kept.txt", ContentFile(b"words")))
        ask_deletion(by=MACHINE, agency=south_agency, confirmed="south")
        with clock.pinned_to(clock.now() + GRACE + timedelta(seconds=5)):
            assert "Southgate PR (south) is gone." in command("drop_agencies")
            assert "No agency's thirty days" in command("drop_agencies")
        with connections["owner"].cursor() as cursor:
            cursor.execute("SELECT to_regnamespace('south') IS NULL, to_regnamespace('north') IS NOT NULL")
            assert cursor.fetchone() == (True, True)
        assert not Domain.objects.using("owner").filter(domain__endswith="south.test").exists()
        assert AgencyBrowser("south.test").get("/").status_code == 404
        assert AgencyBrowser("north.test").get("/sign-in/").status_code == 200
        with pytest.raises(FileNotFoundError):
            open(names["south"])  # noqa: PTH123, SIM115
        with open(names["north"]) as kept:  # noqa: PTH123
            assert kept.read() == "words"


def test_an_unknown_agency_is_named_with_those_there_are(durable):
    with pytest.raises(CommandError, match=r"no agency “west”\. Known: north, south"):
        command("suspend_agency", "west")


def test_the_serving_role_cannot_even_read_who_the_operators_are(durable):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT has_table_privilege('public.operators_operator', 'SELECT')")
        assert cursor.fetchone() == (False,)
