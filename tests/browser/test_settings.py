"""From an empty agency to its first client and its first colleague, in a real browser."""

import re

from tests.browser.conftest import faults
from tests.cast import PASSWORD


def sign_in(page, site, email, host="north.test"):
    page.goto(site.url(host, "/sign-in/"))
    page.get_by_label("Email").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(site.url(host, "/"))


class TestFirstClient:
    def test_an_owner_adds_one_sees_its_colours_and_invites_its_lead(self, site, page, open_page):
        sign_in(page, site, "olga@north.test")
        page.get_by_role("link", name="Clients", exact=True).click()
        page.get_by_role("link", name="New client").click()
        page.get_by_label("Name", exact=True).fill("Kiln")
        page.get_by_label("Short name").fill("kiln")
        page.get_by_label("Newsroom address").fill("kiln.north.test")
        with page.expect_response(re.compile("/settings/clients/colours/")):
            page.get_by_label("First colour").fill("#f3e25a")
        page.get_by_text("is too pale for buttons on white").wait_for()
        page.get_by_role("button", name="Add the client").click()
        page.get_by_role("heading", name="Kiln is here").wait_for()
        assert faults(page) == []
        page.get_by_role("link", name="Add a member").click()
        page.get_by_label("E-mail").fill("ada@north.test")
        page.get_by_label("Name", exact=True).fill("Ada Quist")
        page.get_by_role("group", name="Kiln").get_by_label("Account lead").check()
        page.get_by_role("button", name="Invite").click()
        page.get_by_text("Ada Quist is asked in").wait_for()
        ada = open_page(390, dark=True)
        ada.goto(site.link_in_mail_to("ada@north.test").replace(":8000", f":{site.port}"))
        assert faults(ada) == []
        ada.get_by_label("Choose a password").fill("a new long horse")
        ada.get_by_role("button", name="Come in").click()
        ada.wait_for_url(site.url("north.test", "/"))

    def test_the_new_newsroom_answers(self, site, page):
        assert site.rows("SELECT 1 FROM public.tenancy_domain WHERE domain = 'kiln.north.test'") == [(1,)]


class TestFormsBehindLinksWithoutReferrer:
    def test_are_taken_from_a_real_browser(self, site, open_page):
        """With `no-referrer` Chromium sends `Origin: null`, which Django alone would refuse."""
        page = open_page()
        page.goto(site.url("north.test", "/sign-in/code/"))
        page.evaluate(
            "() => { const m = document.createElement('meta'); m.name = 'referrer'; m.content = 'no-referrer';"
            " document.head.append(m); }"
        )
        page.get_by_label("Email").fill("tom@north.test")
        with page.expect_request(lambda request: request.method == "POST") as sent:
            page.get_by_role("button", name="Send the code").click()
        page.get_by_role("heading", name="Enter the code").wait_for()
        assert sent.value.all_headers()["origin"] == "null"


class TestAccessibility:
    def test_each_screen_is_clean_in_light_and_dark_wide_and_narrow(self, site, open_page):
        found = {}
        for width, dark in ((1280, True), (390, False)):
            page = open_page(width, dark=dark)
            sign_in(page, site, "olga@north.test")
            for path in (
                "/",
                "/settings/clients/",
                "/settings/clients/harbour/",
                "/settings/clients/harbour/next/",
                "/settings/members/",
                "/settings/members/new/",
            ):
                page.goto(site.url("north.test", path))
                assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (path, width)
                if wrong := faults(page):
                    found[path, width, dark] = wrong
        assert found == {}
