"""A passkey, from adding it to signing in with it alone, under the strict policy for scripts."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import faults
from tests.cast import PASSWORD

HOST = "north.localhost"  # browsers hand passkeys to secure places only, and to this machine's own


@pytest.fixture
def host(site):
    """The agency answers on this machine's own name as well."""
    site.rows(
        "INSERT INTO public.tenancy_domain (domain, is_primary, tenant_id) SELECT %s, false, id"
        " FROM public.tenancy_agency WHERE slug = 'north' ON CONFLICT DO NOTHING RETURNING id",
        HOST,
    )
    return lambda path: site.url(HOST, path)


def give_authenticator(page):
    """A security key that is built into this browser, as a telephone's fingerprint reader is."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    return session, session.send("WebAuthn.addVirtualAuthenticator", {"options": options})["authenticatorId"]


class TestPasskey:
    def test_is_added_and_then_signs_in_alone(self, host, page):
        give_authenticator(page)
        page.goto(host("/sign-in/"))
        page.get_by_label("Email").fill("marcus@north.test")
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()
        page.wait_for_url(host("/"))

        page.goto(host("/sign-in/second/webauthn/add/"))
        page.get_by_label("Password").fill(PASSWORD)  # is it still you?
        page.get_by_role("button", name="Go on").click()
        page.get_by_label("Name of it").fill("work laptop")
        page.get_by_label("Sign in with it alone").check()
        assert faults(page) == []
        page.get_by_role("button", name="Add it").click()
        page.get_by_role("heading", name="Recovery codes").wait_for()
        assert faults(page) == []
        page.get_by_role("link", name="I have kept them").click()
        assert faults(page) == []

        page.context.clear_cookies()
        page.goto(host("/sign-in/"))
        page.get_by_role("button", name="Sign in with a passkey").click()
        page.wait_for_url(host("/"))
        page.goto(host("/sign-in/sessions/"))
        expect(page.get_by_text("this browser")).to_have_count(1)
        assert faults(page) == []

    def test_that_nobody_knows_here_is_refused_with_a_sentence(self, host, page):
        session, authenticator = give_authenticator(page)
        session.send("WebAuthn.setUserVerified", {"authenticatorId": authenticator, "isUserVerified": False})
        page.goto(host("/sign-in/"))
        page.get_by_role("button", name="Sign in with a passkey").click()
        page.get_by_text("The passkey did not answer").wait_for()
