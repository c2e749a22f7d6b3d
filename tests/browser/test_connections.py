"""Connecting a tool, mending what cannot be used, and telling another program: in a real browser."""

import json
import re
import urllib.request

from tests.browser.conftest import faults
from tests.browser.test_settings import sign_in


def deliver(site, address, secret, content):
    """As a program does it: POST to the address that the page showed, by way of this machine."""
    path = re.sub(r"^https?://[^/]+", "", address)
    headers = {"Host": f"north.test:{site.port}", "Content-Type": "application/json", "X-Goodword-Secret": secret}
    asked = urllib.request.Request(f"http://127.0.0.1:{site.port}{path}", json.dumps(content).encode(), headers)
    with urllib.request.urlopen(asked, timeout=30) as answer:
        return answer.status


class TestConnecting:
    def test_a_program_is_connected_its_fields_matched_and_its_answer_replayed(self, site, page, open_page):
        sign_in(page, site, "olga@north.test")
        page.goto(site.url("north.test", "/settings/clients/new/"))
        page.get_by_label("Name", exact=True).fill("Anvil")
        page.get_by_label("Short name").fill("anvil")
        page.get_by_role("button", name="Add the client").click()
        page.goto(site.url("north.test", "/settings/clients/anvil/connections/"))
        page.get_by_text("No tool delivers yet").wait_for()
        assert faults(page) == []
        page.get_by_role("link", name="Connect Any program (JSON)").click()
        assert faults(page) == []
        page.get_by_role("button", name="Connect", exact=True).click()
        secret, address = (each.inner_text() for each in page.locator(".key-text code").all())
        assert faults(page) == []
        answer = {"nps": 10, "words": "Never had to chase.", "who": {"mail": "ben@anvil.test"}, "nr": "A-1"}
        assert deliver(site, address, secret, answer) == 202
        page.get_by_role("link", name="Done in the tool").click()
        page.get_by_text("There is no score at “score”").first.wait_for()
        assert faults(page) == []
        for label, path in (("Score, 0 to 10", "nps"), ("Comment", "words"), ("Customer e-mail", "who.mail")):
            page.get_by_role("combobox", name=re.compile(f"^{label}")).fill(path)
        page.get_by_label("Answer’s id").fill("nr")
        page.get_by_role("button", name="Save").click()
        page.get_by_role("link", name="See what came").click()
        assert faults(page) == []
        page.get_by_role("button", name="Replay").click()
        page.get_by_role("link", name="See the response").click()
        page.get_by_text("Never had to chase.").first.wait_for()
        phone = open_page(390, dark=True)
        sign_in(phone, site, "olga@north.test")
        phone.goto(site.url("north.test", "/settings/clients/anvil/connections/"))
        phone.get_by_role("link", name="Any program (JSON)").first.click()
        assert faults(phone) == []
        assert phone.evaluate("document.documentElement.scrollWidth") <= 390

    def test_an_address_inside_is_refused_and_a_public_one_is_told(self, site, page):
        sign_in(page, site, "olga@north.test")
        page.goto(site.url("north.test", "/settings/webhooks/new/"))
        page.get_by_label("Name", exact=True).fill("CRM")
        page.get_by_label("Address").fill("http://2130706433/")
        page.get_by_label("Bean & Bloom").check()
        page.get_by_role("button", name="Make the webhook").click()
        page.get_by_text("leads inside a network").first.wait_for()
        assert faults(page) == []
        page.get_by_label("Address").fill("https://192.88.98.1/hook")
        page.get_by_role("button", name="Make the webhook").click()
        page.get_by_text("This is the only time that the secret is shown").wait_for()
        assert faults(page) == []
        page.get_by_role("link", name="I have it").click()
        assert faults(page) == []
        page.get_by_role("button", name="Pause").click()
        page.get_by_text("What happens meanwhile waits").wait_for()
