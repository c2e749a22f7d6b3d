"""A text on its way through a chain, on telephones without script: our own eyes, the client, the quoted customer."""

import re
import time
from typing import Any

import pytest
from playwright.sync_api import expect

from apps.approvals.models import ApprovalRun
from apps.approvals.operations import StepPlan, save_chain
from apps.case_studies.operations import send_through_chain
from apps.core.actors import SYSTEM
from tests.browser.conftest import faults
from tests.cast import PASSWORD
from tests.factories.case_studies import started_story

PHONE = 360


@pytest.fixture
def run(site: Any, inside: Any) -> int:
    """A story sent through Priya, inside; then Helen; then the customer."""
    with inside() as cast:
        story = started_story(cast.harbour, "case_study", "name", by=cast.tom)
        steps = [StepPlan("internal", (cast.priya,)), StepPlan("client", (cast.helen,)), StepPlan("customer")]
        run: ApprovalRun = send_through_chain(
            by=cast.tom, story=story, chain=save_chain(by=SYSTEM, client=cast.harbour, steps=steps)
        )
        return run.pk


def link_of_step(site: Any, run: int, position: int) -> str:
    """The link in the mail that asks in this step of the run, once it was sent."""
    query = (
        "SELECT m.text FROM notifications_mail m JOIN approvals_approvalrequest r ON r.id = m.ref"
        " JOIN approvals_runseat t ON t.id = r.seat_id JOIN approvals_runstep s ON s.id = t.step_id"
        " WHERE m.purpose = 'approvals.request' AND m.state = 'sent' AND s.run_id = %s AND s.position = %s"
    )
    until = time.monotonic() + 30
    while not (found := site.rows(query, run, position)):
        assert time.monotonic() < until, "the mail that asks was not sent"
        time.sleep(0.2)
    return re.search(r"https?://\S+", found[0][0]).group()


def sign_in(page: Any, site: Any, email: str, path: str) -> None:
    page.goto(site.url("north.test", path))
    page.get_by_label("Email").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(site.url("north.test", path))


class TestWithoutScript:
    def test_three_say_yes_one_after_the_other(self, site, run, open_page):
        page = open_page(width=PHONE, height=740, scripts=False)
        page.goto(link_of_step(site, run, 1))
        page.get_by_text("Harbour Coffee, after you").or_(page.get_by_text("after you").first).first.wait_for()
        page.get_by_role("link", name="Approve", exact=True).click()
        page.get_by_role("button", name="Yes, approve").click()
        page.get_by_role("heading", name="Thank you, Priya.").wait_for()

        page.goto(link_of_step(site, run, 2))
        assert "Priya" not in page.content()
        page.get_by_label("Passage", exact=True).select_option(index=1)
        page.get_by_label("Your comment").fill("Can we prove this?")
        page.get_by_role("button", name="Add the comment").click()
        page.get_by_text("Can we prove this?").wait_for()
        page.get_by_role("link", name="Approve", exact=True).click()
        page.get_by_role("button", name="Yes, approve").click()
        page.get_by_role("heading", name="Thank you, Helen.").wait_for()

        page.goto(link_of_step(site, run, 3))
        assert "harbour.north.test" in page.url
        assert "Northstar" not in page.content()
        page.get_by_role("link", name="These are my words").click()
        page.get_by_role("button", name="Yes, keep it").click()
        page.get_by_role("heading", name="Thank you").wait_for()
        assert site.rows("SELECT state FROM approvals_approvalrun WHERE id = %s", run) == [("approved",)]


class TestLooks:
    @pytest.mark.parametrize(("width", "dark"), [(PHONE, False), (1280, True)])
    def test_every_page_is_accessible(self, site, run, open_page, width, dark):
        page = open_page(width=width, dark=dark)
        page.goto(link_of_step(site, run, 1))
        page.get_by_label("Your comment").fill("Weak.")
        page.get_by_role("button", name="Add the comment").click()
        page.get_by_text("Weak.").wait_for()
        assert faults(page) == []
        page.get_by_role("link", name="Approve", exact=True).click()
        page.get_by_role("button", name="Yes, approve").click()
        page.goto(link_of_step(site, run, 2))
        page.get_by_role("link", name="Approve", exact=True).click()
        page.get_by_role("button", name="Yes, approve").click()
        page.get_by_role("heading", name="Thank you, Helen.").wait_for()
        assert faults(page) == []
        page.goto(link_of_step(site, run, 3))
        assert faults(page) == []
        page.get_by_role("link", name="Something is wrong").click()
        assert faults(page) == []
        sign_in(page, site, "priya@north.test", "/settings/approval/")
        for path in ("/settings/approval/", "/settings/approval/harbour/", f"/approvals/{_request(site, run)}/"):
            page.goto(site.url("north.test", path))
            assert (path, faults(page)) == (path, [])
        page.get_by_role("link", name="Comments").click()
        assert faults(page) == []

    def test_marked_words_go_into_the_form(self, site, run, open_page):
        page = open_page(width=1280)
        page.goto(link_of_step(site, run, 1))
        passage = page.locator("[data-block]").first
        passage.locator("h2, p").first.select_text()
        page.get_by_role("button", name="Comment on a passage").click()
        expect(page.get_by_label("Only these words of it")).to_have_value(passage.inner_text().strip())

    @pytest.mark.parametrize("width", [390, 1280])
    def test_the_portal_shows_what_is_published_and_the_record(self, site, run, open_page, width):
        page = open_page(width=width)
        sign_in(page, site, "helen@harbour.test", "/portal/")
        page.get_by_role("link", name="Published").click()
        page.get_by_role("heading", name="Published").wait_for()
        assert faults(page) == []


def _request(site: Any, run: int) -> str:
    query = (
        "SELECT r.public_id FROM approvals_approvalrequest r JOIN approvals_runseat t ON t.id = r.seat_id"
        " JOIN approvals_runstep s ON s.id = t.step_id WHERE s.run_id = %s ORDER BY s.position LIMIT 1"
    )
    return str(site.rows(query, run)[0][0])
