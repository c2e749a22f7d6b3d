"""Signing in on an agency's host, end to end: password, mailed code, limits, and what nobody learns."""

import re

import pytest
from django.contrib.sessions.models import Session
from django.test import override_settings

from apps.accounts.people import deactivate_user
from apps.notifications.models import Mail
from tests.cast import PASSWORD

LIMITS = {"login_failed": "10/m/ip,5/5m/key", "request_login_code": "20/m/ip,3/m/key"}


def mails():
    return list(Mail.objects.filter(purpose="sign_in").order_by("id"))


def code_in(mail):
    return re.search(r"\n    (\S+)\n", mail.text).group(1)


def session_of(browser):
    key = browser.cookies["sessionid"].value if "sessionid" in browser.cookies else ""
    found = Session.objects.filter(pk=key).first()
    return found.get_decoded() if found else {}


def ask_code(browser, email):
    return browser.post("/sign-in/code/", {"email": email})


class TestPassword:
    def test_brings_the_agency_to_today_and_the_client_to_the_portal(self, north, browse):
        for email, landing in (("tom@north.test", "/"), ("helen@harbour.test", "/portal/")):
            answer = browse("north.test").post("/sign-in/", {"login": email, "password": PASSWORD})
            assert (answer.status_code, answer.headers["Location"]) == (302, landing)

    def test_works_for_somebody_who_asked_for_a_code_before_and_gives_the_session_a_new_key(self, north, browse):
        browser = browse("north.test")
        ask_code(browser, "tom@north.test")
        before = browser.cookies["sessionid"].value
        answer = browser.post("/sign-in/", {"login": "tom@north.test", "password": PASSWORD})
        assert answer.headers["Location"] == "/"
        assert browser.cookies["sessionid"].value != before

    def test_a_wrong_one_says_the_same_for_an_unknown_address(self, north, browse):
        said = []
        for email in ("tom@north.test", "who@north.test"):
            answer = browse("north.test").post("/sign-in/", {"login": email, "password": "wrong horse"})
            said.append(re.sub(r"(tom|who)@north\.test", "", body(answer)))
        assert said[0] == said[1]

    def test_somebody_shut_out_cannot_come_in_nor_stay(self, north, browse):
        browser = browse("north.test", north.tom)
        assert browser.get("/").status_code == 200
        deactivate_user(by=north.olga.actor, user=north.tom)
        assert browser.get("/").headers["Location"].startswith("/sign-in/")
        answer = browse("north.test").post("/sign-in/", {"login": "tom@north.test", "password": PASSWORD})
        assert answer.headers.get("Location") != "/"

    @override_settings(ACCOUNT_RATE_LIMITS=LIMITS)
    def test_the_sixth_wrong_one_in_five_minutes_is_not_even_tried(self, north, browse):
        browser = browse("north.test")
        for _ in range(5):
            browser.post("/sign-in/", {"login": "tom@north.test", "password": "wrong horse"})
        answer = browser.post("/sign-in/", {"login": "tom@north.test", "password": PASSWORD})
        assert answer.status_code == 200
        assert "_auth_user_id" not in session_of(browser)

    def test_the_sign_in_page_speaks_for_the_agency(self, db, browse):
        page = browse("south.test").get("/sign-in/").content.decode()
        assert "Southgate PR" in page
        assert "Northstar" not in page


