"""The portal: the same decision, signed in."""

import re

import pytest

from apps.approvals.models import ApprovalRequest, Decision
from tests.factories.approvals import answer, ask_for_approval
from tests.factories.documents import freeze_again


def hidden(response):
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', response.content.decode()))


@pytest.fixture
def asked(north):
    return ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen)[0]


class TestDoor:
    def test_strangers_are_asked_to_sign_in(self, asked, browse):
        assert browse("north.test").get("/portal/")["Location"].startswith("/sign-in/")

    def test_agency_members_are_led_to_the_workspace(self, north, asked, browse):
        assert browse("north.test", north.tom).get("/portal/")["Location"] == "/"

    def test_another_brands_staff_find_nothing(self, north, asked, browse):
        sofia = browse("north.test", north.sofia)
        assert "Pier Nine" not in sofia.get("/portal/").content.decode()
        assert sofia.get(f"/portal/approvals/{asked.public_id}/").status_code == 404

    @pytest.mark.parametrize("name", ["dan", "vera"])
    def test_a_colleague_sees_that_it_waits_and_cannot_decide(self, north, asked, browse, name):
        colleague = browse("north.test", getattr(north, name))
        assert "Waiting for a colleague" in colleague.get("/portal/").content.decode()
        assert colleague.get(f"/portal/approvals/{asked.public_id}/yes/").status_code == 404
        assert colleague.post(f"/portal/approvals/{asked.public_id}/yes/").status_code == 404


class TestHome:
    def test_the_heading_is_the_count_of_what_waits(self, north, asked, browse):
        page = browse("north.test", north.helen).get("/portal/").content.decode()
        assert "Helen, one text waits for you." in page
        assert f'href="/portal/approvals/{asked.public_id}/"' in page

    def test_says_what_was_decided(self, north, asked, browse):
        answer(asked)
        page = browse("north.test", north.helen).get("/portal/").content.decode()
        assert "Helen, nothing waits for you." in page
        assert "Approved" in page


class TestDeciding:
    def test_two_taps(self, north, asked, browse):
        helen = browse("north.test", north.helen, enforce_csrf_checks=True)
        address = f"/portal/approvals/{asked.public_id}/"
        assert helen.get(address).status_code == 200
        form = hidden(helen.get(f"{address}yes/"))
        assert helen.post(f"{address}yes/", form)["Location"] == address
        decision = Decision.objects.get()
        assert (decision.decided_by, decision.by_link_id, decision.address) == (north.helen, 0, "127.0.0.1")
        assert "Thank you, Helen." in helen.get(address).content.decode()

    def test_a_foreign_site_cannot_press_the_button(self, north, asked, browse):
        helen = browse("north.test", north.helen, enforce_csrf_checks=True)
        values = {"nonce": asked.nonce, "seen_hash": asked.version.content_hash}
        assert helen.post(f"/portal/approvals/{asked.public_id}/yes/", values).status_code == 403

    def test_the_newer_version_is_offered(self, north, asked, browse):
        version = freeze_again(asked.document, author=north.tom, headline="Other words")
        newer, _token = ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen, version=version)
        helen = browse("north.test", north.helen)
        assert "Read version 2" in helen.get(f"/portal/approvals/{asked.public_id}/").content.decode()
        sent = helen.post(f"/portal/approvals/{asked.public_id}/newer/")
        assert sent["Location"] == f"/portal/approvals/{newer.public_id}/"
        assert ApprovalRequest.objects.get(pk=asked.pk).state == ApprovalRequest.State.VOID
