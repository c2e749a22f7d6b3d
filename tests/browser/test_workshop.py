"""The workshop in a real browser: writing, citing, saving, by mouse and keys, at both widths, light and dark."""

import os
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from apps.core.actors import SYSTEM
from apps.evidence.operations import change_evidence
from apps.evidence.queries import evidence_of
from tests.browser.conftest import faults
from tests.cast import PASSWORD
from tests.factories.case_studies import started_story

LOOKS = [(1280, True), (390, False)]  # neither colours nor widths depend on the other
ANSWERS = [
    {
        "topic": "problem",
        "question": "What was going wrong?",
        "answer": "Four floors, 240 people and one overflowing bin. We brewed for meetings that had moved. "
        "Most of it went down the sink.",
    },
    {
        "topic": "solution",
        "question": "What was done?",
        "answer": "They swapped the batch brewers for bean-to-cup machines on every floor. "
        "When one leaked, somebody stood here the same afternoon.",
    },
    {
        "topic": "result",
        "question": "What is different now?",
        "answer": "We throw away a third of what we used to, and the office noticed before I told them.",
    },
    {
        "topic": "figure",
        "question": "Which numbers show it?",
        "answer": "31 kg before, 20 now.",
        "figure": {
            "label": "Grounds thrown away a week",
            "value": "20",
            "unit": "kg",
            "before": "31",
            "period": "March to October 2026",
            "vouched_by": "Marta Lindqvist",
        },
    },
]


@pytest.fixture
def story_path(inside: Any) -> str:
    """The address of a story whose figure has changed since it was drafted."""
    with inside() as cast:
        story = started_story(cast.harbour, by=cast.tom, answers=ANSWERS)
        change_evidence(by=SYSTEM, evidence=evidence_of(story.consent).get(kind="figure"), value="19.5")
        return f"/stories/{story.public_id}/"


def signed_in(site: Any, page: Any, path: str) -> Any:
    page.goto(site.url("north.test", f"/sign-in/?next={path}"))
    page.get_by_label("Email").fill("tom@north.test")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(site.url("north.test", path))
    return page


def pressed(page: Any, button: Any) -> None:
    """Press what loads the page anew, and wait for the whole of it: half a page has half its blocks."""
    with page.expect_navigation():
        button.click()


def saved(page: Any) -> None:
    pressed(page, page.get_by_role("button", name="Save", exact=True))


def picture(page: Any, name: str) -> None:
    """Keep a picture for people to look at, where a folder for them is named."""
    if folder := os.environ.get("GOODWORD_SHOTS"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


class TestWorkshop:
    @pytest.mark.parametrize(("width", "dark"), LOOKS)
    def test_every_page_is_sound(self, site, open_page, story_path, width, dark):
        page = signed_in(site, open_page(width, dark=dark), story_path)
        look = f"{width}-{'dark' if dark else 'light'}"
        for rest in ("", "preview/", "versions/", "review/"):
            page.goto(site.url("north.test", story_path + rest))
            picture(page, f"stories-{rest.strip('/') or 'workshop'}-{look}")
            assert faults(page) == []
        page.goto(site.url("north.test", "/stories/"))
        picture(page, f"stories-list-{look}")
        assert faults(page) == []

    def test_writing_citing_and_saving(self, site, open_page, story_path):
        page = signed_in(site, open_page(), story_path)
        text = page.locator(".block-paragraph textarea").first
        text.fill("The bins are empty: ")
        with page.expect_navigation():
            page.locator("#evidence-E5").get_by_role("button", name="Take new value").click()
        text = page.locator(".block-paragraph textarea").first
        text.fill("The bins are empty: ")
        text.press("End")
        page.locator("[data-evidence]", has_text="19.5 kg").get_by_role("button", name="Cite").click()
        expect(page.locator(".block-paragraph .block-cited").first).to_contain_text("19.5 kg")
        with page.expect_navigation():
            page.keyboard.press("Control+s")
        expect(page.locator(".block-paragraph textarea").first).to_have_value(re.compile(r"^The bins are empty: \[\[E"))
        expect(page.get_by_text("draft 2")).to_be_visible()

    def test_a_reworded_quote_is_refused_without_script_too(self, site, open_page, story_path):
        page = signed_in(site, open_page(390, scripts=False), story_path)
        page.locator(".block-quote textarea").first.fill("Four floors and one bin.")
        saved(page)
        expect(page.get_by_role("alert")).to_contain_text("says: “Four floors, 240 people")
        picture(page, "stories-refused-390")
        page.locator(".block-quote textarea").first.fill("Most of it went down the sink.")
        saved(page)
        expect(page.get_by_role("alert")).to_have_count(0)

    def test_a_block_is_added_moved_and_deleted_without_script(self, site, open_page, story_path):
        page = signed_in(site, open_page(scripts=False), story_path)
        before = page.locator(".block").count()
        pressed(page, page.get_by_role("button", name="Add a block"))
        page.locator(".block-paragraph textarea").last.fill("One more thing.")
        saved(page)
        expect(page.locator(".block")).to_have_count(before + 1)
        for button in ("Move up", "Delete"):
            block = page.locator(".block", has_text="One more thing.")
            block.hover()
            pressed(page, block.get_by_role("button", name=button))
        expect(page.locator(".block")).to_have_count(before)

    def test_evidence_is_cited_by_keys_and_the_length_is_told(self, site, open_page, story_path):
        page = signed_in(site, open_page(), story_path)
        text = page.locator(".block-paragraph textarea").first
        text.fill("")
        text.press_sequentially("They threw away @kg")
        menu = page.get_by_role("listbox", name="Evidence to cite")
        expect(menu.get_by_role("option").nth(1)).to_be_visible()  # the value, and the one before
        assert faults(page) == []
        picture(page, "stories-cite-menu")
        text.press("ArrowDown")
        text.press("ArrowUp")
        text.press("Enter")
        expect(menu).to_have_count(0)
        expect(text).to_have_value(re.compile(r"^They threw away \[\[E"))
        expect(page.locator(".block-paragraph .block-cited").first).to_contain_text("19.5 kg")
        before = page.locator("[data-length]").inner_text()
        text.press_sequentially(" a week, all of them, every week")
        page.wait_for_function("was => document.querySelector('[data-length]').innerText !== was", arg=before)
        page.wait_for_function("() => document.querySelector('[data-workshop-said]').textContent.includes('words')")
        text.press_sequentially(" @nothing-like-it")
        page.wait_for_function(
            "() => document.querySelector('[data-workshop-said]').textContent.includes('No evidence')"
        )
        text.press("Escape")
        expect(text).to_have_value(re.compile("@nothing-like-it$"))
