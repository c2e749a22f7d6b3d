"""A hundred promoters whose time is over in one moment: everybody is told of each, in a fixed number of statements."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from apps.clients.models import Client
from apps.core.actors import SYSTEM
from apps.core.clock import pinned_to
from apps.core.models import Event, Link
from apps.deadlines.models import Deadline
from apps.feedback.operations import take_in
from apps.notifications.models import Mail, Notice
from apps.outreach.models import OutreachCase
from apps.tenancy.models import Due
from apps.tenancy.sweep import in_public, sweep_quick
from tests.conftest import in_agency
from tests.feedback.rows import row

SCORED = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
OVER = SCORED + timedelta(hours=48)


@pytest.fixture
def owed(durable):
    def make(slug, start, amount):
        with pinned_to(SCORED + timedelta(hours=47)), in_agency("north"), transaction.atomic():
            rows = [
                row(n, score=10, answered_at=SCORED, customer_name=f"P {n}", customer_email=f"p{n}@t.test")
                for n in range(start, start + amount)
            ]
            take_in(by=SYSTEM, client=Client.objects.get(slug=slug), rows=rows, imported=None)
        with in_public():
            Due.objects.filter(kind="reaction").delete()  # what counts for the dashboard: here we count deadlines

    return make


@pytest.mark.durable
class TestEscalatingMany:
    def test_tells_everybody_of_each_once(self, owed):
        owed("harbour", 0, 60)
        owed("bloom", 100, 3)
        with pinned_to(OVER):
            assert sweep_quick(now=OVER) == 63
            assert sweep_quick(now=OVER) == 0
        with in_agency("north"), transaction.atomic():
            cases = set(OutreachCase.objects.filter(escalated_at=OVER).values_list("pk", flat=True))
            assert len(cases) == 63
            told = Counter(Notice.objects.filter(kind="outreach.escalation").values_list("ref", "user__name"))
            assert set(told.values()) == {1}
            assert {ref for ref, _ in told} == cases
            assert Counter(Mail.objects.values_list("ref", flat=True)) == Counter(
                Notice.objects.values_list("pk", flat=True)
            )
            assert len(set(Mail.objects.values_list("message_id", flat=True))) == Link.objects.count() == len(told)
            texts = dict(Notice.objects.values_list("ref", "text"))
            assert all(str(case.customer) in texts[case.pk] for case in OutreachCase.objects.select_related("customer"))
            for name in ("outreach.case_escalated", "deadlines.deadline_step_fell"):
                assert set(Counter(Event.objects.filter(name=name).values_list("object_id", flat=True)).values()) == {1}
            assert Event.objects.filter(name="outreach.case_escalated").count() == 63
            assert not Deadline.objects.exclude(escalated_at=OVER, next_at=None).exists()
            assert Due.objects.filter(kind="mail").count() == len(told)
            assert not Due.objects.filter(kind="deadline").exists()

    def test_takes_as_many_statements_for_a_hundred_as_for_thirty(self, owed):
        counts = []
        for start, amount in ((0, 30), (1000, 100)):
            owed("harbour", start, amount)
            with pinned_to(OVER), CaptureQueriesContext(connection) as asked:
                assert sweep_quick(now=OVER) == amount
            counts.append(len(asked))
            with in_public():
                Due.objects.all().delete()
        assert counts[0] == counts[1] < 90
