"""A customer answers an interview on a telephone: saved while they type, stopped, gone on with, checked, finished."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.test_permission import inside, look  # noqa: F401 - the fixture comes along by its name
from tests.factories.case_studies import picture_file
from tests.factories.consents import granted_consent
from tests.factories.interviews import interview_link_of, sent_interview

STALE = "Spare sacks went stale in the hallway. We threw one out every month."
PICTURE = {"name": "step.jpg", "mimeType": "image/jpeg", "buffer": picture_file(size=(1200, 800)).getvalue()}


@pytest.fixture
def link(site, inside):  # noqa: F811
    def make(client):
        _link, token = interview_link_of(sent_interview(granted_consent(client)))
        return site.url("harbour.north.test", f"/interview/{token}/")

    return inside(make)


@pytest.mark.parametrize(
    ("scripts", "dark", "width"),
    [(True, False, 390), (True, True, 390), (False, False, 360)],
    ids=["with-script", "dark", "without-script-360"],
)
def test_a_customer_answers_stops_goes_on_and_says_yes(link, site, open_page, scripts, dark, width):
    page = open_page(width, 844, scripts=scripts, dark=dark)
    kind = f"{'script' if scripts else 'plain'}-{'dark' if dark else 'light'}-{width}"
    look_at = look if scripts else lambda page, name: None  # axe itself is a script
    page.goto(link)
    look_at(page, f"interview-1-start-{kind}")
    page.get_by_role("link", name="Begin").click()
    answer = page.get_by_role("textbox")
    answer.fill(STALE)
    if scripts:
        page.get_by_text(re.compile(r"^Saved \d\d:\d\d$")).wait_for()
        look_at(page, f"interview-2-words-{kind}")
        page.goto(link)  # closed without a press; the link brings them back with the words kept
        page.get_by_role("link", name="Go on").click()
    else:
        page.get_by_role("button", name="Next question").click()
    page.get_by_text("Question 2 of 6").wait_for()
    page.get_by_role("button", name="Back").click()
    page.get_by_text("Question 1 of 6").wait_for()
    expect(page.get_by_role("textbox")).to_have_value(STALE)
    page.get_by_role("button", name="Next question").click()
    page.get_by_text("Question 2 of 6").wait_for()
    page.get_by_role("button", name="Leave this one out").click()
    page.get_by_label("What is counted").fill("Coffee thrown away")
    page.get_by_label("Before", exact=True).fill("nine and a half")
    page.get_by_label("Now", exact=True).fill("3.1 kg a week")
    page.get_by_role("button", name="Next question").click()
    page.get_by_role("link", name=re.compile("“nine and a half” is not a number")).wait_for()
    look_at(page, f"interview-3-mend-{kind}")
    page.get_by_label("Before", exact=True).fill("9.5")
    page.get_by_label("From my bills or accounts").check()
    look_at(page, f"interview-4-figure-{kind}")
    page.get_by_role("button", name="Next question").click()
    for number in (4, 5):
        page.get_by_text(f"Question {number} of 6").wait_for()  # the page before has such a button, too
        page.get_by_role("button", name="Leave this one out").click()
    page.get_by_label("Your photo").set_input_files(PICTURE)
    page.get_by_role("button", name="Send this photo").click()
    page.get_by_text("We removed what your phone had hidden").wait_for()
    page.get_by_label("What does it show?").fill("The van at our step")
    page.get_by_label("No, nobody").check()
    look_at(page, f"interview-5-photo-{kind}")
    page.get_by_role("button", name="Look at my answers").click()
    page.get_by_role("heading", name="This is how we would quote you").wait_for()
    expect(page.get_by_text(f"“{STALE}”")).to_be_visible()
    look_at(page, f"interview-6-check-{kind}")
    page.get_by_role("button", name="Yes, these are my words").click()
    page.get_by_role("heading", name="Thank you").wait_for()
    look_at(page, f"interview-7-thanks-{kind}")
    page.goto(link)
    page.get_by_role("heading", name="Thank you").wait_for()
