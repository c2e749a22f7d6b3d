"""The demo is made by the operations that people use, so everything in it has its event."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection, transaction

from apps.clients.models import BrandOwned
from apps.clients.queries import whole_agency
from apps.core import clock, scope
from apps.core.models import Event, Job
from apps.demo.seeds import days, growing
from apps.demo.seeds.agencies import NORTH
from apps.demo.seeds.history import KIND, live_a_week
from apps.demo.seeds.making import enter
from apps.feedback.models import Response
from apps.listening.models import Alert
from apps.listening.watched import evidence_of
from apps.newsroom.models import Publication, Withdrawal
from apps.outreach.models import OutreachCase
from tests import harness
from tests.conftest import own_database

# Parts of something else, written and told with it: they have no event of their own.
PARTS = {
    "messaging.faqversion": "its number stands in the question's event",
    "messaging.broadcastreader": "how many there are stands in the message's event",
    "themes.voice": "which theme a text has, told by the search",
    "promises.promisecheck": "what was found stands in the promise's event",
    "journeys.stage": "a column of a board, told by the journey",
    "journeys.touchpoint": "a card of a board, told by the journey",
    "journeys.stagerule": "what ties items to a stage, told by the journey",
    "journeys.journeyversion": "its number stands in the journey's event",
    "feedback.rejection": "a row of an import's list, told by the import",
    "feedback.surveywording": "a survey in one language, told by the survey",
    "outreach.interviewanswer": "told by the interview",
    "outreach.consentrecord": "its id stands in the consent's event",
    "evidence.evidenceuse": "which draft uses what, told by the draft",
    "approvals.decision": "told by its request",
    "approvals.chainstep": "a step of a chain, told by the chain",
    "approvals.chainseat": "who is asked at a step of a chain, told by the chain",
    "approvals.comment": "its id stands in its thread's event",
    "approvals.runstep": "a step of a run, told by the run and by each asking",
    "approvals.runseat": "who is asked at a step, told by the run and by each asking",
    "workspace.firststep": "written with its client and told by it; what ticks it has an event",
    "tickets.ticketcounter": "the last number of a brand's tickets",
    "tickets.ticketmessage": "the first words of a ticket, told by it; all others have their own",
    "insights.hour": "a sum of rows that have theirs",
    "insights.stalehour": "a note of what is to be counted anew",
    "crises.playbook": "told by its versions",
    "crises.incidentstep": "a line of the playbook, told by its incident and when it is done",
    "crises.incidententry": "a line of the timeline, told by what it tells of",
    "listening.mentiontopic": "which topics stand in a mention, told by the mention",
    "listening.mentionband": "hashes of a mention's words, worked out again at will",
    "listening.mentioncount": "a sum over mentions, told by them",
    "listening.listeningsettings": "as usual, until somebody changes it",
    "newsroom.renderedpage": "a page written down, worked out again at will",
    "newsroom.publishedpicture": "told by its publication",
    "newsroom.publishedtext": "the words of its publication, for the search",
    "newsroom.derivedfile": "made of its publication, made again at will",
    "newsroom.newsmail": "told by the batch of its job",
    "newsroom.copyholder": "who fetched what: a count of readers, not an act of ours",
}


@pytest.fixture(scope="module")
def seeded(django_db_setup, django_db_blocker):
    """A demo of three days, in a database of its own, lived once for all tests of this file."""
    with own_database(f"{harness.RUN}_seeded", django_db_blocker) as name:
        address = harness.with_database(harness.databases.urls["owner"], name)
        with psycopg.connect(address) as owner:  # the cast goes; the template stays
            owner.execute("DROP SCHEMA north CASCADE; DROP SCHEMA south CASCADE")
            owner.execute("DELETE FROM tenancy_due; DELETE FROM tenancy_domain; DELETE FROM tenancy_agency")
        connection.set_schema_to_public()
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(growing, "AMOUNTS", dict.fromkeys(growing.AMOUNTS, 3))
            call_command("seed_demo", days=3, verbosity=0)
        yield


@pytest.fixture
def demo(seeded, monkeypatch):
    """The demo as its first agency sees it; what the test does to it is taken back."""
    monkeypatch.setattr(growing, "AMOUNTS", dict.fromkeys(growing.AMOUNTS, 3))
    enter(NORTH)
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.mark.timeout(240)
class TestSeedDemo:
    def test_each_object_has_its_event(self, demo):
        told = defaultdict(set)
        for kind, one, data in Event.objects.values_list("object_type", "object_id", "data"):
            told[kind].update([one, *data.get("ids", [])])
        silent = {}
        for model in apps.get_models():
            label = model._meta.label_lower
            if issubclass(model, BrandOwned) and label not in PARTS:
                missing = set(model._base_manager.values_list("pk", flat=True)) - told[label]
                if missing:
                    silent[label] = len(missing)
        assert silent == {}

    def test_the_year_before_is_lived_without_touching_what_is_due_today(self, demo, monkeypatch):
        monkeypatch.setattr(days, "_is_left_for_the_demo", lambda _source_id: False)
        due = set(OutreachCase.objects.in_scope().filter(state="due").values_list("pk", flat=True))
        assert due
        for job in Job.objects.filter(kind=KIND):
            assert live_a_week(job)
        assert due <= set(OutreachCase.objects.in_scope().filter(state="due").values_list("pk", flat=True))
        assert Response.objects.in_scope().filter(answered_at__lt=clock.now() - timedelta(days=350)).exists()

    def test_a_morning_of_late_vans_is_an_alert_with_its_evidence(self, demo):
        alert = Alert.objects.in_scope().get()
        assert (alert.direction, alert.is_good_news) == ("spike", False)
        assert any(each.author_kind == "journalist" for each in evidence_of(alert))

    def test_stories_stand_at_every_step(self, demo):
        states = set(OutreachCase.objects.in_scope().values_list("state", flat=True))
        assert {"due", "contacted", "consent_asked", "consented"} <= states
        assert Publication.objects.in_scope().count() >= 3
        assert Withdrawal.objects.in_scope().count() == 1

    def test_the_year_before_follows_in_the_background(self, demo):
        jobs = Job.objects.filter(kind="demo.history")
        assert {job.total for job in jobs} == {362}
        assert all(job.state == Job.State.WAITING for job in jobs)

    def test_a_second_call_changes_nothing(self, demo):
        before = Event.objects.count()
        call_command("seed_demo", days=3, verbosity=0)
        enter(NORTH)
        scope.limit_to(whole_agency())
        assert Event.objects.count() == before

    def test_no_event_lies_in_the_future(self, demo):
        assert not Event.objects.filter(at__gt=datetime.now(UTC)).exists()
