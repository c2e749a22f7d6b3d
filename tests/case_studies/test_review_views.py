"""Sending a story for review, and what is seen of it after."""

from datetime import timedelta

from apps.approvals.models import ApprovalRequest
from apps.case_studies.models import Story
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.evidence.operations import change_evidence
from apps.evidence.queries import evidence_of
from tests.case_studies.pages import address, fields_of, first_of
from tests.factories.case_studies import approved_story, send

State = Story.State


class TestReview:
    def ask(self, tom, north, story, approver=None, due=timedelta(hours=30)):
        at = (clock.now() + due).strftime("%Y-%m-%dT%H:%M")
        return tom.post(address(story, "review/"), {"approver": (approver or north.helen).pk, "due_at": at})

    def test_offers_the_clients_approvers_only(self, tom, story):
        page = tom.get(address(story, "review/")).content.decode()
        assert "Helen Marsh" in page
        assert "Sofia Marin" not in page
        assert "Dan Okafor" not in page

    def test_sends(self, tom, north, story):
        assert self.ask(tom, north, story).status_code == 302
        asked = ApprovalRequest.objects.get(document=story.document)
        assert asked.approver == north.helen
        assert "1" in tom.get(address(story, "versions/")).content.decode()

    def test_refuses_a_rivals_approver_and_a_moment_that_is_past(self, tom, north, story):
        assert self.ask(tom, north, story, approver=north.sofia).status_code == 422
        assert self.ask(tom, north, story, due=timedelta(hours=-1)).status_code == 422
        story.refresh_from_db()
        assert story.state == State.DRAFTING

    def test_says_which_check_is_open(self, tom, north, story):
        change_evidence(by=SYSTEM, evidence=evidence_of(story.consent).get(kind="figure"), value="2.9")
        page = self.ask(tom, north, story)
        assert page.status_code == 422
        assert "Up to date" in page.content.decode()

    def test_the_moment_is_read_in_the_brands_zone(self, tom, north, story):
        type(north.harbour).objects.filter(pk=north.harbour.pk).update(zone="America/New_York")
        tom.post(address(story, "review/"), {"approver": north.helen.pk, "due_at": "2099-01-05T17:00"})
        assert ApprovalRequest.objects.get(document=story.document).due_at.isoformat() == "2099-01-05T22:00:00+00:00"

    def test_an_edit_of_what_was_sent_says_that_it_is_void(self, tom, north):
        story = approved_story(north.harbour, by=north.tom, approver=north.helen)
        fields = fields_of(tom.get(address(story)))
        fields[f"text-{first_of(fields, 'paragraph')}"] = ["Other words."]
        page = tom.post(address(story), fields, follow=True)
        assert "is void" in page.content.decode()

    def test_versions_show_their_fingerprints(self, tom, north, story):
        request, _token = send(story, by=north.tom, approver=north.helen)
        page = tom.get(address(story, "versions/")).content.decode()
        assert f"{request.version.content_hash[:4]} {request.version.content_hash[4:8]}" in page
