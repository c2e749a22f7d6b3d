"""The palette, by keyboard alone, and the same without script."""

from types import SimpleNamespace

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import faults
from tests.cast import PASSWORD
from tests.factories.feedback import CustomerFactory
from tests.factories.outreach import open_case


def signed_in(site, page, who="olga"):
    page.goto(site.url("north.test", "/sign-in/"))
    page.get_by_label("Email").fill(f"{who}@north.test")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(site.url("north.test", "/"))
    return page


def type_in_a_row(page, letters):
    """As a hand does, a tenth of a second apart: sent one by one, a busy machine may lay seconds between them."""
    page.evaluate(
        """letters => [...letters].forEach((key, at) => setTimeout(() =>
            document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })), at * 100))""",
        letters,
    )
    page.wait_for_timeout(100 * len(letters))


@pytest.fixture
def case(inside, request):
    """A case of a customer whose name no other test has: all of them share the running product."""
    word = f"Quint{len(request.node.name)}a"
    with inside() as north:
        made = CustomerFactory(client=north.harbour, name=f"{word} Ferrer", company="Ferrer & Sons")
        opened = open_case(north.harbour, customer=made, comment="Delivered on a Sunday.")
    return SimpleNamespace(public_id=opened.public_id, name=made.name)


class TestPalette:
    def test_goes_anywhere_by_keyboard(self, site, open_page, case):
        page = signed_in(site, open_page())
        keys = page.keyboard
        lines = page.get_by_role("option")

        keys.press("Control+k")
        field = page.get_by_role("combobox", name="Find or do")
        expect(field).to_be_focused()
        expect(page.get_by_role("option", selected=True)).to_have_count(1)
        assert faults(page) == []

        keys.type(case.name.split()[0].lower())
        expect(lines).to_have_count(2)  # the customer, and the case
        keys.press("ArrowDown")
        expect(page.get_by_role("option", selected=True)).to_contain_text("Due")
        chosen = page.get_by_role("option", selected=True).get_attribute("id")
        expect(field).to_have_attribute("aria-activedescendant", chosen)
        keys.press("Enter")
        page.wait_for_url(site.url("north.test", f"/outreach/{case.public_id}/"))

        keys.press("Control+k")
        keys.type("zzzz")
        expect(page.get_by_role("status").filter(has_text="Nothing holds")).to_be_visible()
        keys.press("Escape")
        expect(field).to_be_hidden()

        type_in_a_row(page, "gs")
        page.wait_for_url(site.url("north.test", "/stories/"))
        keys.press("?")
        expect(page.get_by_role("heading", name="Keys")).to_be_visible()
        assert faults(page) == []
        page.get_by_label("Single letters act").uncheck()
        keys.press("Escape")
        type_in_a_row(page, "go")
        keys.press("Control+k")  # nothing went anywhere in between
        expect(field).to_be_focused()
        assert page.url == site.url("north.test", "/stories/")

    def test_answers_on_a_phone_in_the_dark(self, site, open_page, case):
        page = signed_in(site, open_page(390, 800, dark=True))
        page.get_by_text("Menu", exact=True).click()
        page.get_by_role("searchbox", name="Find or do").click()
        page.get_by_role("combobox", name="Find or do").fill(case.name)
        expect(page.get_by_role("option").first).to_contain_text(case.name)
        assert faults(page) == []

    def test_is_a_page_without_script(self, site, open_page, case):
        page = signed_in(site, open_page(360, scripts=False))
        page.goto(site.url("north.test", "/search/?q=ferrer"))
        page.locator(f'a[href="/outreach/{case.public_id}/"]').click()
        page.wait_for_url(site.url("north.test", f"/outreach/{case.public_id}/"))
