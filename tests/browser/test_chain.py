"""The whole chain, walked by the people whose work it is: from a score to a page on the newsroom, and its withdrawal.

The agency works on a wide screen, the customer and the approver on a phone; the approver's has no JavaScript.
"""

import re
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.cast import PASSWORD

ANSWERS = {
    "What was going wrong": "One delivery in seven came after opening. The first forty customers got an apology.",
    "What did Harbour Coffee do": "They moved eight vans to a depot on the quay, nine minutes from us.",
    "What is different now": "I gave the hallway back to my bicycle. I have stopped checking the step.",
}
FIGURE = {
    "label_0": "Early deliveries that came late",
    "before_0": "14.2",
    "value_0": "2.1",
    "unit_0": "%",
    "period_0": "January to March, July to September",
    "vouched_by_0": "Dan Okafor, head of delivery",
}


@pytest.fixture
def scores() -> bytes:
    """A tool's export: one promoter who left an address, a passive, a detractor, and a row that cannot be."""
    now = datetime.now(UTC)
    rows = [
        "id;nps;why;answered;full name;email",
        (
            f"a1;10;The beans are on the step at ten past five.;{now - timedelta(hours=2):%Y-%m-%dT%H:%M:%SZ};"
            "Petra Quayle;petra@pier.test"
        ),
        f"a2;8;Fine.;{now - timedelta(hours=3):%Y-%m-%dT%H:%M:%SZ};Pete Marlow;pete@pier.test",
        f"a3;3;Charged twice.;{now - timedelta(hours=3):%Y-%m-%dT%H:%M:%SZ};Owen Pritchard;owen@pier.test",
        f"a4;11;Too good.;{now - timedelta(hours=3):%Y-%m-%dT%H:%M:%SZ};Theo Marsh;theo@pier.test",
    ]
    return "\r\n".join(rows).encode("cp1252")


def sign_in(site: Any, page: Any, email: str, path: str) -> None:
    page.goto(site.url("north.test", f"/sign-in/?next={path}"))
    page.get_by_label("Email").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(site.url("north.test", path))


def reload_until(page: Any, wanted: Any, seconds: float = 30) -> None:
    """Look again until it is on the page: the mail has to leave first."""
    until = time.monotonic() + seconds
    while not wanted.count():
        assert time.monotonic() < until, f"{wanted} never came"
        time.sleep(0.5)
        page.reload()


def newest_request(site: Any, seconds: float = 30) -> str:
    """The link in the mail about the request made last: other tests ask Helen, too."""
    until = time.monotonic() + seconds
    query = (
        "SELECT text FROM notifications_mail WHERE purpose = 'approvals.request' AND state = 'sent'"
        " AND ref = (SELECT max(id) FROM approvals_approvalrequest)"
    )
    while not (found := site.rows(query)):
        assert time.monotonic() < until, "the mail that asks was not sent"
        time.sleep(0.2)
    return re.search(r"https?://\S+", found[0][0]).group()


