"""The doors with a stranger's eyes: where they lead, which host they believe, what is kept, who may send a form."""

import pytest
from django.test import RequestFactory

from apps.clients.brand import theme_path
from apps.core.csrf import CsrfMiddleware
from tests.cast import PASSWORD


class TestWhereItLeads:
    @pytest.mark.parametrize(
        "elsewhere",
        [
            "https://evil.example/",
            "//evil.example/",
            "https:///evil.example",
            "/\\evil.example",
            "javascript:alert(1)",
            "http://south.test/",
            "http://harbour.north.test/",
        ],
    )
    def test_never_to_another_host(self, north, browse, elsewhere):
        form = {"login": "tom@north.test", "password": PASSWORD, "next": elsewhere}
        assert browse("north.test").post("/sign-in/", form).headers["Location"] == "/"
        signed_in = browse("north.test", north.tom)
        assert signed_in.post("/sign-in/out/", {"next": elsewhere}).headers["Location"] == "/sign-in/"

    def test_a_page_of_two_slashes_does_not_lead_out_either(self, db, browse):
        answer = browse("north.test").get("//evil.example/settings/clients/")
        assert "//evil" not in answer.headers.get("Location", "")

    def test_a_form_that_was_sent_is_not_asked_for_again(self, db, browse):
        assert browse("north.test").post("/settings/members/1/access/").headers["Location"] == "/sign-in/?next=/"

    def test_a_part_of_a_page_leads_the_whole_page_away(self, db, browse):
        headers = {"HX-Request": "true", "HX-Current-URL": "http://north.test/settings/clients/new/?client=x"}
        answer = browse("north.test").get("/settings/clients/colours/", headers=headers)
        assert answer.status_code == 401
        assert answer.headers["HX-Redirect"] == "/sign-in/?next=/settings/clients/new/%3Fclient%3Dx"


class TestHostHeader:
    @pytest.mark.parametrize(
        "host", ["evil.example", "north.test@evil.example", "north.test/evil", "[::1]", "north.test:80:90"]
    )
    def test_a_strange_one_is_refused(self, db, browse, host):
        assert browse(host).get("/sign-in/").status_code in (400, 404)

    def test_a_forwarded_one_is_not_believed(self, db, browse):
        page = browse("north.test").get("/sign-in/", headers={"X-Forwarded-Host": "south.test"}).content.decode()
        assert "Northstar PR" in page

    def test_a_newsroom_has_no_way_in(self, north, browse):
        browser = browse("harbour.north.test")
        assert browser.get("/sign-in/").status_code == 404
        assert browser.post("/sign-in/", {"login": "olga@north.test", "password": PASSWORD}).status_code in (404, 405)


class TestCaching:
    def test_nothing_behind_sign_in_is_kept_by_anybody(self, north, browse):
        for path in ("/", "/settings/clients/", "/no-such-page/"):
            assert browse("north.test", north.olga).get(path).headers["Cache-Control"] == "private, no-store"
        assert "no-store" in browse("north.test").get("/sign-in/").headers["Cache-Control"]

    def test_a_themes_stylesheet_is_kept_for_ever_and_needs_nobody_signed_in(self, north, browse):
        answer = browse("north.test").get(theme_path(north.harbour))
        assert answer.status_code == 200
        assert "immutable" in answer.headers["Cache-Control"]
        assert browse("north.test").get(theme_path(north.harbour)[:-5] + "x.css").status_code == 404


class TestCookies:
    def test_scripts_and_other_sites_cannot_reach_them(self, north, browse):
        browser = browse("north.test")
        browser.get("/sign-in/")
        browser.post("/sign-in/", {"login": "tom@north.test", "password": PASSWORD})
        for name in ("sessionid", "csrftoken"):
            cookie = browser.cookies[name]
            assert cookie["httponly"]
            assert cookie["samesite"] == "Lax"
            assert not cookie["domain"]


class TestForeignForms:
    def test_a_form_without_the_token_is_refused(self, north, browse):
        browser = browse("north.test", enforce_csrf_checks=True)
        answer = browser.post("/sign-in/", {"login": "tom@north.test", "password": PASSWORD})
        assert answer.status_code == 403

    @pytest.mark.parametrize(
        ("origin", "site", "is_ours"),
        [
            ("http://north.test", None, True),
            ("http://harbour.north.test", None, False),
            ("https://evil.example", None, False),
            ("null", "same-origin", True),
            ("null", None, True),
            ("null", "cross-site", False),
            ("null", "same-site", False),
        ],
    )
    def test_where_a_form_comes_from_is_read(self, rf: RequestFactory, origin, site, is_ours):
        headers = {"Origin": origin, "Host": "north.test"} | ({"Sec-Fetch-Site": site} if site else {})
        request = rf.post("/", headers=headers)
        assert CsrfMiddleware(lambda _: None)._origin_verified(request) is is_ours


class TestStyleguide:
    def test_stands_where_the_mailbox_stands(self, north, browse):
        assert browse("north.test").get("/styleguide/").status_code == 200
        assert browse("harbour.north.test").get("/styleguide/").status_code == 404
