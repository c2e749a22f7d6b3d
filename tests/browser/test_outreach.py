"""A list worked through by keyboard alone; the call list on a telephone; mails that a customer stops."""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from apps.core.actors import SYSTEM
from apps.core.clock import now
from apps.outreach.operations.contacts import send_first_mail
from tests.browser.conftest import faults
from tests.browser.test_settings import sign_in
from tests.factories.feedback import CustomerFactory
from tests.factories.outreach import open_case

SHOTS = os.environ.get("GOODWORD_SHOTS")
NAMES = ("Aisha Rahman", "Ben Sorensen", "Callum Reid", "Dev Anand")
WORDS = (
    "Your driver carried it up three floors himself.",
    "Never had to chase a delivery in two years.",
    "The app keeps crashing when I scan a bag. It is slow too.",
    "Please add an evening slot for deliveries.",
)


def look(page, name):
    """No fault, and a picture where somebody asked for one."""
    if SHOTS:
        page.wait_for_timeout(150)
        page.screenshot(path=Path(SHOTS) / f"{name}.png", full_page=True)
    assert faults(page) == [], name


@pytest.fixture(scope="module")
def people():
    """Names of this file's own: other journeys share the product."""
    return {}


@pytest.fixture
def promoters(inside, people):
    if not people:
        with inside() as cast:
            for name, words in zip(NAMES, WORDS, strict=True):
                customer = CustomerFactory(client=cast.harbour, name=f"{name} List", company="Tidewell")
                people[name] = open_case(cast.harbour, customer=customer, comment=words).public_id
            customer = CustomerFactory(
                client=cast.harbour,
                name="Moira Keane List",
                email="",
                phone="+44 (0)117 496 0101",
                company="Cork House",
            )
            people["Moira Keane"] = open_case(cast.harbour, customer=customer).public_id
    return people


def owners(site):
    rows = site.rows(
        "SELECT c.name, u.name FROM outreach_outreachcase o JOIN clients_customer c ON c.id = o.customer_id"
        " LEFT JOIN accounts_user u ON u.id = o.owner_id WHERE c.name = ANY(%s) ORDER BY c.name",
        [f"{name} List" for name in NAMES],
    )
    return [owner for _name, owner in rows]


def tab_to(page, words):
    for _ in range(60):
        if page.evaluate("document.activeElement.textContent.trim()").startswith(words):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard never reaches {words!r}")


def test_three_are_given_and_taken_back_without_a_mouse(site, page, promoters):
    sign_in(page, site, "priya@north.test")
    page.goto(site.url("north.test", "/outreach/?view=table&client=harbour&q=List+Tidewell&sort=name"))
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("Shift+J")
    page.keyboard.press("Shift+J")
    page.get_by_text("3 chosen").wait_for()
    look(page, "outreach-table-chosen")
    page.get_by_label("Give to").focus()
    page.keyboard.type("Tom")
    tab_to(page, "Give")
    page.keyboard.press("Enter")
    page.get_by_text("3 customers given.").wait_for()
    assert owners(site) == ["Tom Ellery", "Tom Ellery", "Tom Ellery", None]
    expect(page).to_have_url(re.compile("q=List"))
    page.keyboard.press("z")
    page.get_by_text("Taken back for 3.").wait_for()
    assert owners(site) == [None] * 4


@pytest.mark.parametrize(("width", "dark"), [(1280, True), (390, False)])
def test_every_screen_of_the_list_is_sound(site, open_page, promoters, width, dark):
    page = open_page(width, 844 if width < 1000 else 900, dark=dark)
    sign_in(page, site, "priya@north.test")
    kind = f"{width}-{'dark' if dark else 'light'}"
    for name, path in (
        ("board", "/outreach/?client=harbour&q=List"),
        ("table", "/outreach/?view=table&client=harbour&q=List"),
        ("figure", "/outreach/?view=table&client=harbour&group=unworked"),
        ("calls", "/outreach/list/calls/?client=harbour&q=List"),
        ("templates", "/outreach/list/templates/?client=harbour&language=en"),
        ("marked", f"/outreach/{promoters['Callum Reid']}/"),
    ):
        page.goto(site.url("north.test", path))
        look(page, f"outreach-{name}-{kind}")


def test_a_call_is_logged_with_one_press_on_a_telephone(site, open_page, promoters):
    page = open_page(390, 844)
    sign_in(page, site, "tom@north.test")
    page.goto(site.url("north.test", "/outreach/list/calls/?client=harbour&q=List"))
    expect(page.get_by_role("link", name="+44 (0)117 496 0101")).to_have_attribute("href", "tel:+441174960101")
    page.get_by_role("button", name="No answer").click()
    page.get_by_text("is still owed a call").wait_for()
    page.get_by_role("button", name="Left a message").click()
    page.get_by_text("the clock is stopped").wait_for()
    page.get_by_text("Nobody has to be called").wait_for()


def test_a_template_is_previewed_while_it_is_typed(site, page, promoters):
    sign_in(page, site, "priya@north.test")
    page.goto(site.url("north.test", "/outreach/list/templates/?client=harbour&language=en"))
    page.get_by_label("Text").fill("Ahoy {customer.first_name|friend}, a {score}!")
    page.locator("#preview").get_by_text("Ahoy ").wait_for()
    page.get_by_label("Text").fill("Ahoy {captain}")
    page.locator("#preview").get_by_text("is no field").wait_for()


def test_a_customer_stops_the_mails_without_script(site, open_page, inside):
    with inside() as cast:
        customer = CustomerFactory(client=cast.harbour, name="Rosa Stop", email="rosa.stop@example.test")
        case = open_case(cast.harbour, customer=customer, answered_at=now())
        mail = send_first_mail(by=SYSTEM, case=case, subject="Thank you", text="Hello Rosa.")
        address = mail.headers["List-Unsubscribe"].strip("<>")
    for dark in (False, True):
        page = open_page(360, 740, dark=dark)
        page.goto(address)
        look(page, f"outreach-stop-{'dark' if dark else 'light'}")
    plain = open_page(360, 740, scripts=False)
    plain.goto(address)
    plain.get_by_role("button", name="Stop these mails").click()
    plain.get_by_role("heading", name="You are not asked any more").wait_for()
    plain.get_by_role("button", name="That was a mistake").click()
    plain.get_by_role("heading", name="No more mails like this?").wait_for()
