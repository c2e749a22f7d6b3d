"""A file of scores, from the upload to the board, in a real browser."""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import faults
from tests.browser.test_settings import sign_in
from tests.feedback.rows import many_lines

HEADER = "response_id,email,full name,nps,answered,why,shop_code"


def lines():
    rows = [f"{line},LTH" for line in many_lines(24)]
    # Only readable in two ways: the page has to ask.
    return [re.sub(r"2026-11-01T10:00:00Z", f"0{1 + n % 9}/11/2025 18:04", line) for n, line in enumerate(rows)]


def upload(page, site, rows, name="november.csv"):
    page.goto(site.url("north.test", "/imports/"))
    page.get_by_role("link", name="Import answers").first.click()
    page.get_by_label("File").set_input_files(
        {"name": name, "mimeType": "text/csv", "buffer": "\n".join([HEADER, *rows]).encode()}
    )
    page.get_by_role("button", name="Upload and match columns").click()


class TestImporting:
    @pytest.mark.parametrize(
        ("width", "dark", "scripts"), [(1280, False, True), (390, True, True), (390, False, False)]
    )
    def test_walks_from_file_to_result(self, site, open_page, width, dark, scripts, tmp_path):
        page = open_page(width, dark=dark, scripts=scripts)
        sign_in(page, site, "lena@north.test")
        # Ids of this very try: a second one (CI gives a busy machine one) must not find the rows of the first.
        upload(page, site, [f"{uuid4().hex}{row}" for row in lines()], name=f"november-{width}.csv")
        page.get_by_role("group", name="Is 01/11/2025").wait_for()
        assert _mended(page, scripts, tmp_path, f"columns-{width}-{dark}") == []
        page.get_by_role("button", name="1 November").click()
        page.get_by_role("button", name="Check 24 rows").click()
        page.get_by_role("heading", name="What each row will do").wait_for()
        assert _mended(page, scripts, tmp_path, f"check-{width}-{dark}") == []
        # The address stays: what is asked of the page before the next one is there would be asked of the old one.
        with page.expect_navigation():
            page.get_by_role("button", name="Import 18 new responses").click()
        done = page.get_by_text("18 new responses are in")
        if scripts:
            done.wait_for(timeout=90_000)
        further = page.get_by_role("link", name="Show how far it is now")
        for _ in range(0 if scripts else 180):
            if done.count():
                break
            page.wait_for_timeout(500)
            with page.expect_navigation():
                further.click()
        expect(done).to_have_count(1)
        assert _mended(page, scripts, tmp_path, f"result-{width}-{dark}") == []
        for name, path in (("loops", "/loops/?view=late"), ("responses", "/responses/"), ("imports", "/imports/")):
            page.goto(site.url("north.test", path))
            assert _mended(page, scripts, tmp_path, f"{name}-{width}-{dark}") == []
        page.goto(site.url("north.test", "/loops/?view=late"))
        page.get_by_role("link", name=re.compile("^Person")).first.click()
        page.get_by_role("heading", name="What they said").wait_for()
        assert _mended(page, scripts, tmp_path, f"loop-{width}-{dark}") == []


def _mended(page, scripts, folder, name):
    """What axe finds; without scripts it cannot run."""
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth") if scripts else True
    return faults(page) if scripts else []
