"""Settings > Webhooks, for owners."""

import pytest

from apps.core import clock
from apps.integrations.models import WebhookDelivery, WebhookSubscription

HERE = "/settings/webhooks/"
GIVEN = {"name": "CRM", "url": "https://8.8.8.8/hook", "clients": ["harbour"], "kinds": ["outreach.cases_opened"]}


@pytest.fixture
def owner(north, browse):
    return browse("north.test", north.olga)


class TestScreens:
    def test_an_empty_page_says_what_it_is_for(self, owner):
        assert "No program is told yet" in owner.get(HERE).content.decode()

    def test_the_secret_is_shown_once(self, owner):
        assert "whsec_" in owner.post(f"{HERE}new/", GIVEN).content.decode()
        made = WebhookSubscription.objects.get()
        page = owner.get(f"{HERE}{made.public_id}/").content.decode()
        assert "whsec_" not in page
        assert "Harbour Coffee" in page

    @pytest.mark.parametrize("url", ["https://127.0.0.1/", "https://2130706433/", "https://[::ffff:10.0.0.1]/", "x"])
    def test_an_address_inside_is_refused_at_its_field(self, owner, url):
        page = owner.post(f"{HERE}new/", GIVEN | {"url": url})
        assert page.status_code == 422
        assert not WebhookSubscription.objects.exists()

    def test_it_is_changed_paused_resumed_and_ended(self, owner):
        owner.post(f"{HERE}new/", GIVEN)
        made = WebhookSubscription.objects.get()
        here = f"{HERE}{made.public_id}/"
        owner.post(here, GIVEN | {"name": "Other", "clients": ["bloom"], "kinds": []})
        made.refresh_from_db()
        assert (made.name, made.kinds, [each.client.slug for each in made.grants.all()]) == ("Other", [], ["bloom"])
        for act, state in (("pause", "paused"), ("resume", "active"), ("end", "ended"), ("pause", "ended")):
            owner.post(f"{here}act/", {"act": act})
            made.refresh_from_db()
            assert made.state == state

    def test_a_delivery_shows_what_was_sent_and_goes_again(self, owner):
        owner.post(f"{HERE}new/", GIVEN)
        made, now = WebhookSubscription.objects.get(), clock.now()
        sent = WebhookDelivery.objects.create(
            subscription=made, brand_id=1, kind="outreach.cases_opened", object_key="x:1", message_id="msg_1",
            body='{"type":"outreach.cases_opened"}', state="delivered", tries=1, next_at=now, created_at=now,
        )  # fmt: skip
        sent.attempts.create(at=now, status=200, answer="thanks", milliseconds=12)
        page = owner.get(f"{HERE}{made.public_id}/sent/msg_1/").content.decode()
        assert "thanks" in page
        owner.post(f"{HERE}{made.public_id}/sent/msg_1/")
        sent.refresh_from_db()
        assert sent.state == "waiting"
