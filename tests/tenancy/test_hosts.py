"""From host to agency, and what answers where nobody lives."""

import pytest
from django.db import transaction
from django.utils import timezone

from apps.tenancy import hosts
from apps.tenancy.hosts import host_named, newsroom_host, sign_in_host
from apps.tenancy.models import Agency
from apps.tenancy.provisioning import add_domain
from tests.conftest import in_agency


class TestLookingUp:
    @pytest.mark.parametrize(
        "raw", ["north.test", "NORTH.test", "north.test:8000", "www.north.test", "www.north.test:443", "north.test."]
    )
    def test_finds_the_agency_by_any_spelling_of_its_host(self, db, raw):
        found = host_named(raw)
        assert (found.agency.slug, found.client_id) == ("north", None)

    def test_a_newsrooms_host_names_its_brand(self, north):
        assert host_named("harbour.north.test").client_id == north.harbour.pk

    @pytest.mark.parametrize(
        "raw", ["", "nobody.test", "x.north.test", "north.test.evil.test", "127.0.0.1", "[::1]:80"]
    )
    def test_anything_else_is_nobodys(self, db, raw):
        assert host_named(raw) is None

    def test_asks_the_database_once(self, db, django_assert_num_queries):
        host_named("north.test")
        with django_assert_num_queries(0):
            host_named("north.test")
            host_named("www.north.test:8000")

    def test_asks_again_after_some_seconds(self, db, monkeypatch, django_assert_max_num_queries):
        host_named("north.test")
        kept = hosts._cache["north.test"][0]
        monkeypatch.setattr(hosts.time, "monotonic", lambda: kept + 1)
        assert host_named("north.test") is not None
        assert hosts._cache["north.test"][0] > kept

    def test_names_that_somebody_tries_do_not_fill_the_memory(self, db, monkeypatch):
        monkeypatch.setattr(hosts, "MOST_HOSTS", 5)
        for number in range(20):
            host_named(f"x{number}.test")
        assert len(hosts._cache) <= 5

    def test_knows_the_hosts_of_an_agency_and_of_a_brand(self, north):
        assert sign_in_host(north.agency) == "north.test"
        assert newsroom_host(north.agency, north.harbour.pk) == "harbour.north.test"
        assert newsroom_host(north.agency, 999_999) is None


@pytest.mark.durable
class TestNewHosts:
    def test_one_that_was_unknown_answers_at_once_in_this_process(self, durable):
        assert host_named("new.north.test") is None
        with in_agency("north") as agency:
            add_domain(agency=agency, domain="New.north.test", client_id=None)
        assert host_named("new.north.test").agency.slug == "north"

    def test_a_second_host_leaves_the_first_one_primary(self, durable):
        with in_agency("north") as agency:
            add_domain(agency=agency, domain="second.north.test", client_id=None)
            assert sign_in_host(agency) == "north.test"

    def test_a_suspended_agency_says_that_it_is_closed_for_now_and_nothing_else(self, durable, client):
        with transaction.atomic(using="owner"):
            Agency.objects.using("owner").filter(slug="north").update(suspended_at=timezone.now())
        hosts.forget_hosts()
        for host in ("north.test", "harbour.north.test"):
            assert client.get("/", headers={"host": host}).status_code == 503
        assert client.get("/sign-in/", headers={"host": "south.test"}).status_code == 200


class TestAnswers:
    def test_an_unknown_host_is_404_and_says_nothing_of_who_lives_here(self, browse):
        answer = browse("nobody.test").get("/")
        assert answer.status_code == 404
        assert b"No agency or newsroom lives at this address." in answer.content
        assert b"Northstar" not in answer.content

    def test_sign_in_stands_on_the_agencys_host_only(self, browse):
        assert browse("north.test").get("/sign-in/").status_code == 200
        assert browse("www.north.test").get("/sign-in/").status_code == 200
        assert browse("harbour.north.test").get("/sign-in/").status_code == 404

    def test_health_asks_for_no_host(self, browse):
        assert browse("127.0.0.1").get("/healthz").content == b"ok\n"
