"""Reminders reach the approver with a link that works; lateness reaches those who wait."""

import re
from datetime import UTC, datetime, timedelta

from django.db import connection

from apps.approvals.models import Decision
from apps.clients.queries import whole_agency
from apps.core import clock, scope
from apps.core.models import Link
from apps.notifications.models import Mail, Notice
from apps.tenancy.sweep import sweep_once
from tests.factories.approvals import answer, ask_for_approval

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def ask(north):
    with clock.pinned_to(MONDAY):
        return ask_for_approval(
            client=north.harbour, author=north.tom, approver=north.helen, due_at=MONDAY + timedelta(hours=48)
        )


def sweep_at(north, hours):
    """What the sweep does at that hour after the question, seen from inside the agency again."""
    moment = MONDAY + timedelta(hours=hours)
    with clock.pinned_to(moment):
        sweep_once(now=moment)
    connection.set_tenant(north.agency)
    scope.limit_to(whole_agency())


class TestReminding:
    def test_half_time_and_two_hours_before_carry_links_of_their_own(self, north, browse):
        asked, first = ask(north)
        sweep_at(north, 25)
        sweep_at(north, 46.5)
        reminders = list(Mail.objects.filter(purpose="approvals.reminder").order_by("id"))
        tokens = [re.search(r"/approve/([^/]+)/", mail.text)[1] for mail in reminders]
        assert len({first, *tokens}) == 3
        assert Link.objects.filter(subject_id=asked.pk, holder_id=north.helen.pk).count() == 3
        for token in tokens:
            assert browse("north.test").get(f"/approve/{token}/").status_code == 200

    def test_a_decision_ends_the_reminders(self, north):
        asked, _token = ask(north)
        answer(asked, kind=Decision.Kind.APPROVE)
        for hours in (25, 47, 49):
            sweep_at(north, hours)
        assert not Mail.objects.filter(purpose="approvals.reminder").exists()
        assert not Notice.objects.filter(kind="approval_late").exists()


class TestEscalating:
    def test_tells_who_asked_and_the_account_leads_once(self, north):
        ask(north)
        for hours in (49, 50, 51):
            sweep_at(north, hours)
        told = Notice.objects.filter(kind="approval_late")
        assert sorted(notice.user.name for notice in told) == ["Priya Raman", "Tom Ellery"]
        assert "Helen Marsh has not answered in time" in told[0].text