class TestMailedCode:
    def test_the_code_in_the_mail_signs_in_once(self, north, browse):
        browser = browse("north.test")
        assert ask_code(browser, "tom@north.test").headers["Location"] == "/sign-in/code/confirm/"
        (mail,) = mails()
        assert mail.to_address == "tom@north.test"
        assert "Northstar PR" in mail.text
        answer = browser.post("/sign-in/code/confirm/", {"code": code_in(mail)})
        assert answer.headers["Location"] == "/"
        assert browser.get("/").status_code == 200
        assert browse("north.test").post("/sign-in/code/confirm/", {"code": code_in(mail)}).status_code == 302

    def test_it_leads_back_to_the_page_that_asked_for_it(self, north, browse):
        browser = browse("north.test")
        browser.post("/sign-in/code/", {"email": "olga@north.test", "next": "/settings/clients/"})
        answer = browser.post("/sign-in/code/confirm/", {"code": code_in(mails()[0]), "next": "/settings/clients/"})
        assert answer.headers["Location"] == "/settings/clients/"

    def test_somebody_who_mistyped_the_address_may_begin_again(self, north, browse):
        browser = browse("north.test")
        ask_code(browser, "who@north.test")
        assert browser.get("/sign-in/").status_code == browser.get("/sign-in/code/").status_code == 200
        ask_code(browser, "tom@north.test")
        assert browser.post("/sign-in/code/confirm/", {"code": code_in(mails()[1])}).headers["Location"] == "/"

    def test_a_wrong_code_three_times_ends_it(self, north, browse):
        browser = browse("north.test")
        ask_code(browser, "tom@north.test")
        for _ in range(3):
            browser.post("/sign-in/code/confirm/", {"code": "WRONGX"})
        answer = browser.post("/sign-in/code/confirm/", {"code": code_in(mails()[0])})
        assert "_auth_user_id" not in session_of(browser)
        assert answer.status_code in (200, 302)

    def test_a_code_of_one_browser_is_worth_nothing_in_another(self, north, browse):
        ask_code(browse("north.test"), "tom@north.test")
        other = browse("north.test")
        ask_code(other, "lena@north.test")
        other.post("/sign-in/code/confirm/", {"code": code_in(mails()[0])})
        assert "_auth_user_id" not in session_of(other)

    def test_an_unknown_address_gets_the_same_answer_and_one_mail_too(self, north, browse):
        pages = []
        for email in ("tom@north.test", "who@north.test"):
            browser = browse("north.test")
            answer = ask_code(browser, email)
            page = body(browser.get(answer.headers["Location"]))
            pages.append((answer.status_code, answer.headers["Location"], page.replace(email, "")))
        assert pages[0] == pages[1]
        known, unknown = mails()
        assert (known.to_address, unknown.to_address) == ("tom@north.test", "who@north.test")
        assert "There is no account with it" in unknown.text
        assert "sign-in/closed" not in unknown.text

    def test_a_member_of_the_other_agency_is_unknown_here(self, north, browse):
        ask_code(browse("north.test"), "sam@south.test")
        assert "There is no account with it" in mails()[0].text

    @override_settings(ACCOUNT_RATE_LIMITS=LIMITS)
    @pytest.mark.parametrize("email", ["tom@north.test", "who@north.test"])
    def test_the_fourth_code_within_a_minute_is_not_sent(self, north, browse, email):
        answers = [ask_code(browse("north.test"), email) for _ in range(4)]
        assert [answer.status_code for answer in answers] == [302, 302, 302, 200]
        assert "Too many" in answers[-1].content.decode()
        assert len(mails()) == 3


class TestForgottenPassword:
    def test_the_link_stands_on_the_agencys_host_whatever_the_request_said(self, north, browse):
        browser = browse("www.north.test:6666")
        answer = browser.post("/sign-in/password/forgotten/", {"email": "tom@north.test"})
        assert answer.status_code == 302
        link = re.search(r"https?://\S+", mails()[0].text).group()
        assert link.startswith("http://north.test:8000/sign-in/password/new/")

    def test_the_link_sets_a_new_one(self, north, browse):
        browser = browse("north.test")
        browser.post("/sign-in/password/forgotten/", {"email": "tom@north.test"})
        path = re.search(r"https?://[^/]+(\S+)", mails()[0].text).group(1)
        page = browser.get(path)
        answer = browser.post(
            page.headers["Location"], {"password1": "a new long horse", "password2": "a new long horse"}
        )
        assert answer.status_code == 302
        north.tom.refresh_from_db()
        assert north.tom.check_password("a new long horse")

    def test_an_unknown_address_gets_the_same_answer_and_one_mail_too(self, north, browse):
        for email in ("tom@north.test", "who@north.test"):
            answer = browse("north.test").post("/sign-in/password/forgotten/", {"email": email})
            assert answer.headers["Location"] == "/sign-in/password/forgotten/sent/"
        assert [mail.to_address for mail in mails()] == ["tom@north.test", "who@north.test"]


class TestSessions:
    def test_a_session_of_one_agency_is_nothing_at_the_other(self, north, browse):
        here = browse("north.test", north.olga)
        assert here.get("/").status_code == 200
        there = browse("south.test")
        there.cookies["sessionid"] = here.cookies["sessionid"].value
        assert there.get("/").headers["Location"] == "/sign-in/?next=/"

    def test_signing_out_asks_first_and_needs_a_post(self, north, browse):
        browser = browse("north.test", north.tom)
        assert browser.get("/sign-in/out/").status_code == 200
        assert browser.get("/").status_code == 200
        assert browser.post("/sign-in/out/").headers["Location"] == "/sign-in/"
        assert browser.get("/").status_code == 302

    def test_nobody_signs_up(self, north, browse):
        browser = browse("north.test")
        assert "By invitation" in browser.get("/sign-in/closed/").content.decode()
        browser.post("/sign-in/closed/", {"email": "new@north.test", "password1": "a new long horse"})
        assert "_auth_user_id" not in session_of(browser)


def body(answer):
    """A page's words, without what differs each time: tokens and moments."""
    text = answer.content.decode()
    return re.sub(r'(name="csrfmiddlewaretoken" value|content)="[^"]*"', "", text)
