"""Deadlines: opened with their alarm, stopped without a sound, fallen once."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction
from django.db.utils import IntegrityError

from apps.core import clock, scope
from apps.core.actors import SYSTEM
from apps.core.models import Event
from apps.deadlines import kinds
from apps.deadlines.kinds import deadline_kind
from apps.deadlines.models import Deadline
from apps.deadlines.operations import (
    Owed,
    cancel_deadline,
    open_deadlines,
    restart_deadline,
    stop_deadline,
)
from apps.deadlines.rebuild import rebuild_registry
from apps.tenancy.models import Due
from apps.tenancy.sweep import in_public, sweep_once
from tests.conftest import in_agency

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
KIND = "tests.promise"
Step, State = Deadline.Step, Deadline.State


@pytest.fixture(autouse=True)
def fallen(monkeypatch) -> list[tuple[int, str]]:
    """What fell: (subject, step)."""
    monkeypatch.setattr(kinds, "_kinds", dict(kinds._kinds))
    fell: list[tuple[int, str]] = []
    deadline_kind(KIND)(lambda deadline, step: fell.append((deadline.subject_id, step)))
    return fell


def owe(client, subject=1, hours=48, **how) -> Deadline:
    with clock.pinned_to(NINE):
        (made,) = open_deadlines(
            by=SYSTEM, client_id=client.pk, kind=KIND, owed=[Owed(subject, NINE, NINE + hours * HOUR, **how)]
        )
    return made


def the(client, subject=1) -> dict:
    return {"by": SYSTEM, "client_id": client.pk, "kind": KIND, "subject_id": subject}


def alarms() -> dict[int, datetime]:
    with in_public():
        return dict(Due.objects.filter(kind="deadline").values_list("ref", "due_at"))


def pass_time(*hours: float) -> None:
    """The sweep comes by at each of these hours after nine."""
    for each in hours:
        with clock.pinned_to(NINE + each * HOUR):
            sweep_once(now=clock.now())


def told(name: str) -> list[dict]:
    return list(Event.objects.filter(name=f"deadlines.{name}").order_by("id").values_list("data", flat=True))


class TestOpening:
    def test_puts_the_first_step_on_the_registry(self, north):
        made = owe(north.harbour)
        assert (made.next_step, made.next_at) == (Step.HALF_TIME, NINE + 24 * HOUR)
        assert alarms() == {made.pk: NINE + 24 * HOUR}

    def test_opens_many_in_a_fixed_number_of_statements(self, north, django_assert_max_num_queries):
        owed = [Owed(number, NINE, NINE + 48 * HOUR) for number in range(300)]
        with django_assert_max_num_queries(12):
            open_deadlines(by=SYSTEM, client_id=north.harbour.pk, kind=KIND, owed=owed)
        assert len(alarms()) == 300
        assert len(told("deadline_opened")[0]["ids"]) == 300

    def test_a_late_import_raises_no_alarm(self, north, fallen):
        made = owe(north.harbour, hours=-5, late_on_import=True)
        assert (made.next_at, made.next_step, made.is_open) == (None, Step.NONE, True)
        pass_time(1, 100)
        assert (alarms(), fallen) == ({}, [])

    def test_one_thing_is_owed_once_at_a_time(self, north):
        owe(north.harbour)
        with pytest.raises(IntegrityError, match="deadline_open_once"), transaction.atomic():
            owe(north.harbour)
        stop_deadline(**the(north.harbour))
        assert owe(north.harbour).is_open

    def test_nothing_owed_says_nothing(self, north):
        assert open_deadlines(by=SYSTEM, client_id=north.harbour.pk, kind=KIND, owed=[]) == []
        assert told("deadline_opened") == []


class TestStopping:
    @pytest.mark.parametrize(("hours", "met"), [(47, True), (48, True), (49, False)])
    def test_says_whether_it_was_met(self, north, hours, met):
        owe(north.harbour)
        with clock.pinned_to(NINE + hours * HOUR):
            stopped = stop_deadline(**the(north.harbour))
        assert (stopped.state, stopped.met, stopped.taken) == (State.STOPPED, met, hours * HOUR)
        assert told("deadline_stopped") == [{"kind": KIND, "met": met}]

    def test_takes_the_alarm_away(self, north, fallen):
        owe(north.harbour)
        stop_deadline(**the(north.harbour))
        assert alarms() == {}
        pass_time(24, 46, 48, 100)
        assert fallen == []

    def test_an_alarm_that_rings_all_the_same_finds_the_deadline_quiet(self, north, fallen):
        made = owe(north.harbour)
        stop_deadline(**the(north.harbour))
        with in_public():
            Due.objects.create(
                agency_id=north.agency.pk, client_id=north.harbour.pk, kind="deadline", ref=made.pk, due_at=NINE
            )
        pass_time(100)
        assert (fallen, alarms()) == ([], {})

    def test_counts_the_moment_at_which_it_was_done(self, north):
        owe(north.harbour)
        with clock.pinned_to(NINE + 60 * HOUR):
            stopped = stop_deadline(**the(north.harbour), at=NINE + 10 * HOUR)
        assert stopped.met

    def test_what_is_not_open_cannot_be_stopped(self, north):
        assert stop_deadline(**the(north.harbour)) is None
        owe(north.harbour)
        assert stop_deadline(**the(north.bloom)) is None
        assert stop_deadline(**the(north.harbour)) is not None
        assert stop_deadline(**the(north.harbour)) is None


class TestRestarting:
    def test_runs_again_to_its_old_moment(self, north, fallen):
        made = owe(north.harbour)
        with clock.pinned_to(NINE + 10 * HOUR):
            stop_deadline(**the(north.harbour))
        with clock.pinned_to(NINE + 30 * HOUR):
            again = restart_deadline(**the(north.harbour))
        assert (again.pk, again.due_at, again.stopped_at) == (made.pk, NINE + 48 * HOUR, None)
        assert alarms() == {made.pk: NINE + 46 * HOUR}
        pass_time(46, 48)
        assert fallen == [(1, Step.SOON), (1, Step.ESCALATION)]

    def test_past_its_moment_it_escalates_at_once(self, north, fallen):
        owe(north.harbour)
        stop_deadline(**the(north.harbour))
        with clock.pinned_to(NINE + 60 * HOUR):
            restart_deadline(**the(north.harbour))
        pass_time(60)
        assert fallen == [(1, Step.ESCALATION)]

    def test_needs_one_that_was_stopped(self, north):
        assert restart_deadline(**the(north.harbour)) is None
        owe(north.harbour)
        assert restart_deadline(**the(north.harbour)) is None, "it is running"
        cancel_deadline(**the(north.harbour))
        assert restart_deadline(**the(north.harbour)) is None, "what is no longer owed stays so"


class TestCancelling:
    def test_ends_it_unmet_and_quiet(self, north, fallen):
        owe(north.harbour)
        gone = cancel_deadline(**the(north.harbour))
        assert (gone.state, gone.met) == (State.CANCELLED, False)
        assert alarms() == {}
        pass_time(24, 48)
        assert fallen == []
        assert cancel_deadline(**the(north.harbour)) is None


class TestFalling:
    def test_reminds_twice_and_escalates_once(self, north, fallen):
        owe(north.harbour)
        pass_time(0, 23.9, 24, 24.1, 45, 46, 47, 48, 49, 500)
        assert fallen == [(1, Step.HALF_TIME), (1, Step.SOON), (1, Step.ESCALATION)]
        assert alarms() == {}
        with in_agency("north"):
            deadline = Deadline.objects.get()
            assert deadline.is_open, "late is not over: it is still owed"
            assert deadline.escalated_at == NINE + 48 * HOUR
            assert [each["step"] for each in told("deadline_step_fell")] == ["half_time", "soon", "escalation"]

    def test_a_sweep_that_slept_leaves_out_past_reminders(self, north, fallen):
        owe(north.harbour)
        pass_time(47.5, 47.6, 60)
        assert fallen == [(1, Step.HALF_TIME), (1, Step.ESCALATION)]

    def test_a_reminder_that_fails_is_undone_and_tried_again(self, north, monkeypatch):
        tries = []

        @deadline_kind(KIND)
        def stumble(deadline, step):
            tries.append(step)
            if len(tries) == 1:
                raise OSError

        owe(north.harbour)
        pass_time(24)
        with in_agency("north"):
            assert Deadline.objects.get().next_step == Step.HALF_TIME
            assert told("deadline_step_fell") == []
        pass_time(24.1, 24.2)
        assert tries == [Step.HALF_TIME, Step.HALF_TIME]
        with in_agency("north"):
            assert Deadline.objects.get().next_step == Step.SOON

    def test_sees_its_one_brand_only(self, north):
        seen = []
        deadline_kind(KIND)(lambda deadline, step: seen.append(scope.current()))
        owe(north.harbour, hours=1)
        pass_time(0.5)
        assert seen == [(north.harbour.pk,)]


class TestRebuilding:
    def test_makes_a_lost_registry_again_from_the_deadlines(self, north, fallen):
        running, stopped = owe(north.harbour), owe(north.bloom, subject=2)
        stop_deadline(**the(north.bloom, 2))
        owe(north.bloom, subject=3, hours=-1, late_on_import=True)
        before = alarms()
        with in_public():
            Due.objects.all().delete()
        assert rebuild_registry() == 1
        assert alarms() == before == {running.pk: NINE + 24 * HOUR}
        assert stopped.pk not in alarms()
        pass_time(24)
        assert fallen == [(1, Step.HALF_TIME)]

    def test_leaves_the_rest_of_the_registry_alone(self, north):
        owe(north.harbour)
        assert [rebuild_registry(), rebuild_registry()] == [1, 1]
        assert len(alarms()) == 1
