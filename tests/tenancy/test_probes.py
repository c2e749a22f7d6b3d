"""What supervisors and proxies are told."""

import pytest

from apps.tenancy import probes


class TestReadiness:
    def test_is_ready_on_a_prepared_database(self, browse):
        answer = browse("127.0.0.1").get("/readyz")
        assert (answer.status_code, answer.content) == (200, b"ready\n")

    def test_is_not_ready_for_code_with_a_migration_that_is_missing(self, browse, monkeypatch):
        monkeypatch.setattr(probes, "_wanted", lambda: frozenset({("tenancy", "9999_of_tomorrow")}))
        answer = browse("127.0.0.1").get("/readyz")
        assert answer.status_code == 503
        assert b"run `manage.py prepare` as its owner" in answer.content

    def test_tells_nothing_of_agencies(self, browse):
        assert b"north" not in browse("127.0.0.1").get("/readyz").content


class TestKnownHosts:
    @pytest.mark.parametrize("name", ["north.test", "harbour.north.test", "www.north.test", "NORTH.test"])
    def test_gets_certificates_for_hosts_that_live_here(self, browse, name):
        assert browse("127.0.0.1").get(f"/known-host?domain={name}").status_code == 200

    @pytest.mark.parametrize("name", ["", "elsewhere.test", "north.test.evil.test", "north.test\x00"])
    def test_and_for_no_other(self, browse, name):
        assert browse("127.0.0.1").get("/known-host", {"domain": name}).status_code == 404
