"""Where somebody is signed in, and signing out there."""

import re

import pytest
from allauth.usersessions.models import UserSession

from apps.accounts.devices import device_words
from apps.core.models import Event
from tests.cast import PASSWORD

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1"


@pytest.fixture
def signed_in(north, browse):
    def make(email="tom@north.test", agent=FIREFOX):
        browser = browse("north.test")
        browser.post("/sign-in/", {"login": email, "password": PASSWORD}, headers={"user-agent": agent})
        return browser

    return make


def other_numbers(browser):
    page = browser.get("/sign-in/sessions/").content.decode()
    return re.findall(r'name="end" value="(\d+)"', page)


class TestList:
    def test_shows_each_browser_and_which_one_this_is(self, signed_in):
        signed_in(agent=IPHONE)
        page = signed_in().get("/sign-in/sessions/").content.decode()
        assert "Firefox on Windows" in page
        assert "Safari on iPhone" in page
        assert page.count("this browser") == 1

    def test_shows_nobody_elses(self, signed_in):
        signed_in("lena@north.test")
        assert other_numbers(signed_in()) == []

    def test_forgets_those_that_were_signed_out(self, signed_in):
        gone = signed_in(agent=IPHONE)
        gone.post("/sign-in/out/")
        assert other_numbers(signed_in()) == []


class TestEnding:
    def test_signs_out_there_from_the_next_click_on(self, signed_in):
        there, here = signed_in(agent=IPHONE), signed_in()
        (number,) = other_numbers(here)
        here.post("/sign-in/sessions/", {"end": number})
        assert there.get("/").headers["Location"].startswith("/sign-in/")
        assert here.get("/").status_code == 200
        assert Event.objects.get(name="accounts.sessions_ended").data == {"count": 1}

    def test_all_the_others_at_once(self, signed_in):
        others = [signed_in(agent=IPHONE) for _ in range(3)]
        here = signed_in()
        here.post("/sign-in/sessions/", {"end": "others"})
        assert [browser.get("/").status_code for browser in (*others, here)] == [302, 302, 302, 200]

    def test_of_somebody_else_is_not_there(self, north, signed_in):
        lena, tom = signed_in("lena@north.test"), signed_in()
        lena.get("/sign-in/sessions/")
        lenas = UserSession.objects.get(user=north.lena).pk
        assert tom.post("/sign-in/sessions/", {"end": lenas}).status_code == 404
        assert lena.get("/").status_code == 200

    @pytest.mark.parametrize("sent", ["", "x", "-1", "9" * 18, "²"])
    def test_nonsense_is_not_there_either(self, signed_in, sent):
        assert signed_in().post("/sign-in/sessions/", {"end": sent}).status_code == 404


class TestDeviceWords:
    @pytest.mark.parametrize(
        ("agent", "words"),
        [
            (FIREFOX, "Firefox on Windows"),
            (IPHONE, "Safari on iPhone"),
            ("Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge on Linux"),
            ("curl/8.0", "A program that is not known here"),
            ("", "A program that is not known here"),
        ],
    )
    def test_names_what_its_owner_knows(self, agent, words):
        assert device_words(agent) == words
