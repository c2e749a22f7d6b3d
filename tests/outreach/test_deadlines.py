"""Reminders before the 48 hours are over, escalation when they are, through the sweep."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction

from apps.accounts.models import User
from apps.clients.models import Client
from apps.core.actors import SYSTEM
from apps.core.clock import pinned_to
from apps.core.models import Event
from apps.deadlines.models import Deadline
from apps.notifications.models import Mail, Notice
from apps.outreach.models import OutreachCase
from apps.outreach.operations.cases import assign_case
from apps.outreach.operations.contacts import log_contact
from apps.tenancy.models import Due
from apps.tenancy.sweep import sweep_once
from tests.conftest import in_agency
from tests.factories.outreach import open_case

pytestmark = pytest.mark.durable
SCORED = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CREW = ["Lena Brook", "Priya Raman", "Tom Ellery"]


def hours(count):
    return SCORED + timedelta(hours=count)


@pytest.fixture
def case_id(durable):
    """A case of Harbour Coffee, scored at nine."""
    with pinned_to(SCORED), in_agency("north"), transaction.atomic():
        return open_case(Client.objects.get(slug="harbour"), answered_at=SCORED).pk


def sweep_at(moment):
    with pinned_to(moment):
        return sweep_once(now=moment)


def told(kind):
    with in_agency("north"), transaction.atomic():
        return sorted(Notice.objects.filter(kind=kind).values_list("user__name", flat=True))


def give_to(case_id, email):
    with in_agency("north"), transaction.atomic():
        case = OutreachCase.objects.get(pk=case_id)
        assign_case(by=SYSTEM, case=case, owner=User.objects.get(email=email))


class TestReminders:
    def test_come_at_half_time_to_everybody_assigned_while_there_is_no_owner(self, case_id):
        sweep_at(hours(23))
        assert told("outreach.reminder") == []
        sweep_at(hours(24))
        assert told("outreach.reminder") == CREW

    def test_go_to_the_owner_alone(self, case_id):
        give_to(case_id, "tom@north.test")
        sweep_at(hours(24))
        sweep_at(hours(46))
        assert told("outreach.reminder") == ["Tom Ellery", "Tom Ellery"]

    def test_go_to_everybody_when_the_owner_may_not_work_there_any_more(self, case_id):
        give_to(case_id, "tom@north.test")
        with in_agency("north"), transaction.atomic():
            User.objects.filter(email="tom@north.test").update(is_active=False)
        sweep_at(hours(24))
        assert told("outreach.reminder") == ["Lena Brook", "Priya Raman"]

    def test_go_by_mail_too_and_say_who_waits_and_how_long(self, case_id):
        give_to(case_id, "tom@north.test")
        sweep_at(hours(46))
        with in_agency("north"), transaction.atomic():
            mail = Mail.objects.get(purpose="notice.outreach.reminder")
            assert mail.to_address == "Tom Ellery <tom@north.test>"
            assert mail.subject.startswith("2 h left to contact Ben Sorensen")
            assert mail.may_repeat

    def test_swept_twice_they_come_once(self, case_id):
        give_to(case_id, "tom@north.test")
        sweep_at(hours(24))
        sweep_at(hours(24) + timedelta(seconds=1))
        assert told("outreach.reminder") == ["Tom Ellery"]

    def test_none_comes_after_a_contact(self, case_id):
        with pinned_to(hours(2)), in_agency("north"), transaction.atomic():
            log_contact(
                by=SYSTEM, case=OutreachCase.objects.get(pk=case_id), channel="phone", at=hours(2), text="Talked."
            )
        for moment in (hours(24), hours(46), hours(48)):
            sweep_at(moment)
        assert told("outreach.reminder") + told("outreach.escalation") == []
        with transaction.atomic():
            assert not Due.objects.filter(kind="deadline").exists()


class TestEscalation:
    def test_goes_to_account_leads_and_owners_and_stands_on_the_case(self, case_id):
        for moment in (hours(24), hours(46), hours(48)):
            sweep_at(moment)
        assert told("outreach.escalation") == ["Olga Berg", "Priya Raman"]
        with in_agency("north"), transaction.atomic():
            case = OutreachCase.objects.get(pk=case_id)
            assert (case.escalated_at, case.state) == (hours(48), OutreachCase.State.DUE)
            assert Deadline.objects.get(subject_id=case_id).is_open
            assert Event.objects.filter(name="outreach.case_escalated", object_id=case_id).count() == 1

    def test_after_a_long_stop_comes_once_and_at_once(self, case_id):
        sweep_at(hours(500))
        sweep_at(hours(501))
        assert told("outreach.escalation") == ["Olga Berg", "Priya Raman"]
        assert told("outreach.reminder") in ([], CREW)

    def test_late_imports_raise_none(self, durable):
        with pinned_to(SCORED), in_agency("north"), transaction.atomic():
            open_case(Client.objects.get(slug="harbour"), answered_at=SCORED - timedelta(days=9))
        sweep_at(hours(500))
        assert told("outreach.escalation") + told("outreach.reminder") == []
