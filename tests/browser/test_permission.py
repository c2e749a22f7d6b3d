"""A customer answers, comes back and takes it back, on a phone, with and without script."""

import os
from pathlib import Path

import pytest
from django.db import connection, connections, transaction
from playwright.sync_api import expect

from apps.clients.models import Client
from tests.browser.conftest import faults
from tests.browser.test_settings import sign_in
from tests.conftest import _point_at, in_agency
from tests.factories.consents import asked_consent, granted_consent, link_of
from tests.factories.evidence import held_interview

SHOTS = os.environ.get("GOODWORD_SHOTS")


def look(page, name):
    """Axe finds nothing and nothing scrolls sideways; keeps a picture where somebody asked for them."""
    if SHOTS:
        page.screenshot(path=Path(SHOTS) / f"{name}.png", full_page=True)
    assert faults(page) == [], name
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name


@pytest.fixture
def inside(site, django_db_blocker):
    """`inside(act)`: do something in Northstar's schema of the running product, committed."""

    def do(act):
        before = {alias: connections[alias].settings_dict["NAME"] for alias in connections}
        with django_db_blocker.unblock():
            _point_at(dict.fromkeys(connections, site.database))
            try:
                with in_agency("north"), transaction.atomic():
                    return act(Client.objects.get(slug="harbour"))
            finally:
                connection.set_schema_to_public()
                _point_at(before)

    return do


def link_to(consent, site):
    _link, token = link_of(consent)
    return site.url("harbour.north.test", f"/consent/{token}/")


@pytest.mark.parametrize("scripts", [True, False], ids=["with-script", "without-script"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
class TestACustomer:
    def test_answers_comes_back_and_takes_it_back(self, site, open_page, inside, scripts, dark):
        path = inside(lambda client: link_to(asked_consent(client), site))
        page = open_page(390, 844, scripts=scripts, dark=dark)
        kind = f"{'script' if scripts else 'plain'}-{'dark' if dark else 'light'}-390"
        page.goto(path)
        look_at = look if scripts else lambda page, name: None  # axe itself is a script
        look_at(page, f"consent-1-asked-{kind}")
        page.get_by_label("A story on our newsroom").check()
        page.get_by_label("Your name", exact=False).first.check()
        page.get_by_text("1 year", exact=True).click()
        if not scripts:
            page.get_by_role("button", name="Read back what I allow").click()
        page.get_by_text("Yes to a story, until").wait_for()
        look_at(page, f"consent-2-said-back-{kind}")
        page.get_by_role("button", name="Yes, I allow exactly this").click()
        page.get_by_role("heading", name="This is what you allow").wait_for()
        expect(page.get_by_label("A story on our newsroom")).to_be_checked()
        expect(page.get_by_label("Advertisements")).not_to_be_checked()
        look_at(page, f"consent-3-allowed-{kind}")
        page.get_by_role("button", name="Withdraw my permission").click()
        page.get_by_role("heading", name="Your permission is withdrawn.").wait_for()
        look_at(page, f"consent-4-withdrawn-{kind}")
        page.goto(path)
        page.get_by_role("link", name="I did not mean to").click()
        page.get_by_role("button", name="No, please do not use it").click()
        page.goto(path)
        page.get_by_role("heading", name="Your permission is withdrawn.").wait_for()


def test_a_press_without_a_tick_says_what_is_missing(site, open_page, inside):
    page = open_page(390, 844)
    page.goto(inside(lambda client: link_to(asked_consent(client), site)) + "?lang=es")
    page.get_by_role("button", name="Leer lo que permito").click()
    page.get_by_role("alert").get_by_text("Marque al menos un lugar").wait_for()
    look(page, "consent-5-mend-es-390")


@pytest.mark.parametrize(("width", "dark"), [(1280, True), (390, False)])
def test_the_agency_reads_the_proof_holds_the_interview_and_cuts_a_quote(site, open_page, inside, width, dark):
    def begin(client):
        granted, held, asked = granted_consent(client), granted_consent(client), asked_consent(client)
        held_interview(held)
        items = [item.public_id for item in held.evidence.order_by("number")]
        addresses = {
            "case": f"/outreach/{held.case.public_id}/",
            "ask": f"/outreach/{asked.case.public_id}/ask/",
            "record": f"/permissions/{granted.public_id}/",
            "interview": f"/outreach/{granted.case.public_id}/interview/",
            "evidence": f"/evidence/?permission={held.public_id}",
            "quote": f"/evidence/{items[2]}/",
            "figure": f"/evidence/{items[3]}/",
        }
        return addresses, link_to(asked, site)

    addresses, path = inside(begin)
    page = open_page(width, 900, dark=dark)
    kind = f"{'dark' if dark else 'light'}-{width}"
    page.goto(path)
    look(page, f"consent-1-asked-{kind}")
    sign_in(page, site, "tom@north.test")
    for name, where in addresses.items():
        page.goto(site.url("north.test", where))
        look(page, f"work-{name}-{kind}")
