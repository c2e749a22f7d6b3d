"""Trying passwords: how many tries there are, over all processes, and that nobody learns which addresses are known."""

import threading
from unittest.mock import patch

import pytest
from django.conf import settings
from django.contrib.auth.hashers import MD5PasswordHasher
from django.core.cache import cache
from django.db import connection, connections, transaction
from django.test import override_settings

from apps.tenancy import hosts
from tests.accounts.test_sign_in import body, session_of
from tests.cast import PASSWORD
from tests.conftest import AgencyBrowser, in_agency

LIMITS = {"login_failed": "10/m/ip,5/5m/key"}
ADDRESSES = ["tom@north.test", "who@north.test"]


def try_password(browser, email, password="wrong horse"):
    return browser.post("/sign-in/", {"login": email, "password": password})


class TestLockOut:
    @pytest.fixture(autouse=True)
    def _limited(self, settings):
        settings.ACCOUNT_RATE_LIMITS = LIMITS

    @pytest.mark.parametrize("email", ADDRESSES, ids=["known", "unknown"])
    def test_comes_with_the_sixth_try_for_a_known_and_an_unknown_address(self, north, browse, email):
        said = [body(try_password(browse("north.test"), email)) for _ in range(6)]
        assert "do not fit together" in said[4]
        assert "Too many wrong tries" in said[5]

    def test_says_the_same_of_both(self, north, browse):
        said = []
        for email in ADDRESSES:
            for _ in range(6):
                answer = try_password(browse("north.test"), email)
            said.append((answer.status_code, body(answer).replace(email, "")))
        assert said[0] == said[1]

    def test_of_a_place_holds_for_every_address(self, north, browse):
        for number in range(10):
            try_password(browse("north.test"), f"{number}@north.test")
        assert "_auth_user_id" not in session_of(self.signed_in(browse))

    def test_does_not_come_by_signing_in_rightly(self, north, browse):
        for _ in range(12):
            assert "_auth_user_id" in session_of(self.signed_in(browse))

    def test_of_one_agency_is_nothing_to_the_other(self, north, browse):
        for _ in range(6):
            try_password(browse("north.test"), "sam@south.test")
        assert try_password(browse("south.test"), "sam@south.test", PASSWORD).headers["Location"] == "/"

    def signed_in(self, browse):
        browser = browse("north.test")
        try_password(browser, "tom@north.test", PASSWORD)
        return browser


class TestTime:
    @pytest.mark.parametrize(
        "email", [*ADDRESSES, "code-only@north.test"], ids=["known", "unknown", "known without a password"]
    )
    def test_one_hash_is_computed_whoever_is_asked_for(self, north, browse, email):
        north.lena.email = "code-only@north.test"
        north.lena.set_unusable_password()
        north.lena.save()
        with patch.object(MD5PasswordHasher, "encode", autospec=True, side_effect=MD5PasswordHasher.encode) as encode:
            try_password(browse("north.test"), email)
        assert encode.call_count == 1


class TestSharedCounts:
    def test_lie_in_the_agencys_own_table(self, north):
        assert settings.CACHES["default"]["BACKEND"] == "django.core.cache.backends.db.DatabaseCache"
        cache.set("seen", 1)
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM {north.agency.schema_name}.accounts_sharedcount")
            assert cursor.fetchone()[0] == 1

    @pytest.mark.durable
    @override_settings(ACCOUNT_RATE_LIMITS={"login_failed": "5/5m/key"})
    def test_let_no_more_tries_through_when_many_come_at_once(self, durable):
        """Twelve at once, each with a connection and a cache of its own, as processes have."""
        together, said = threading.Barrier(12), []

        def one() -> None:
            try:
                together.wait(20)
                said.append(body(try_password(AgencyBrowser("north.test"), "tom@north.test")))
            finally:
                connections.close_all()

        hosts.forget_hosts()
        threads = [threading.Thread(target=one) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        tried = sum("do not fit together" in page for page in said)
        refused = sum("Too many" in page for page in said)
        assert (tried, refused) == (5, 7)
        with in_agency("north"), transaction.atomic():
            cache.clear()
