"""The room: a promise waits for service, both sides work in it, on a desk and on a telephone."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import faults
from tests.browser.test_palette import signed_in
from tests.factories.crises import incident, playbook

WORDS = "We know that vans came late this morning. We are sorry. You will get your money back by Friday."


@pytest.fixture
def burning(inside, request):
    with inside() as north:
        version = playbook(north.harbour, by=north.priya, name=f"Book of {request.node.name}")
        return incident(north.harbour, by=north.priya, version=version, title="Vans are late").public_id


class TestRoom:
    def test_a_promise_goes_out_once_service_has_it_in_hand(self, site, open_page, burning):
        address = site.url("north.test", f"/crises/{burning}/")
        tom = signed_in(site, open_page(), "tom")
        tom.goto(address)
        assert faults(tom) == []
        tom.get_by_role("button", name="Step 1 is done").click()
        tom.get_by_label("What we say").first.fill(WORDS)
        tom.get_by_role("button", name="Keep the draft").click()
        expect(tom.get_by_text("Locked: service has not recorded a remedy")).to_be_visible()
        assert faults(tom) == []

        lena = signed_in(site, open_page(390, 800, dark=True), "lena")
        lena.goto(address)
        assert faults(lena) == []
        assert lena.evaluate("document.documentElement.scrollWidth <= innerWidth")
        lena.get_by_label("Remedy", exact=True).fill("Refund all orders of this morning")
        lena.get_by_label("it is done").check()
        lena.get_by_role("button", name="Record it").click()

        tom.reload()
        tom.get_by_text("Change the words").click()
        tom.get_by_label("The remedy that it stands on").first.select_option(label="Refund all orders of this morning")
        tom.get_by_role("button", name="Keep the change").click()
        expect(tom.get_by_text("Locked:")).to_be_hidden()

        priya = signed_in(site, open_page(dark=True), "priya")
        priya.goto(address)
        priya.get_by_role("button", name="Approve statement 1").click()
        priya.get_by_role("button", name="Release statement 1").click()
        expect(priya.get_by_text("Statement 1 is out")).to_be_visible()
        priya.get_by_role("button", name="begin the review").click()
        priya.get_by_role("button", name="Close the incident").click()
        expect(priya.get_by_text("no version from after this incident")).to_be_visible()
        priya.get_by_label("somebody signs for it").check()
        priya.get_by_label("Why nothing is to change").fill("The playbook held")
        priya.get_by_role("button", name="Close the incident").click()
        expect(priya.get_by_text("The playbook held").first).to_be_visible()
        assert faults(priya) == []

    def test_playbooks_are_written_by_the_lead(self, site, open_page):
        page = signed_in(site, open_page(), "priya")
        page.goto(site.url("north.test", "/crises/playbooks/?client=harbour"))
        page.get_by_role("button", name="Write those that are missing").click()
        expect(page.get_by_text("Product recall").first).to_be_visible()
        assert faults(page) == []
        page.get_by_role("link", name="Change Outage").first.click()
        assert faults(page) == []

    def test_what_another_writes_appears_without_reloading(self, site, open_page, burning):
        address = site.url("north.test", f"/crises/{burning}/")
        tom, lena = signed_in(site, open_page(), "tom"), signed_in(site, open_page(390, 800, dark=True), "lena")
        lena.goto(address)
        expect(lena.get_by_text("live", exact=True)).to_be_visible()
        lena.get_by_label("Fact", exact=True).fill("Half a thought")
        tom.goto(address)
        tom.get_by_label("Write to the timeline").fill("The depot has power again")
        tom.get_by_role("button", name="Add").click()
        expect(lena.get_by_text("The depot has power again")).to_have_count(1)
        lena.context.set_offline(True)
        expect(lena.get_by_text("not connected")).to_be_visible()
        tom.get_by_role("button", name="Step 1 is done").click()
        lena.context.set_offline(False)
        expect(lena.get_by_role("button", name="Step 2 is done")).to_be_visible()
        expect(lena.get_by_text("The depot has power again")).to_have_count(1)
        expect(lena.get_by_label("Fact", exact=True)).to_have_value("Half a thought")
        assert faults(lena) == []
