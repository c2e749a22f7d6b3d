"""A drill on a desk and on a telephone: begun, lived inside under its mark, left, and scored."""

from playwright.sync_api import expect

from tests.browser.conftest import faults
from tests.browser.test_palette import signed_in


def test_a_team_rehearses_and_nothing_leaves(site, open_page):
    priya = signed_in(site, open_page(), "priya")
    priya.goto(site.url("north.test", "/drills/"))
    assert faults(priya) == []
    priya.get_by_role("link", name="Start a drill").last.click()
    assert faults(priya) == []
    priya.get_by_label("Script").select_option(label="Product recall")
    priya.get_by_label("How fast it plays").select_option(label="A minute a second")
    priya.get_by_role("button", name="Start it now").click()
    address = priya.url
    expect(priya.get_by_text("So far: 0 of 6 targets")).to_be_visible()
    assert faults(priya) == []

    lena = signed_in(site, open_page(390, 800, dark=True), "lena")
    lena.goto(address)
    assert faults(lena) == []
    lena.get_by_role("button", name="Go into the drill").click()
    expect(lena.get_by_text("All of this is invented.")).to_be_visible()
    lena.goto(site.url("north.test", "/mentions/"))
    for _try in range(20):
        if lena.get_by_text("The handle broke off").count():
            break
        lena.wait_for_timeout(500)
        lena.reload()
    expect(lena.get_by_text("The handle broke off").first).to_be_visible()
    assert faults(lena) == []
    lena.get_by_role("button", name="Back to real work").click()
    expect(lena.get_by_text("All of this is invented.")).to_be_hidden()

    left = "SELECT count(*) FROM notifications_mail m JOIN clients_client c ON c.id = m.client_id"
    held = f"{left} WHERE c.is_sandbox AND m.state = 'held'"
    for _try in range(120):  # the end takes back what waits: first the sweep has to come to one of them
        if site.rows(held)[0][0]:
            break
        priya.wait_for_timeout(250)
    assert site.rows(held)[0][0] > 0

    priya.reload()
    priya.get_by_role("button", name="End it").click()
    priya.get_by_role("dialog").get_by_role("button", name="End it").click()
    expect(priya.get_by_text("Score: 0 of 6 targets")).to_be_visible()
    assert faults(priya) == []
    assert site.rows(f"{left} WHERE c.is_sandbox AND m.state IN ('sent', 'sending', 'unsure')") == [(0,)]