class TestTheChain:
    def test_from_a_score_to_a_page_and_to_its_withdrawal(self, site, open_page, scores):
        work = open_page()
        sign_in(site, work, "priya@north.test", "/imports/?client=harbour")
        self.import_scores(work, scores)
        promoter = self.find_the_promoter(work, site)
        self.write_to_the_promoter(work)
        self.ask_for_permission(work, promoter)
        phone = open_page(390, 844)
        consent_link = site.link_in_mail_to("petra@pier.test")
        self.allow(phone, consent_link)
        self.hold_the_interview(work, promoter, site)
        self.draft_and_send(work, site)
        self.approve_without_script(open_page(360, 740, scripts=False), site)
        address = self.publish(work, site)
        reader = open_page()
        picture_free = self.read(reader, address)
        self.withdraw(phone, consent_link)
        for gone in (address, *picture_free):
            assert reader.goto(gone).status == 410, gone
        assert "Petra" not in reader.content()

    def import_scores(self, page, scores):
        page.get_by_role("link", name="Import answers").first.click()
        page.get_by_label("File").set_input_files({"name": "scores.csv", "mimeType": "text/csv", "buffer": scores})
        page.get_by_role("button", name="Upload and match columns").click()
        page.get_by_role("button", name="Check 4 rows").click()
        page.get_by_role("button", name="Import 3 new responses").click()
        page.get_by_text("3 new responses are in").wait_for(timeout=30_000)

    def find_the_promoter(self, page, site):
        page.goto(site.url("north.test", "/outreach/?client=harbour"))
        page.get_by_role("link", name="Petra Quayle").click()
        page.wait_for_url(re.compile("/outreach/[a-z0-9]{16}/"))
        return re.sub(r"^https?://[^/]+|[?].*$", "", page.url)

    def write_to_the_promoter(self, page):
        expect(page.get_by_label("Text")).to_have_value(re.compile("Petra"))
        with page.expect_navigation():
            page.get_by_role("button", name="Send", exact=True).click()
        reload_until(page, page.get_by_role("link", name="Ask for permission"))

    def ask_for_permission(self, page, path):
        page.get_by_role("link", name="Ask for permission").click()
        page.get_by_role("button", name="Send", exact=True).click()
        page.wait_for_url(re.compile(re.escape(path)))

    def allow(self, page, link):
        page.goto(link)
        page.get_by_label("A story on our newsroom").check()
        page.get_by_label("Your name", exact=False).first.check()
        page.get_by_text("1 year", exact=True).click()
        page.get_by_text("Yes to a story, until").wait_for()
        page.get_by_role("button", name="Yes, I allow exactly this").click()
        page.get_by_role("heading", name="This is what you allow").wait_for()

    def hold_the_interview(self, page, path, site):
        page.goto(site.url("north.test", path))
        page.get_by_role("link", name="Hold the interview").click()
        for question, answer in ANSWERS.items():
            page.get_by_label(re.compile(re.escape(question))).fill(answer)
        page.locator("details", has_text="Figure 1").first.evaluate("details => { details.open = true }")
        for name, value in FIGURE.items():
            page.locator(f"[name={name}]").fill(value)
        page.get_by_role("button", name="Finish: make evidence").click()
        with page.expect_navigation():
            page.locator("#confirm-yes").click()

    def draft_and_send(self, page, site):
        page.goto(site.url("north.test", "/stories/"))
        row = page.locator("li", has_text="Petra Quayle").or_(page.locator("tr", has_text="Petra Quayle")).last
        row.get_by_role("button", name="Draft the story").click()
        page.wait_for_url(re.compile(r"/stories/[a-z0-9]{16}/"))
        page.get_by_role("link", name="Send for review").click()
        with page.expect_navigation():
            page.get_by_role("button", name="Freeze and send").click()

    def approve_without_script(self, page, site):
        page.goto(newest_request(site))
        page.get_by_role("link", name="Approve", exact=True).click()
        page.get_by_role("button", name="Yes, approve").click()
        page.get_by_role("heading", name="Thank you, Helen.").wait_for()

    def publish(self, page, site):
        page.goto(site.url("north.test", "/newsroom/?client=harbour"))
        page.locator("li", has_text="Petra Quayle").get_by_role("link", name="Publish").click()
        with page.expect_navigation():
            page.get_by_role("button", name="Publish", exact=True).click()
        (slug,) = site.rows("SELECT slug FROM newsroom_publication ORDER BY id DESC LIMIT 1")[0]
        return site.url("harbour.north.test", f"/stories/{slug}/")

    def read(self, page, address):
        assert page.goto(address).status == 200
        expect(page.locator("main")).to_contain_text("2.1")
        source = page.get_by_role("link", name=re.compile("Why may we print this")).first
        source_address = source.evaluate("node => node.href")
        assert page.goto(source_address).status == 200
        return [source_address]

    def withdraw(self, page, link):
        page.goto(link)
        page.get_by_role("button", name="Withdraw my permission").click()
        page.get_by_role("heading", name="Your permission is withdrawn.").wait_for()
