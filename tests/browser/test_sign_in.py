"""Signing in, in a real browser."""

from tests.cast import PASSWORD


class TestSignIn:
    def test_by_password(self, site, page):
        page.goto(site.url("north.test", "/sign-in/"))
        page.get_by_label("Email").fill("priya@north.test")
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()
        page.wait_for_url(site.url("north.test", "/"))
