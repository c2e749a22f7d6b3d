"""An operator comes in by the printed link, in a real browser: the page sends no referrer, its form a null origin."""

import hashlib

from tests.browser.conftest import faults

HOST = "operators.test"


class TestOperatorsDoor:
    def test_lets_in_by_link_and_shows_an_agency(self, site, page):
        site.rows(
            "INSERT INTO public.operators_operator (name, link_hash, link_ends_at, generation, created_at)"
            " VALUES ('Ona Pratt', %s, now() + interval '9 minutes', 0, now()) RETURNING id",
            hashlib.sha256(b"printed").hexdigest(),
        )
        page.goto(site.url(HOST, "/enter/printed/"))
        page.get_by_role("button", name="Come in").click()
        page.get_by_role("heading", name="Agencies").wait_for()
        assert faults(page) == []
        page.get_by_role("link", name="Southgate PR").click()
        page.get_by_role("heading", name="It is running").wait_for()
        assert faults(page) == []
