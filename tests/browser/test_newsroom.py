"""The newsroom as readers see it, and the screens that fill it, in a real browser: both widths, light and dark."""

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from apps.clients.models import Client
from apps.core import clock
from apps.documents.queries import check_version
from apps.newsroom.operations import add_origin, check_newsroom, plan_opening, publish, share_embargo
from apps.newsroom.queries import printed_evidence
from apps.outreach.models.consents import Use
from tests.browser.conftest import faults
from tests.browser.test_workshop import ANSWERS, signed_in
from tests.cast import PASSWORD
from tests.factories.case_studies import answer, approved_story, send, started_story
from tests.factories.newsroom import published, with_picture, withdraw

LOOKS = [(1280, True), (390, False)]  # neither colours nor widths depend on the other
HOST = "harbour.north.test"
OF_READERS = ("front", "all", "found", "kit", "about", "story", "plain", "quote", "figure", "gone")
OF_READERS += ("embargo", "embargo_read", "embed")
OF_THE_WORKSPACE = ("list", "publish", "take_down", "opening", "publication", "chain", "check", "embeds")


@pytest.fixture(scope="module")
def addresses() -> dict[str, str]:
    return {}


@pytest.fixture
def paths(inside: Any, addresses: dict[str, str]) -> dict[str, str]:
    """Addresses of each kind of page, made once."""
    if not addresses:
        with inside() as cast:
            addresses |= _made(cast)
    return addresses


def _made(cast: Any) -> dict[str, str]:
    Client.objects.filter(pk=cast.harbour.pk).update(press_phone="0117 496 0150")
    gone = published(cast.harbour, by=cast.tom, approver=cast.helen)
    withdraw(gone.consent)
    with clock.pinned_to(clock.now() - timedelta(minutes=30)):
        older = [published(cast.harbour, by=cast.tom, approver=cast.helen) for _ in range(3)]
    story = started_story(cast.harbour, by=cast.tom, answers=ANSWERS)
    with_picture(story, by=cast.tom)
    answer(send(story, by=cast.tom, approver=cast.helen)[0])
    story.refresh_from_db()
    newest = publish(by=cast.tom, story=story)
    waiting = approved_story(cast.harbour, Use.CASE_STUDY, by=cast.tom, approver=cast.helen)
    opening = plan_opening(
        by=cast.tom,
        story=approved_story(cast.harbour, by=cast.tom, approver=cast.helen),
        opens_at=clock.now() + timedelta(days=1),
        is_embargo=True,
    )
    _reader, token = share_embargo(by=cast.tom, opening=opening, name="Sofia Brandt", outlet="The Trade Cup")
    add_origin(by=cast.tom, client=cast.harbour, typed="https://www.harbourcoffee.example")
    check_newsroom(by=cast.tom.actor, client=cast.harbour)
    uses = printed_evidence(check_version(newest.version))
    quote, figure = (next(use for use in uses if use.is_quote is kind).evidence_id for kind in (True, False))
    return {
        "front": "/",
        "all": "/stories/",
        "found": "/stories/?q=zebra",
        "kit": "/press-kit/",
        "about": "/about/",
        "embargo": opening.path,
        "embargo_read": f"{opening.path}?reader={token}",
        "embed": f"{newest.path}embed/",
        "opening": f"/newsroom/openings/{opening.public_id}/",
        "publication": f"/newsroom/stands/{newest.public_id}/",
        "chain": f"/newsroom/stands/{newest.public_id}/{quote}/",
        "check": "/newsroom/check/",
        "embeds": "/newsroom/embeds/?client=harbour",
        "story": newest.path,
        "plain": older[0].path,
        "quote": f"{newest.path}source/{quote}/",
        "figure": f"{newest.path}source/{figure}/",
        "gone": gone.path,
        "list": "/newsroom/?client=harbour",
        "publish": f"/newsroom/publish/{waiting.public_id}/",
        "take_down": f"/newsroom/{newest.public_id}/take-down/",
    }


