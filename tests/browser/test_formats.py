"""All formats in a real browser: drafted in one step, one made too long, mended, and sent; at both widths, light and dark."""

from typing import Any

import pytest
from playwright.sync_api import expect

from apps.outreach.models.consents import Use
from tests.browser.conftest import faults
from tests.browser.test_workshop import ANSWERS, LOOKS, picture, signed_in
from tests.factories.case_studies import started_story
from tests.factories.consents import grant
from tests.factories.formats import drafted


@pytest.fixture
def story_path(inside: Any) -> str:
    """The address of a story whose customer allowed release, posts and name."""
    with inside() as cast:
        story = started_story(cast.harbour, by=cast.tom, answers=ANSWERS)
        grant(story.consent, Use.CASE_STUDY, Use.PRESS_RELEASE, Use.SOCIAL, Use.NAME)
        return f"/stories/{story.public_id}/"


@pytest.fixture
def drafted_path(inside: Any) -> str:
    with inside() as cast:
        story = started_story(cast.harbour, by=cast.tom, answers=ANSWERS)
        grant(story.consent, Use.CASE_STUDY, Use.PRESS_RELEASE, Use.SOCIAL, Use.NAME)
        story.refresh_from_db()
        drafted(story, "post_x", by=cast.tom)
        return f"/stories/{story.public_id}/"


class TestFormats:
    def test_drafted_edited_mended_and_sent(self, site, open_page, story_path):
        page = signed_in(site, open_page(), story_path)
        page.get_by_label("Place of the dateline").fill("Bristol")
        page.get_by_role("button", name="Draft all").click()
        page.wait_for_url("**/formats/press_release/")
        page.get_by_role("link", name="Posts").click()
        page.get_by_role("link", name="X", exact=True).click()
        page.wait_for_url("**/formats/post_x/")
        text = page.locator(".block-paragraph textarea").first
        drafted_words = text.input_value()
        text.fill(drafted_words + " and more" * 40)
        page.keyboard.press("Control+s")
        page.get_by_text("One check open").wait_for()
        expect(page.get_by_role("link", name="Send for review")).to_have_count(0)
        page.locator(".block-paragraph textarea").first.fill(drafted_words)
        page.keyboard.press("Control+s")
        page.get_by_role("link", name="Send for review").click()
        page.get_by_role("button", name="Freeze and send").click()
        page.get_by_text("In review").first.wait_for()

    @pytest.mark.parametrize(("width", "dark"), LOOKS)
    def test_every_page_is_sound(self, site, open_page, drafted_path, width, dark):
        page = signed_in(site, open_page(width, dark=dark), drafted_path)
        look = f"{width}-{'dark' if dark else 'light'}"
        for kind in ("press_release", "post_x", "pitch_trade"):
            page.goto(site.url("north.test", f"{drafted_path}formats/{kind}/"))
            picture(page, f"formats-{kind}-{look}")
            assert faults(page) == []
