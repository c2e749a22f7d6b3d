"""What is said in public, from the alert to the ticket, and tickets from the list to the answer: in a real browser."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from apps.core import clock
from apps.listening.operations.watching import watch
from tests.browser.conftest import faults
from tests.browser.test_palette import signed_in
from tests.factories.mentions import chatter, heard, said
from tests.factories.tickets import opened_ticket

GRIPE = "I am furious about order {n}, terrible and useless, batch {n}{n}"


@pytest.fixture
def alarmed(inside):
    """A week of talk, a storm of complaints, and an alert: all of it once for the file."""
    with inside() as north:
        now = clock.now()
        if not heard(north.harbour, said("The first words", outside_id="first"))[0].mention.echo_count:
            chatter(north.harbour, days=8, until=now - timedelta(hours=1))
        batch = [said(GRIPE.format(n=n), author=f"@a{n}", outside_id=f"g{n}", said_at=now) for n in range(40)]
        heard(north.harbour, *batch)
        watch(north.harbour)


class TestAlert:
    def test_is_seen_read_known_to_both_sides_and_what_was_misread_is_corrected(self, site, open_page, alarmed):
        page = signed_in(site, open_page(), "priya")
        page.goto(site.url("north.test", "/mentions/?client=harbour"))
        expect(page.get_by_role("listitem").filter(has_text="I am furious").first).to_be_visible()
        assert faults(page) == []
        page.get_by_role("link", name="much more is said").first.click()
        expect(page.get_by_role("heading", name="More than usual")).to_be_visible()
        assert faults(page) == []
        page.get_by_role("button", name="Service knows").click()
        page.get_by_role("button", name="Press knows").click()
        expect(page.get_by_role("button", name="Press knows")).to_be_hidden()
        page.goto(site.url("north.test", "/mentions/?client=harbour&feeling=negative"))
        boxes = page.get_by_role("checkbox", name="Choose what")
        boxes.nth(0).check()
        boxes.nth(1).check()
        page.get_by_role("button", name="Positive").click()
        expect(page.get_by_text("2 mentions corrected.")).to_be_visible()

    def test_is_read_on_a_phone_in_the_dark(self, site, open_page, alarmed):
        page = signed_in(site, open_page(390, 800, dark=True), "priya")
        for path in ("/mentions/?client=harbour", "/alerts/", "/listening/?client=harbour"):
            page.goto(site.url("north.test", path))
            assert faults(page) == []
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


class TestAddingByHand:
    def test_a_pasted_complaint_becomes_a_ticket_that_is_answered(self, site, open_page):
        page = signed_in(site, open_page(390, 800), "priya")
        page.goto(site.url("north.test", "/mentions/new/?client=harbour"))
        assert faults(page) == []
        page.get_by_label("Where it was said").fill("Café Compass")
        page.get_by_label("What was said").fill("Dreadful service, I am furious: they lost my order twice.")
        page.get_by_label("Who said it").fill("Una")
        page.get_by_role("button", name="Take it in").click()
        expect(page.get_by_text("Taken in.")).to_be_visible()
        assert faults(page) == []
        page.goto(site.url("north.test", "/tickets/?client=harbour"))
        link = page.get_by_role("link", name="Dreadful service")
        for _second in range(20):  # a worker makes it a ticket
            if link.count():
                break
            page.wait_for_timeout(500)
            page.reload()
        link.click()
        page.get_by_role("button", name="Take it").first.click()
        expect(page.get_by_role("heading", name="Dreadful service")).to_be_visible()
        assert faults(page) == []


class TestTickets:
    def test_one_is_chosen_by_keyboard_put_off_and_brought_back(self, site, open_page, inside):
        with inside() as north:
            opened_ticket(north.harbour, subject="Invoice without address")
        page = signed_in(site, open_page(dark=True), "lena")
        page.goto(site.url("north.test", "/tickets/?client=harbour&q=Invoice"))
        assert faults(page) == []
        page.get_by_role("checkbox", name="Choose ticket").first.check()
        page.get_by_text("Put off", exact=True).first.click()
        page.get_by_label("Why").fill("The customer is away")
        page.get_by_role("button", name="Put off").click()
        expect(page.get_by_role("link", name="Invoice without address")).to_be_hidden()
        page.get_by_role("button", name="Undo").click()
        page.goto(site.url("north.test", "/tickets/?client=harbour&q=Invoice"))
        expect(page.get_by_role("link", name="Invoice without address")).to_be_visible()


class TestInbox:
    def test_is_sorted_by_keys(self, site, open_page, inside):
        with inside() as north:
            heard(
                north.bloom,
                *[said(f"Love it, thank you, visit {n} was great {n * 7}", author=f"@b{n}") for n in range(3)],
            )
        page = signed_in(site, open_page(), "marcus")
        page.goto(site.url("north.test", "/inbox/"))
        assert faults(page) == []
        for _item in range(3):
            title = page.locator("#open-title").inner_text()
            page.keyboard.press("3")
            expect(
                page.get_by_role("status").filter(has_text="out of the inbox").or_(page.get_by_text("All sorted")).first
            ).to_be_visible()
            if page.get_by_text("All sorted").count():
                break
            expect(page.locator("#open-title")).not_to_have_text(title)
        expect(page.get_by_text("All sorted")).to_be_visible()
