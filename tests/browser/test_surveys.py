"""A customer answers a survey on a telephone, with and without scripts; the agency words one and plans its mails."""

import re
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from playwright.sync_api import expect

from apps.clients.operations import create_client
from apps.clients.review_sites import add_review_site
from apps.core.actors import SYSTEM
from apps.feedback.surveys.making import set_origins
from tests.browser.test_permission import look
from tests.browser.test_settings import sign_in
from tests.factories.feedback import CustomerFactory
from tests.factories.surveys import open_survey, personal_path


@pytest.fixture(scope="module")
def tidal():
    """What this file's own brand holds, once for all of its tests."""
    return {}


@pytest.fixture
def brand(inside, site, tidal):
    if not tidal:
        with inside():
            client = create_client(
                by=SYSTEM,
                name="Tidal Sails",
                slug="tidal",
                newsroom_domain="tidal.north.test",
                sender_email="hello@tidal.test",
                colour="#12467a",
            )
            add_review_site(by=SYSTEM, client=client, name="Sailors’ reviews", address="https://reviews.example/tidal")
            survey = open_survey(client, languages=("en", "es"), extra_one="Which boat do you sail?")
            for _ in range(3):
                CustomerFactory(client=client)
            paths = [personal_path(client, survey=survey)[1] for _ in range(2)]
            tidal |= {"client": client, "survey": survey, "paths": paths}
    return tidal


@contextmanager
def website(body):
    """A website of somebody else on this machine, whose one page has this body; yields its port."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(f"<!doctype html><title>Shop</title><body>{body}".encode())

        def log_message(self, *args):
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()


@pytest.mark.parametrize(
    ("scripts", "dark", "width"), [(False, False, 390), (True, True, 390), (True, False, 320)], ids=str
)
def test_a_customer_goes_from_the_mail_to_an_answer_and_thanks(brand, site, open_page, inside, scripts, dark, width):
    page = open_page(width, 844, scripts=scripts, dark=dark)
    look_at = look if scripts else lambda page, name: None  # axe itself is a script
    kind = f"{'script' if scripts else 'plain'}-{'dark' if dark else 'light'}-{width}"
    with inside():
        path = personal_path(brand["client"])[1]
    page.goto(site.url("tidal.north.test", f"{path}?score=9"))
    expect(page.get_by_role("radio", name="9", exact=True)).to_be_checked()
    expect(page.get_by_text("What do we do that you would miss elsewhere?")).to_be_visible()
    look_at(page, f"survey-1-chosen-{kind}")
    page.get_by_role("radio", name="3", exact=True).check()
    expect(page.get_by_text("What went wrong, and what should we do about it?")).to_be_visible()
    expect(page.get_by_text("What do we do that you would miss elsewhere?")).to_be_hidden()
    numbers = page.locator(".survey-number")
    assert min(numbers.nth(at).bounding_box()["width"] for at in range(11)) >= 24
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.get_by_label("What went wrong").fill("The mainsail came a week late.")
    page.get_by_role("button", name="Send my answer").click()
    page.get_by_role("heading", name="Thank you.").wait_for()
    expect(page.get_by_text("Your number: 3")).to_be_visible()
    expect(page.get_by_role("link", name="Sailors’ reviews")).to_be_visible()
    look_at(page, f"survey-2-thanks-{kind}")
    page.get_by_role("link", name="Change my answer").click()
    expect(page.get_by_label("What went wrong")).to_have_value("The mainsail came a week late.")
    page.get_by_role("radio", name="7", exact=True).check()
    page.get_by_role("button", name="Send the changed answer").click()
    expect(page.get_by_text("Your number: 7")).to_be_visible()


def test_the_open_link_says_what_to_mend_and_a_frame_stands_on_listed_websites_only(brand, site, open_page, inside):
    page = open_page(360, 800)
    page.goto(site.url("tidal.north.test", brand["survey"].path))
    page.get_by_label("Your e-mail").fill("nobody")
    page.get_by_role("button", name="Send my answer").click()
    page.get_by_role("link", name="Choose a number from 0 to 10.").wait_for()
    look(page, "survey-3-mend")
    page.get_by_role("link", name="Español").click()
    page.get_by_role("button", name="Enviar mi respuesta").wait_for()
    look(page, "survey-4-spanish")
    frame = site.url("tidal.north.test", f"{brand['survey'].path}frame/")
    with website(f'<iframe src="{frame}" width="360" height="700"></iframe>') as port:
        with inside():
            set_origins(by=SYSTEM, survey=brand["survey"], typed=f"http://shop.test:{port}")
        page.goto(f"http://shop.test:{port}/")
        inner = page.frame_locator("iframe")
        inner.get_by_role("radio", name="10", exact=True).check()
        inner.get_by_role("button", name="Send my answer").click()
        inner.get_by_role("heading", name="Thank you.").wait_for()


def test_the_agency_words_a_survey_opens_it_and_plans_its_mails(brand, site, open_page):
    for width, dark in ((1280, False), (390, True)):
        page, kind = open_page(width, dark=dark), f"{width}-{'dark' if dark else 'light'}"
        sign_in(page, site, "olga@north.test")
        page.goto(site.url("north.test", "/surveys/?client=tidal"))
        look(page, f"survey-5-list-{kind}")
        page.get_by_role("link", name="New survey").first.click()
        page.get_by_label("Name", exact=True).fill("Once a year")
        look(page, f"survey-6-new-{kind}")
        page.get_by_role("button", name="Word it").click()
        page.get_by_label("The question from 0 to 10").fill("Would you sail with us again?")
        page.get_by_role("button", name="Save").click()
        look(page, f"survey-7-words-{kind}")
        page.get_by_role("link", name="To the survey").click()
        page.get_by_role("button", name="Open", exact=True).click()
        look(page, f"survey-8-open-{kind}")
        page.get_by_role("link", name="Mail it").click()
        page.get_by_label("At most a day").fill("40")
        page.get_by_role("button", name="See what it does").click()
        page.get_by_text("Each person at most once in 90 days.").wait_for()
        look(page, f"survey-9-plan-{kind}")
        page.get_by_role("button", name="Start asking").click()
        page.get_by_text("The plan is at work.").wait_for()
        look(page, f"survey-10-round-{kind}")
        page.goto(site.url("north.test", f"/surveys/{brand['survey'].public_id}/"))
        look(page, f"survey-11-results-{kind}")
        page.goto(site.url("north.test", "/surveys/reviews/?client=tidal"))
        look(page, f"survey-12-reviews-{kind}")
        page.goto(site.url("north.test", "/settings/clients/tidal/reviews/"))
        page.get_by_role("heading", name=re.compile("Where customers may tell others")).wait_for()
        look(page, f"survey-13-sites-{kind}")
