"""A picture of every screen of the running demo: wide and narrow, light and dark."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from apps.demo.seeds.agencies import NORTH, PASSWORD

WIDTHS = (1280, 390)
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
NEWSROOM = f"harbour.{NORTH.host}"


@dataclass(frozen=True)
class Screen:
    """`follow` is the text in the address of the first link to open on the page, to get to one thing's own page."""

    name: str
    path: str
    host: str = NORTH.host
    person: str = ""
    follow: str = ""


LEAD, APPROVER, OWNER = "priya@northstar.example", "helen@harbour.example", NORTH.owner.email
SCREENS = (
    Screen("sign-in", "/sign-in/"),
    Screen("today", "/", person=LEAD),
    Screen("outreach", "/outreach/?client=harbour", person=LEAD),
    Screen("outreach-table", "/outreach/?client=harbour&view=table", person=LEAD),
    Screen("case", "/outreach/?client=harbour", person=LEAD, follow="/outreach/"),
    Screen("responses", "/responses/?client=harbour", person=LEAD),
    Screen("surveys", "/surveys/?client=harbour", person=LEAD),
    Screen("reviews", "/surveys/reviews/?client=harbour", person=LEAD),
    Screen("imports", "/imports/?client=harbour", person=LEAD),
    Screen("loops", "/loops/?client=harbour", person=LEAD),
    Screen("inbox", "/inbox/?client=harbour", person=LEAD),
    Screen("tickets", "/tickets/?client=harbour", person=LEAD),
    Screen("ticket", "/tickets/?client=harbour", person=LEAD, follow="/tickets/"),
    Screen("rules", "/rules/?client=harbour", person=LEAD),
    Screen("mentions", "/mentions/?client=harbour", person=LEAD),
    Screen("mention", "/mentions/?client=harbour", person=LEAD, follow="/mentions/"),
    Screen("alert", "/alerts/?client=harbour", person=LEAD, follow="/alerts/"),
    Screen("crises", "/crises/?client=harbour", person=LEAD),
    Screen("room", "/crises/?client=harbour", person=LEAD, follow="/crises/"),
    Screen("playbooks", "/crises/playbooks/?client=harbour", person=LEAD),
    Screen("listening", "/listening/?client=harbour", person=LEAD),
    Screen("stories", "/stories/?client=harbour", person=LEAD),
    Screen("workshop", "/stories/?client=harbour", person=LEAD, follow="/stories/"),
    Screen("approvals", "/approvals/?client=harbour", person=LEAD),
    Screen("newsroom-staff", "/newsroom/?client=harbour", person=LEAD),
    Screen("clients", "/settings/clients/", person=OWNER),
    Screen("members", "/settings/members/", person=OWNER),
    Screen("mailbox", "/mailbox/"),
    Screen("portal", "/portal/", person=APPROVER),
    Screen("newsroom", "/", host=NEWSROOM),
    Screen("story", "/", host=NEWSROOM, follow="/stories/"),
    Screen("missing", "/no-such-page/", host=NEWSROOM),
)


class Command(BaseCommand):
    help = "Take a picture of every screen of the running demo, 1280 and 390 wide, light and dark, into shots/."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--only", help="screens whose name holds this")
        parser.add_argument("--to", type=Path, default=settings.BASE_DIR / "shots")

    def handle(self, *args: Any, only: str | None, to: Path, **options: Any) -> None:
        try:
            from playwright.sync_api import sync_playwright
        except ImportError as missing:
            raise CommandError("Playwright is not installed: use `make shots`.") from missing
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        if chromium is None:
            raise CommandError("There is no Chromium on this machine: install the package chromium.")
        to.mkdir(exist_ok=True)
        wanted = [screen for screen in SCREENS if not only or only in screen.name]
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
            for width, theme in product(WIDTHS, ("light", "dark")):
                self._round(browser, wanted, width, theme, to)
            browser.close()

    def _round(self, browser: Any, screens: list[Screen], width: int, theme: str, to: Path) -> None:
        pages: dict[str, Any] = {}
        for screen in screens:
            if screen.person not in pages:
                context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=theme)
                pages[screen.person] = context.new_page()
                if screen.person:
                    _sign_in(pages[screen.person], screen.person)
            page = pages[screen.person]
            page.goto(_address(screen.host, screen.path))
            link = next(_links(page, screen.follow), None) if screen.follow else None
            if link is not None:
                page.goto(link)
            elif screen.follow:
                self.stderr.write(f"{screen.name}: nothing to open on {screen.path}")
                continue
            page.screenshot(path=to / f"{screen.name}-{width}-{theme}.png", full_page=True)
        self.stdout.write(f"{len(screens)} screens, {width} wide, {theme}")


def _address(host: str, path: str) -> str:
    return f"http://{host}:{settings.PORT}{path}"


def _sign_in(page: Any, email: str) -> None:
    page.goto(_address(NORTH.host, "/sign-in/"))
    page.locator("input[name=login]").fill(email)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_load_state()


def _links(page: Any, part: str) -> Iterator[str]:
    """Addresses, in the page's main part, of one thing's own page: the folder, then an id or a slug."""
    for link in page.locator(f'main a[href*="{part}"]').all():
        address = link.evaluate("node => node.href")
        if re.search(rf"{re.escape(part)}(?!playbooks/)[a-z0-9-]{{8,}}/", address):
            yield address
