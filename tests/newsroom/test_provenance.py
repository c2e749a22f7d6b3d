"""The walk back from what is printed, and each break that it must name."""

import io
import json

import psycopg
import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from apps.case_studies.models import Story
from apps.evidence.models import Evidence
from apps.evidence.operations import change_evidence, withdraw_evidence
from apps.feedback.models import Response
from apps.newsroom.models import RenderedPage, StoryPage
from apps.newsroom.operations import publish, take_down
from apps.newsroom.provenance import walk_newsrooms
from apps.outreach.models import Consent, Interview, InterviewAnswer
from tests import harness
from tests.conftest import AgencyBrowser, cast_of_agency, in_agency
from tests.factories.case_studies import approved_story
from tests.factories.consents import granted_consent
from tests.factories.newsroom import published


def codes() -> set[str]:
    return {found.code for found in walk_newsrooms().breaks}


class TestWhole:
    def test_counts_what_it_walks(self, publication):
        walk = walk_newsrooms()
        assert walk.breaks == []
        assert (walk.publications, walk.figures) == (1, 1)
        assert walk.quotes == Evidence.objects.filter(kind="quote").count()

    def test_walks_a_page_with_a_picture(self, pictured):
        assert codes() == set()

    def test_walks_every_brand(self, north, publication):
        published(north.bloom, by=north.marcus, approver=north.sofia)
        assert walk_newsrooms().publications == 2

    def test_leaves_out_what_was_taken_down(self, north, publication):
        take_down(by=north.tom, publication=publication)
        assert walk_newsrooms().publications == 0

    def test_a_page_without_names_is_whole(self, north):
        published(north.harbour, "case_study", by=north.tom, approver=north.helen)
        assert codes() == set()

    def test_a_quote_that_was_cut_since_is_still_what_was_said(self, north, publication):
        quote = Evidence.objects.filter(kind="quote", text__contains="hallway is").get()
        change_evidence(by=north.tom.actor, evidence=quote, text="I have stopped checking.")
        assert codes() == set()


class TestBreaks:
    """Each by a change in the tables that serving code may make by mistake."""

    def quote(self) -> Evidence:
        return Evidence.objects.filter(kind="quote", source="interview_answer").first()

    def test_evidence_is_gone(self, publication):
        self.quote().uses.all().delete()
        Evidence.objects.filter(pk=self.quote().pk).update(public_id="otherid")
        assert codes() == {"evidence_missing"}

    def test_evidence_was_taken_back(self, north, publication):
        withdraw_evidence(by=north.tom.actor, evidence=self.quote())
        assert codes() == {"evidence_withdrawn"}

    def test_evidence_is_of_another_customer(self, north, publication):
        other = granted_consent(north.harbour)
        Evidence.objects.filter(pk=self.quote().pk).update(consent=other, customer=other.customer, number=99)
        assert codes() == {"evidence_of_other"}

    def test_the_interview_answer_was_changed(self, publication):
        InterviewAnswer.objects.filter(pk=self.quote().source_id).update(answer="Something else. Quite other.")
        assert codes() == {"quote_differs"}

    def test_the_survey_comment_was_changed(self, publication):
        Response.objects.update(comment="Something else.")
        assert codes() == {"quote_differs"}

    def test_the_answer_is_not_this_customers(self, publication):
        Evidence.objects.filter(pk=self.quote().pk).update(source_id=0)
        assert codes() == {"source_missing"}

    def test_the_interview_is_not_finished(self, publication):
        Interview.objects.update(state="open")
        assert codes() == {"interview_differs"}

    def test_the_figure_was_changed(self, north, publication):
        figure = Evidence.objects.get(kind="figure")
        change_evidence(by=north.tom.actor, evidence=figure, value="2.9")
        assert codes() == {"figure_differs"}

    def test_the_permission_is_not_what_was_recorded(self, publication):
        Consent.objects.update(uses=["case_study", "name", "ads"])
        assert codes() == {"consent_differs"}

    def test_the_permission_covers_less(self, publication):
        Consent.objects.update(uses=["case_study"])
        assert codes() == {"consent_not_in_force", "consent_differs"}

    def test_the_permission_is_withdrawn_behind_our_back(self, publication):
        Consent.objects.update(state="withdrawn")
        assert "consent_not_in_force" in codes()

    def test_the_story_is_of_another_customer(self, north, publication):
        Story.objects.update(customer=granted_consent(north.harbour).customer)
        assert codes() == {"story_differs"}

    def test_the_page_is_gone_from_the_tree(self, publication):
        StoryPage.objects.get().delete()
        assert codes() == {"page_missing"}

    def test_the_page_has_another_address(self, publication):
        StoryPage.objects.update(slug="elsewhere")
        assert codes() == {"page_elsewhere"}

    def test_the_stored_page_was_changed(self, publication):
        RenderedPage.objects.update(html="<p>Planted</p>")
        assert codes() == {"rendered_changed", "rendered_differs"}

    def test_a_stored_picture_was_changed(self, pictured):
        pictured.pictures.update(content=b"other")
        assert codes() == {"picture_changed"}


