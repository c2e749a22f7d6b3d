"""A real Chromium against a real web server and sweep, on a database of their own.

Skipped, with the reason, where no Chromium is found.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psycopg
import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.db import connection, connections, transaction
from django.test import override_settings
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests import harness
from tests.conftest import _point_at, cast_of_agency, in_agency

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)
PATIENCE = 30_000  # milliseconds; a slow machine is not a fault of the page
expect.set_options(timeout=PATIENCE)
BESIDE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Only what is wrong comes back: of each page's thousand good nodes the browser would tell half a megabyte.
ASK_AXE = """async (rules) => (await axe.run({runOnly: rules, resultTypes: ["violations"]})).violations
    .map((each) => `${each.id}: ${each.nodes[0].html.slice(0, 120)}`)"""
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP *.test 127.0.0.1",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder, and skip it where there is no browser."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if CHROMIUM is None:
                item.add_marker(pytest.mark.skip(reason="no Chromium on this machine: browser tests are left out"))


@dataclass(frozen=True)
class Site:
    """The running product: where it is, and its outbox."""

    port: int
    database: str
    modules: list[str] = field(default_factory=list)  # the files that have used it

    def url(self, host: str, path: str = "/") -> str:
        return f"http://{host}:{self.port}{path}"

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """Look past the product, as the owner of the database, in the first agency."""
        address = harness.with_database(harness.databases.urls["owner"], self.database)
        with psycopg.connect(address, options="-c search_path=north,public") as connection:
            return connection.execute(query, values).fetchall()

    def link_in_mail_to(self, address: str, seconds: float = 30) -> str:
        """The first address in the newest mail sent to somebody; waits for it to be sent."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            found = self.rows(
                "SELECT text FROM notifications_mail WHERE to_address LIKE %s AND state = 'sent' ORDER BY id DESC LIMIT 1",
                f"%{address}%",
            )
            if found and (link := re.search(r"https?://\S+", found[0][0])):
                return link.group()
            time.sleep(0.2)
        raise AssertionError(f"no mail with a link was sent to {address} within {seconds} s")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def site(django_db_setup: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The product, running: web server and sweep; no broker, for the sweep does all there is."""
    name, port, folder = f"{harness.RUN}_browser", _free_port(), tmp_path_factory.mktemp("site")
    harness.databases.copy(name)
    env = os.environ | {
        "DATABASE_URL": harness.with_database(harness.databases.urls["app"], name),
        "DATABASE_OWNER_URL": harness.with_database(harness.databases.urls["owner"], name),
        "GOODWORD_MODE": "test",
        "GOODWORD_PORT": str(port),
        "GOODWORD_DATA": str(folder),
        "BROKER_FOLDER": str(folder / "broker"),
        "LOG_LEVEL": "WARNING",
    }
    web = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port)]
    web += ["--workers", "1", "--blocking-threads", "4", "--no-ws", "--log-level", "warning", "config.wsgi:application"]
    with (folder / "log").open("wb") as log:
        running = [
            subprocess.Popen(command, cwd=harness.CHECKOUT, env=env, stdout=log, stderr=log)
            for command in (web, [sys.executable, "-W", "ignore", "manage.py", "sweep"])
        ]
        try:
            _wait_for(f"http://127.0.0.1:{port}/healthz", folder / "log")
            yield Site(port, name)
        finally:
            for process in running:
                process.send_signal(signal.SIGTERM)
            for process in running:
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
            harness.databases.drop(name)


def _wait_for(address: str, log: Path, seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    raise AssertionError(f"the web server did not answer:\n{log.read_text()[-3000:]}")


@pytest.fixture(scope="module", autouse=True)
def _its_own_data(request: pytest.FixtureRequest) -> None:
    """Each file begins with the cast alone, whatever the one before it left: the data go, the processes stay."""
    if CHROMIUM is None:
        return
    site = request.getfixturevalue("site")
    if site.modules:
        harness.databases.copy(site.database)
    site.modules.append(request.node.nodeid)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, cut off from everything but this machine."""
    with sync_playwright() as playwright:
        # Playwright keeps a loop in this thread; Django would take us for asynchronous code.
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """`open_page(width=360, scripts=False, dark=True)`: a page of a new visitor; fails the test if the browser complains."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def make(width: int = 1280, height: int = 900, *, scripts: bool = True, dark: bool = False) -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            java_script_enabled=scripts,
            color_scheme="dark" if dark else "light",
            locale="en-GB",
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    yield make
    for context in contexts:
        context.close()
    # Answers that a test may want, and a header that browsers heed only over TLS or on localhost.
    expected = ("Cross-Origin-Opener-Policy", *(f"status of {code}" for code in (403, 404, 409, 410, 422)))
    assert [text for text in complaints if not any(part in text for part in expected)] == []


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    """A page on a wide screen."""
    return open_page()


@pytest.fixture
def inside(site: Any, django_db_blocker: Any) -> Callable[[], Any]:
    """`with inside() as cast:` works in the running product's database, and commits."""

    @contextmanager
    def work() -> Iterator[SimpleNamespace]:
        before = {alias: connections[alias].settings_dict["NAME"] for alias in connections}
        with django_db_blocker.unblock():
            _point_at(dict.fromkeys(connections, site.database))
            try:
                # Mails made here lead to the running product.
                with override_settings(PUBLIC_PORT=f":{site.port}"), in_agency("north"), transaction.atomic():
                    yield cast_of_agency()
            finally:
                connection.set_schema_to_public()
                _point_at(before)

    return work


def faults(page: Any) -> list[str]:
    """What axe-core finds on the page, and whether it scrolls sideways."""
    page.wait_for_load_state()  # half a page has faults of its own
    page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(ASK_AXE, BESIDE)
    if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
        found.append("scrolls sideways")
    return found
