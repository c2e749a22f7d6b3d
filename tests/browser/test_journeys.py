"""A journey in a real browser: drawn from a trade, moved by mouse and by keys, live, sound at both widths."""

import os
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from apps.journeys.operations.boards import make_journey
from apps.journeys.operations.editing import add_rule
from tests.browser.conftest import faults
from tests.browser.test_workshop import signed_in
from tests.factories.feedback import ResponseFactory
from tests.factories.promises import promise


@pytest.fixture
def board(inside: Any) -> str:
    """The address of a journey of Harbour, its onboarding tied to a segment."""
    with inside() as north:
        journey = make_journey(by=north.tom, client=north.harbour, name="Office coffee", starter="software")
        add_rule(by=north.tom, stage=journey.stages.get(place=3), kind="segment", value="Onboarding")
        promise(north.harbour, by=north.tom)
        return f"/journeys/{journey.public_id}/"


def picture(page: Any, name: str) -> None:
    if folder := os.environ.get("GOODWORD_SHOTS"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


@pytest.mark.parametrize(("width", "dark"), [(1280, False), (390, True)])
def test_every_screen_is_sound(site, open_page, board, width, dark):
    page = signed_in(site, open_page(width, dark=dark), board)
    kind = f"{width}-{'dark' if dark else 'light'}"
    pages = {"board": board, "versions": f"{board}versions/", "change": f"{board}change/", "list": "/journeys/"}
    pages |= {
        "themes": "/themes/?client=harbour",
        "promises": "/promises/",
        "promise-new": "/promises/new/?client=harbour",
    }
    for name, path in pages.items():
        page.goto(site.url("north.test", path))
        picture(page, f"journey-{name}-{kind}")
        assert faults(page) == [], name
    page.goto(site.url("north.test", board))
    page.get_by_role("link", name="Onboarding", exact=True).click()
    page.get_by_role("heading", name="What belongs here").wait_for()
    picture(page, f"journey-stage-{kind}")
    assert faults(page) == []
    page.goto(site.url("north.test", "/promises/"))
    page.get_by_role("link", name="“We answer every question").first.click()
    page.get_by_role("heading", name="What missed it").wait_for()
    picture(page, f"promise-{kind}")
    assert faults(page) == []


def test_a_touchpoint_is_moved_by_keys_alone_and_keeps_the_focus(site, open_page, board):
    page = signed_in(site, open_page(), board)
    article = page.get_by_role("link", name="Kick-off", exact=True)
    article.focus()
    with page.expect_navigation():
        page.keyboard.press("Alt+ArrowRight")
    expect(page.locator(".journey-cell", has=article)).to_have_attribute("data-lane", "service")
    expect(article).to_be_focused()
    expect(page.locator("[data-journey-said]")).to_contain_text("Daily use")
    with page.expect_navigation():
        page.keyboard.press("Alt+ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Alt+ArrowDown")
    expect(page.locator(".journey-cell", has=article)).to_have_attribute("data-lane", "product")


def test_a_touchpoint_is_dragged_by_its_grip(site, open_page, board):
    page = signed_in(site, open_page(), board)
    point = page.locator(".journey-point", has_text="Sales call")
    grip, target = point.locator("[data-grip]"), page.locator(".journey-cell[data-lane=physical]").nth(4)
    target.scroll_into_view_if_needed()
    grip.hover()
    page.mouse.down()
    box = target.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 20, box["y"] + 10, steps=5)
    with page.expect_navigation():
        page.mouse.up()
    expect(page.locator(".journey-cell", has_text="Sales call")).to_have_attribute("data-lane", "physical")


def test_a_detractor_shows_in_the_cell_of_the_open_board(site, open_page, board, inside):
    page = signed_in(site, open_page(), board)
    with inside() as north:
        ResponseFactory(client=north.harbour, score=2, segment="Onboarding")
    expect(page.locator("#live").get_by_text("-100", exact=True)).to_be_visible()
    expect(page.locator("#live").get_by_text("-1.2", exact=True)).to_be_visible()