def check(*more: str) -> tuple[int, str]:
    """The command's exit code and what it prints."""
    out = io.StringIO()
    try:
        call_command("check_provenance", "--agency", "north", *more, stdout=out)
    except SystemExit as left:
        return int(left.code or 0), out.getvalue()
    return 0, out.getvalue()


@pytest.mark.durable
class TestTamperedInSql:
    """As the owner of the database, in append-only tables: no code of ours could."""

    @pytest.fixture
    def as_owner(self, durable):
        with (
            in_agency("north"),
            transaction.atomic(),
        ):
            north = cast_of_agency()
            story = approved_story(north.harbour, by=north.tom, approver=north.helen)
            waiting = approved_story(north.harbour, by=north.tom, approver=north.helen)
            self.publication = publish(by=north.tom, story=story)
            self.waiting, self.tom = waiting, north.tom
        address = harness.with_database(harness.databases.urls["owner"], durable)
        with psycopg.connect(address, options="-c search_path=north,public", autocommit=True) as owner:
            yield owner

    def test_each_is_named_and_the_command_fails(self, as_owner):
        assert check()[0] == 0
        for table, change, undo, code in (
            ("documents_version", "canonical = overlay(canonical placing '~' from 40 for 1)", "canonical", "version_changed"),
            ("documents_version", "content_hash = repeat('0', 64)", "content_hash", "version_changed"),
            ("approvals_decision", "kind = 'changes'", "kind", "approval_missing"),
            ("approvals_decision", "at = now() + interval '1 hour'", "at", "approval_late"),
            ("outreach_consentrecord", "text = 'I allow everything.'", "text", "consent_text_changed"),
            ("outreach_consentrecord", "decision = 'declined'", "decision", "consent_differs"),
            ("newsroom_publication", "headline = 'Other'", "headline", "headline_differs"),
            ("newsroom_publication", "content_hash = repeat('0', 64)", "content_hash", "version_other"),
        ):  # fmt: skip
            kept = as_owner.execute(f"SELECT id, {undo} FROM {table}").fetchall()
            as_owner.execute(f"UPDATE {table} SET {change}")
            status, said = check("--json")
            assert status == 1, code
            assert code in {found["code"] for found in json.loads(said)["breaks"]}, code
            for row, value in kept:
                as_owner.execute(f"UPDATE {table} SET {undo} = %s WHERE id = %s", [value, row])
        assert check("--json") == (0, json.dumps(json.loads(check("--json")[1]), ensure_ascii=False) + "\n")

    def test_one_byte_stops_page_and_publishing(self, as_owner):
        path = self.publication.path
        with in_agency("north"):
            reader = AgencyBrowser("harbour.north.test")
            assert reader.get(path).status_code == 200
            as_owner.execute("UPDATE documents_version SET canonical = replace(canonical, 'hallway', 'hallwax')")
            assert reader.get(path).status_code == 404
            with pytest.raises(Exception, match="do not match their fingerprint"), transaction.atomic():
                publish(by=self.tom, story=self.waiting)
        status, said = check()
        assert status == 1
        assert f"version_changed: {path}" in said


class TestCommand:
    def test_refuses_an_agency_that_is_not_there(self, db):
        with pytest.raises(CommandError, match="there is no agency “nowhere”"):
            call_command("check_provenance", "--agency", "nowhere")