def picture(page: Any, name: str) -> None:
    """Keep a picture for people to look at, where a folder for them is named."""
    if folder := os.environ.get("GOODWORD_SHOTS"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


@pytest.mark.parametrize(("width", "dark"), LOOKS)
class TestPages:
    def test_of_readers_are_sound(self, site, open_page, paths, width, dark):
        page = open_page(width, dark=dark)
        for name in OF_READERS:
            answer_ = page.goto(site.url(HOST, paths[name]))
            assert answer_.status == (410 if name == "gone" else 200)
            picture(page, f"newsroom-{name}-{width}{'-dark' if dark else ''}")
            assert faults(page) == [], name

    def test_of_the_workspace_are_sound(self, site, open_page, paths, width, dark):
        page = signed_in(site, open_page(width, dark=dark), "/newsroom/?client=harbour")
        for name in OF_THE_WORKSPACE:
            page.goto(site.url("north.test", paths[name]))
            picture(page, f"newsroom-{name}-{width}{'-dark' if dark else ''}")
            assert faults(page) == [], name


class TestReading:
    def test_a_quote_leads_to_its_source_and_back(self, site, page, paths):
        page.goto(site.url(HOST))
        page.get_by_role("link", name="Grounds thrown away").first.click()
        page.wait_for_url(f"**{paths['story']}")
        page.get_by_role("link", name="Why may we print this?").first.click()
        page.get_by_role("heading", name="Why may we print this?").wait_for()
        page.get_by_role("link", name="Back to the story").click()
        page.wait_for_url(f"**{paths['story']}")

    def test_works_without_scripts(self, site, open_page, paths):
        page = open_page(360, scripts=False)
        page.goto(site.url(HOST, paths["story"]))
        page.get_by_role("link", name="See the source").first.click()
        page.get_by_role("heading", name="Why may we print this?").wait_for()

    def test_no_button_without_a_script_behind_it(self, site, open_page, paths):
        page = open_page(360, scripts=False)
        page.goto(site.url(HOST, paths["story"]))
        expect(page.get_by_role("button", name="Copy link")).to_be_hidden()


class TestEmbargo:
    def test_is_planned_shared_and_called_off_by_hand(self, site, open_page, paths):
        page = signed_in(site, open_page(1280), paths["publish"])
        page.goto(site.url("north.test", paths["publish"]))
        page.get_by_label("Under embargo until a moment").check()
        page.get_by_label("It opens").fill((clock.now() + timedelta(days=2)).strftime("%Y-%m-%dT%H:%M"))
        page.get_by_role("button", name="Publish").click()
        page.get_by_label("Journalist").fill("Iris Novak")
        page.get_by_role("button", name="Make a link").click()
        address = page.get_by_role("link", name="reader=").get_attribute("href")
        reader = open_page(390)
        reader.goto(address)
        reader.get_by_text("Iris Novak").wait_for()
        page.get_by_role("button", name="Take back").click()
        page.get_by_text("opens nothing any more").wait_for()
        reader.goto(address)
        reader.get_by_text("This link is over").wait_for()
        page.get_by_role("button", name="Call it off").click()
        page.get_by_role("dialog").get_by_role("button", name="Call it off").click()
        page.get_by_text("Called off. Nothing opens").wait_for()


class TestTree:
    def test_shows_shells_to_an_owner(self, site, page, paths):
        page.goto(site.url("north.test", "/sign-in/?next=/cms/"))
        page.get_by_label("Email").fill("olga@north.test")
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()
        page.wait_for_url(site.url("north.test", "/cms/"))
        (root,) = site.rows("SELECT page_ptr_id FROM newsroom_newsroomindexpage")[0]
        page.goto(site.url("north.test", f"/cms/pages/{root}/"))
        page.get_by_role("link", name="Story").first.wait_for()
        picture(page, "newsroom-tree-1280")
        assert "thrown away" not in page.content()
