"""The authenticator app, recovery codes, and what a lost telephone means."""

import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from django.core.cache import cache
from django.db import transaction

from apps.accounts.second_factor import reset_second_factor
from apps.core.models import Event
from apps.notifications.models import Mail
from tests.cast import PASSWORD
from tests.conftest import AgencyBrowser, in_agency

PERIOD = 58_000_000
MINE = {"login": "tom@north.test", "password": PASSWORD}


def code_of(secret: str) -> str:
    return format_hotp_value(hotp_value(secret, PERIOD))


@pytest.fixture(autouse=True)
def _one_period(monkeypatch):
    """All of a test within the same thirty seconds, whenever it is run."""
    monkeypatch.setattr(auth, "yield_hotp_counters_from_time", lambda: iter([PERIOD]))


@pytest.fixture
def secret(north) -> str:
    """Tom has an authenticator app with this secret."""
    made = generate_totp_secret()
    TOTP.activate(north.tom, made)
    return made


def sign_in(browser):
    return browser.post("/sign-in/", MINE)


def open_the_page_of_an_app(browser) -> str:
    """The page for adding one, past the question whether it is still you; returns its words."""
    sign_in(browser)
    path = "/sign-in/second/totp/activate/"
    assert browser.get(path).headers["Location"].startswith("/sign-in/again/?next=")
    answer = browser.post("/sign-in/again/", {"password": PASSWORD, "next": path})
    return browser.get(answer.headers["Location"]).content.decode()


class TestAddingAnApp:
    def test_asks_for_the_password_first_then_for_a_code(self, north, browse):
        browser = browse("north.test")
        page = open_the_page_of_an_app(browser)
        secret = re.search(r'totp-secret">(\w+)<', page).group(1)
        assert "otpauth" not in page, "the address holds the secret, and pictures are enough"
        answer = browser.post("/sign-in/second/totp/activate/", {"code": code_of(secret)})
        assert answer.headers["Location"] == "/sign-in/second/recovery-codes/"
        assert len(re.findall(r"<li><code>", browser.get(answer.headers["Location"]).content.decode())) == 10

    @pytest.mark.durable
    def test_is_written_into_the_log_and_told_to_the_person(self, durable):
        """With real transactions: allauth tells of it only after the commit."""
        browser = AgencyBrowser("north.test")
        secret = re.search(r'totp-secret">(\w+)<', open_the_page_of_an_app(browser)).group(1)
        assert browser.post("/sign-in/second/totp/activate/", {"code": code_of(secret)}).status_code == 302
        with in_agency("north"), transaction.atomic():
            changes = [event.data["change"] for event in Event.objects.filter(name="accounts.sign_in_changed")]
            told = Mail.objects.filter(purpose="sign_in_changed", to_address="tom@north.test")
            assert changes == ["totp_activated"]
            assert "authenticator app was added" in told.latest("id").subject

    def test_keeps_the_secret_enciphered(self, north, secret):
        assert secret not in str(Authenticator.objects.get(user=north.tom).data)


class TestSigningIn:
    def test_the_password_alone_opens_nothing(self, north, browse, secret):
        browser = browse("north.test")
        assert sign_in(browser).headers["Location"] == "/sign-in/second/authenticate/"
        assert browser.get("/").headers["Location"].startswith("/sign-in/")

    def test_a_mailed_code_alone_opens_nothing_either(self, north, browse, secret):
        browser = browse("north.test")
        browser.post("/sign-in/code/", {"email": "tom@north.test"})
        mailed = re.search(r"\n    (\S+)\n", Mail.objects.latest("id").text).group(1)
        assert (
            browser.post("/sign-in/code/confirm/", {"code": mailed}).headers["Location"]
            == "/sign-in/second/authenticate/"
        )

    def test_the_code_of_the_app_does_and_only_once(self, north, browse, secret):
        cache.clear()
        first, second = browse("north.test"), browse("north.test")
        for browser in (first, second):
            sign_in(browser)
        code = code_of(secret)
        assert first.post("/sign-in/second/authenticate/", {"code": code}).headers["Location"] == "/"
        assert second.post("/sign-in/second/authenticate/", {"code": code}).status_code == 200
        assert second.get("/").status_code == 302

    @pytest.mark.parametrize("code", ["000000", "", "x" * 500, "\0", "１２３４５６"])
    def test_another_does_not(self, north, browse, secret, code):
        browser = browse("north.test")
        sign_in(browser)
        answer = browser.post("/sign-in/second/authenticate/", {"code": code})
        assert answer.status_code == 200
        assert "field-error" in answer.content.decode()


class TestLostTelephone:
    def test_an_owner_takes_the_second_step_off(self, north, browse, secret):
        browse("north.test", north.olga).post(f"/settings/members/{north.tom.pk}/access/", {"act": "reset_factor"})
        assert sign_in(browse("north.test")).headers["Location"] == "/"
        event = Event.objects.get(name="accounts.sign_in_changed")
        assert (event.actor_id, event.object_id, event.data) == (north.olga.pk, north.tom.pk, {"change": "reset"})

    def test_without_one_nothing_is_announced(self, north):
        assert reset_second_factor(by=north.olga.actor, user=north.tom) == 0
        assert not Event.objects.filter(name="accounts.sign_in_changed").exists()


class TestPages:
    @pytest.mark.parametrize(
        "path",
        [
            "",
            "totp/deactivate/",
            "recovery-codes/generate/",
            "webauthn/",
            "webauthn/add/",
        ],
    )
    def test_speak_as_ours(self, north, browse, secret, path):
        browser = browse("north.test")
        sign_in(browser)
        browser.post("/sign-in/second/authenticate/", {"code": code_of(secret)})
        browser.post("/sign-in/again/", {"password": PASSWORD, "next": "/"})
        answer = browser.get(f"/sign-in/second/{path}")
        assert answer.status_code == 200
        assert "goodword/public-portal.css" in answer.content.decode()
