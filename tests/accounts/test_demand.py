"""An agency that asks a second factor of its own people."""

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

from apps.accounts.demand import (
    NoFactorYourself,
    demand_second_factor,
    may_take_off,
    owed_by,
    people_without_factor,
    stop_demanding,
)
from apps.accounts.models import SignInRule, User
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.models import Event
from tests.cast import PASSWORD

NEEDED = "/sign-in/second/needed/"
PAGE = "/settings/members/signing-in/"


@pytest.fixture
def secured_owner(north):
    TOTP.activate(north.olga, generate_totp_secret())
    return north.olga


@pytest.fixture
def ask(secured_owner):
    def asked(days: int, *, ago: int = 0) -> SignInRule:
        rule = demand_second_factor(by=secured_owner.actor, owner=secured_owner, grace_days=days)
        User.objects.update(created_at=clock.now() - timedelta(days=400), joined_at=None)
        SignInRule.objects.update(asked_at=clock.now() - timedelta(days=ago))
        return rule

    return asked


class TestAsking:
    def test_an_owner_without_one_cannot_ask_it_of_others(self, north):
        with pytest.raises(NoFactorYourself):
            demand_second_factor(by=north.olga.actor, owner=north.olga, grace_days=7)
        assert owed_by(north.tom) is None

    def test_names_who_has_none_and_until_when_and_is_written_into_the_log(self, north, ask, secured_owner):
        rule = ask(14)
        missing = dict(people_without_factor())
        assert secured_owner not in missing
        assert north.tom in missing
        assert north.helen not in missing, "staff of a client is not asked"
        assert missing[north.tom] == SignInRule.objects.get().asked_at + timedelta(days=14)
        assert ask(14) == rule
        assert stop_demanding(by=north.olga.actor)
        assert not stop_demanding(by=north.olga.actor)
        names = list(Event.objects.filter(name__contains="demanded").order_by("id").values_list("name", flat=True))
        assert names == ["accounts.second_factor_demanded", "accounts.second_factor_not_demanded"]

    def test_other_days_give_no_new_beginning_and_newcomers_have_theirs(self, north, ask, secured_owner):
        ask(14, ago=10)
        demand_second_factor(by=secured_owner.actor, owner=secured_owner, grace_days=7)
        assert owed_by(User.objects.get(pk=north.tom.pk)).is_held(clock.now())
        User.objects.filter(pk=north.tom.pk).update(joined_at=clock.now() - timedelta(days=1))
        assert not owed_by(User.objects.get(pk=north.tom.pk)).is_held(clock.now())

    @pytest.mark.parametrize("days", [-1, 91])
    def test_days_out_of_range_are_refused_at_their_field(self, secured_owner, days):
        with pytest.raises(BadInput) as refused:
            demand_second_factor(by=secured_owner.actor, owner=secured_owner, grace_days=days)
        assert refused.value.field == "grace_days"


class TestWhoHasNone:
    def test_is_led_there_after_signing_in_and_may_go_on_within_the_days(self, north, browse, ask):
        ask(14)
        browser = browse("north.test")
        answer = browser.post("/sign-in/?next=/stories/", {"login": "tom@north.test", "password": PASSWORD})
        assert answer.headers["Location"] == f"{NEEDED}?next=%2Fstories%2F"
        page = browser.get(answer.headers["Location"]).content.decode()
        assert 'href="/stories/"' in page
        assert "You may do without until" in page
        assert browser.get("/stories/").status_code == 200

    def test_can_do_nothing_else_after_them_but_set_it_up_or_go(self, north, browse, ask):
        ask(14, ago=15)
        browser = browse("north.test", north.tom)
        for method, path in (("get", "/"), ("get", "/stories/"), ("post", "/imports/new/"), ("get", "/admin/")):
            assert getattr(browser, method)(path).headers["Location"] == NEEDED
        part = browser.get("/search/lines/?q=x", headers={"HX-Request": "true"})
        assert (part.status_code, part.headers["HX-Redirect"]) == (401, NEEDED)
        page = browser.get(NEEDED).content.decode()
        assert "Your days for setting it up are over" in page
        assert "Later" not in page
        assert browser.get("/sign-in/sessions/").status_code == 200
        TOTP.activate(north.tom, generate_totp_secret())
        assert browser.get("/").status_code == 200
        assert browser.get(f"{NEEDED}?next=https://elsewhere.test/").headers["Location"] == "/"

    def test_recovery_codes_alone_are_none(self, north, ask):
        ask(0, ago=1)
        Authenticator.objects.create(user=north.tom, type=Authenticator.Type.RECOVERY_CODES, data={})
        assert owed_by(north.tom).is_held(clock.now())

    def test_the_only_owner_is_reminded_and_never_held(self, north, browse, ask):
        ask(0, ago=1)
        Authenticator.objects.filter(user=north.olga).delete()
        browser = browse("north.test", north.olga)
        assert browser.get("/").status_code == 200
        assert "You are the only owner" in browser.get(NEEDED).content.decode()
        User.objects.filter(pk=north.priya.pk).update(role="owner", is_superuser=True)
        assert browser.get("/").headers["Location"] == NEEDED

    def test_staff_of_a_client_goes_on(self, north, browse, ask):
        ask(0, ago=1)
        assert browse("north.test", north.helen).get("/portal/").status_code == 200


class TestTakingOff:
    def test_the_last_one_stays_while_it_is_asked(self, north, browse, ask, secured_owner):
        assert may_take_off(secured_owner)
        ask(14)
        browser = browse("north.test", secured_owner)
        browser.post("/sign-in/again/", {"password": PASSWORD})
        page = browser.post("/sign-in/second/totp/deactivate/", follow=True).content.decode()
        assert "The last second factor must stay" in page
        assert Authenticator.objects.filter(user=secured_owner, type="totp").exists()
        Authenticator.objects.create(user=secured_owner, type=Authenticator.Type.WEBAUTHN, data={})
        assert may_take_off(secured_owner)


class TestPage:
    def test_asks_changes_the_days_and_stops(self, north, browse, secured_owner):
        browser = browse("north.test", secured_owner)
        assert browser.post(PAGE, {"act": "ask", "grace_days": "91"}).status_code == 422
        assert browser.post(PAGE, {"act": "ask", "grace_days": "30"}).status_code == 302
        page = browser.get(PAGE).content.decode()
        assert "Tom" in page
        assert 'value="30"' in page
        assert browser.post(PAGE, {"act": "stop"}).status_code == 302
        assert not SignInRule.objects.exists()

    def test_says_what_to_do_first_where_the_owner_has_none(self, north, browse):
        answer = browse("north.test", north.olga).post(PAGE, {"act": "ask", "grace_days": "7"})
        assert answer.status_code == 422
        assert "Set up your own second factor first" in answer.content.decode()
