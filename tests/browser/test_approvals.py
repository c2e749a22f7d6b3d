"""Deciding on a telephone: two taps from the mail, with JavaScript and without, at 360 pixels."""

import re
import time
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from playwright.sync_api import expect

from apps.case_studies.models import Story
from apps.documents.blocks import Document, Headline, Text
from tests.browser.conftest import faults
from tests.cast import PASSWORD
from tests.factories.case_studies import answer, body_of, save, send, started_story, with_paragraph

PHONE = 360


def told_story(cast: SimpleNamespace) -> Story:
    return started_story(cast.harbour, "case_study", by=cast.tom)


@pytest.fixture
def second_version(site: Any, inside: Any) -> str:
    """Helen asked for changes once; the path of the link to the next version."""
    with inside() as cast:
        story = told_story(cast)
        first, _token = send(story, by=cast.tom, approver=cast.helen)
        answer(first, kind="changes", comment="Say it in the headline, and thank the drivers.")
        story.refresh_from_db()
        blocks = [
            replace(block, runs=(Text(text="Bread is on time again, in a bakery by the sea"),))
            if isinstance(block, Headline)
            else block
            for block in body_of(story).blocks
        ]
        body = with_paragraph(Document(blocks=tuple(blocks)), "The drivers start at four. We thank them.")
        save(story, by=cast.tom, body=body)
        story.refresh_from_db()
        _request, token = send(story, by=cast.tom, approver=cast.helen)
    return f"/approve/{token}/"


def link_in_mail_about(site: Any, request_id: int) -> str:
    """The link in the mail that asks about this request, once it was sent: earlier mails to Helen do not count."""
    query = "SELECT text FROM notifications_mail WHERE purpose = 'approvals.request' AND ref = %s AND state = 'sent'"
    until = time.monotonic() + 30
    while not (found := site.rows(query, request_id)):
        assert time.monotonic() < until, "the mail that asks was not sent"
        time.sleep(0.2)
    return re.search(r"https?://\S+", found[0][0]).group()


class TestByLink:
    @pytest.mark.parametrize("scripts", [True, False])
    def test_two_taps_from_the_mail(self, site, inside, open_page, scripts):
        with inside() as cast:
            asked, _token = send(told_story(cast), by=cast.tom, approver=cast.helen)
        page = open_page(width=PHONE, height=740, scripts=scripts)
        page.goto(link_in_mail_about(site, asked.pk))
        approve = page.get_by_role("link", name="Approve", exact=True)
        assert approve.bounding_box()["y"] + approve.bounding_box()["height"] <= 740
        approve.click()
        page.get_by_role("button", name="Yes, approve").click()
        page.get_by_role("heading", name="Thank you, Helen.").wait_for()
        assert site.rows("SELECT kind FROM approvals_decision ORDER BY id DESC LIMIT 1") == [("approve",)]
        page.go_back()
        page.get_by_role("heading", name="Thank you, Helen.").wait_for()

    def test_a_number_leads_to_its_place_in_the_text_and_back(self, site, second_version, open_page):
        page = open_page(width=PHONE, height=740, scripts=False)
        page.goto(site.url("north.test", second_version))
        page.get_by_role("link", name="Change 2 in the text").click()
        expect(page).to_have_url(re.compile("#text-2$"))
        page.get_by_role("link", name="Change 2 in the list").click()
        expect(page).to_have_url(re.compile("#change-2$"))

    @pytest.mark.parametrize(("width", "dark"), [(PHONE, True), (1280, False)])
    def test_every_page_is_accessible(self, site, second_version, open_page, width, dark):
        page = open_page(width=width, dark=dark)
        for path in ("", "?show=clean", "?show=compare", "yes/", "changes/"):
            page.goto(site.url("north.test", second_version + path))
            assert (path, faults(page)) == (path, [])
        page.get_by_label("What should change?").fill("Name the months.")
        page.get_by_role("button", name="Ask for changes").click()
        page.get_by_role("heading", name="You asked for changes.").wait_for()
        assert faults(page) == []
        page.goto(site.url("north.test", "/approve/nobody-knows-this/"))
        assert faults(page) == []


class TestInThePortal:
    @pytest.mark.parametrize("width", [390, 1280])
    def test_the_decision_comes_first(self, site, second_version, open_page, width):
        page = open_page(width=width)
        page.goto(site.url("north.test", "/portal/"))
        page.get_by_label("Email").fill("helen@harbour.test")
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()
        page.wait_for_url(site.url("north.test", "/portal/"))
        assert faults(page) == []
        page.get_by_role("link", name="Read and decide").first.click()
        page.get_by_role("link", name="Approve", exact=True).click()
        page.get_by_role("button", name="Yes, approve").click()
        page.get_by_role("heading", name="Thank you, Helen.").wait_for()
        assert faults(page) == []


class TestInTheWorkspace:
    @pytest.mark.parametrize("width", [390, 1280])
    def test_the_list_and_the_record(self, site, second_version, open_page, width):
        page = open_page(width=width)
        page.goto(site.url("north.test", "/approvals/"))
        page.get_by_label("Email").fill("priya@north.test")
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()
        page.wait_for_url(site.url("north.test", "/approvals/"))
        assert faults(page) == []
        page.get_by_role("link", name="Decided").click()
        page.get_by_role("link", name="Look").first.click()
        page.get_by_text("by link").or_(page.get_by_text("signed in")).first.wait_for()
        assert faults(page) == []
