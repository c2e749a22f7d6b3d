"""Over random chains and random answers: nothing is approved without every step, and the database holds it alone."""

from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.approvals.models import ApprovalRequest, ApprovalRun, Decision, RunSeat, RunStep, Side
from apps.approvals.operations import StepPlan, save_chain
from apps.approvals.queries import approval_of
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from tests.factories.chains import may_approve, on_its_way, says
from tests.factories.documents import make_version

State, RunState = ApprovalRequest.State, ApprovalRun.State
SLOW = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
A_STEP = st.tuples(st.sampled_from([Side.INTERNAL, Side.CLIENT]), st.sampled_from(["any", "all"]), st.integers(1, 2))
CHAINS = st.lists(A_STEP, min_size=1, max_size=4).filter(
    lambda steps: any(side == Side.CLIENT for side, _r, _n in steps)
)


class Undone(Exception):
    """Takes back what one example did."""


def plans(north: Any, steps: Any) -> list[StepPlan]:
    people = {Side.INTERNAL: (north.priya, north.lena), Side.CLIENT: (north.helen, north.dan)}
    return [StepPlan(side, people[side][:many], rule=rule) for side, rule, many in steps]


def is_whole(run: ApprovalRun) -> bool:
    """What must hold, said again in Python, from seats and decisions alone."""
    done = []
    for step in RunStep.objects.filter(run=run):
        yes = [
            Decision.objects.filter(request__seat=seat, kind="approve", content_hash=run.content_hash).exists()
            for seat in RunSeat.objects.filter(step=step)
        ]
        done.append(all(yes) if step.rule == "all" else any(yes))
    return bool(done) and all(done)


def holds_in_database(run: ApprovalRun) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT approvals_chain_holds(%s, %s, %s)", [run.pk, run.version_id, run.content_hash])
        return bool(cursor.fetchone()[0])


def force_approved(run: ApprovalRun) -> None:
    """As a bug above might do it: past every operation."""
    with transaction.atomic():
        ApprovalRun.objects.filter(pk=run.pk).update(state=RunState.APPROVED)


@pytest.fixture
def people(north):
    may_approve(north.dan, north.harbour)
    return north


class TestAnyChain:
    @SLOW
    @given(steps=CHAINS, choices=st.lists(st.integers(0, 3), max_size=10), no_at=st.none() | st.integers(0, 5))
    def test_is_approved_when_and_only_when_each_step_has_said_yes(self, people, steps, choices, no_at):
        with pytest.raises(Undone), transaction.atomic():
            run = on_its_way(people.harbour, *plans(people, steps), author=people.tom)
            for turn, choice in enumerate(choices):
                waiting = list(ApprovalRequest.objects.filter(seat__step__run=run, state="waiting").order_by("id"))
                if not waiting:
                    break
                kind = "changes" if turn == no_at else "approve"
                says(run, waiting[choice % len(waiting)].approver, kind=kind)
                run.refresh_from_db()
                assert (run.state == RunState.APPROVED) == is_whole(run) == holds_in_database(run)
                assert (approval_of(run.version) is not None) == is_whole(run)
                if not is_whole(run):
                    with pytest.raises(IntegrityError, match="a step of the chain has not said yes"):
                        force_approved(run)
            raise Undone

    @SLOW
    @given(steps=st.lists(A_STEP.filter(lambda step: step[0] == Side.INTERNAL), max_size=4))
    def test_of_internal_steps_only_is_never_saved(self, people, steps):
        with pytest.raises(BadInput, match="client’s staff"), transaction.atomic():
            save_chain(by=SYSTEM, client=people.harbour, steps=plans(people, steps))


class TestDatabase:
    def test_refuses_a_run_that_is_approved_from_birth(self, north):
        version = make_version(client=north.harbour, author=north.tom)
        run = on_its_way(north.harbour, StepPlan(Side.CLIENT, (north.helen,)), author=north.tom, version=version)
        run.pk, run.public_id, run.state = None, "another", RunState.APPROVED
        with pytest.raises(IntegrityError, match="has not said yes"), transaction.atomic():
            run.save(force_insert=True)

    def test_refuses_to_turn_a_run_to_other_words(self, north):
        run = on_its_way(north.harbour, StepPlan(Side.CLIENT, (north.helen,)), author=north.tom)
        says(run)
        with pytest.raises(IntegrityError, match="one version for ever"), transaction.atomic():
            ApprovalRun.objects.filter(pk=run.pk).update(content_hash="0" * 64)

    def test_a_step_added_later_takes_the_yes_away(self, north):
        run = on_its_way(north.harbour, StepPlan(Side.CLIENT, (north.helen,)), author=north.tom)
        says(run)
        assert holds_in_database(run)
        RunStep.objects.create(client=north.harbour, run=run, position=2, side=Side.CLIENT, rule="any", hours=1)
        assert not holds_in_database(run)

    def test_a_chain_of_internal_steps_alone_never_holds(self, north):
        run = on_its_way(north.harbour, StepPlan(Side.CLIENT, (north.helen,)), author=north.tom)
        says(run)
        with connection.cursor() as cursor:
            cursor.execute("SELECT approvals_chain_holds(%s, %s, %s)", [run.pk, run.version_id, "0" * 64])
            assert cursor.fetchone()[0] is False
