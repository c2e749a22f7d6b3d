"""People at once on one chain, with real transactions: one end, one step opened, nothing lost or doubled."""

from datetime import timedelta

import pytest
from django.db import transaction

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest, ApprovalRun, Decision
from apps.approvals.operations import recall_run
from apps.clients.models import Client
from apps.core import clock
from apps.core.models import Event
from apps.deadlines.falling import fall_due
from apps.deadlines.models import Deadline
from apps.notifications.models import Mail
from tests.approvals.test_together import at_once
from tests.conftest import in_agency
from tests.factories.chains import may_approve, of_client, on_its_way
from tests.factories.documents import edit_document

State, RunState = ApprovalRequest.State, ApprovalRun.State
pytestmark = pytest.mark.durable


def send(rule="any", *, then_helen=False):
    """Sent to Helen and Dan; the ids of the run and of the two requests."""
    with in_agency("north"), transaction.atomic():
        people = {user.name.split()[0].lower(): user for user in User.objects.all()}
        client = Client.objects.get(slug="harbour")
        may_approve(people["dan"], client)
        steps = [of_client(people["helen"], people["dan"], rule=rule)]
        steps += [of_client(people["helen"])] if then_helen else []
        run = on_its_way(client, *steps, author=people["tom"])
        asked = ApprovalRequest.objects.filter(seat__step__run=run).order_by("id")
        return run.pk, list(asked.values_list("pk", flat=True))


def says(pk, kind="approve"):
    from tests.factories.approvals import answer

    return lambda: answer(ApprovalRequest.objects.get(pk=pk), kind=kind)


def recalls(pk):
    def act():
        run = ApprovalRun.objects.select_related("requested_by").get(pk=pk)
        return recall_run(by=run.requested_by, run=run)

    return act


def names(done):
    return sorted(type(each).__name__ for each in done)


def look():
    return in_agency("north")


class TestTogether:
    def test_two_approvers_of_a_step_that_needs_one(self, durable):
        run, asked = send(then_helen=True)
        done = at_once(says(asked[0]), says(asked[1]))
        assert names(done) == ["Decision", "RequestClosed"]
        with look(), transaction.atomic():
            assert ApprovalRequest.objects.filter(seat__step__run_id=run, seat__step__position=2).count() == 1
            assert Deadline.objects.filter(kind="approvals.decision", state="open").count() == 1

    def test_two_approvers_of_a_step_that_needs_both(self, durable):
        run, asked = send("all")
        assert names(at_once(says(asked[0]), says(asked[1]))) == ["Decision", "Decision"]
        with look(), transaction.atomic():
            assert ApprovalRun.objects.get(pk=run).state == RunState.APPROVED
            assert Event.objects.filter(name="approvals.approved").count() == 1

    def test_a_yes_and_a_wish_for_changes(self, durable):
        run, asked = send("all")
        done = at_once(says(asked[0]), says(asked[1], "changes"))
        with look(), transaction.atomic():
            assert ApprovalRun.objects.get(pk=run).state == RunState.CHANGES_ASKED
            assert Decision.objects.filter(kind="changes").count() == 1
            assert not ApprovalRequest.objects.filter(state=State.WAITING).exists()
        assert names(done) in (["Decision", "Decision"], ["Decision", "RequestClosed"])

    def test_a_yes_and_a_recall(self, durable):
        run, asked = send()
        done = at_once(says(asked[0]), recalls(run))
        with look(), transaction.atomic():
            state = ApprovalRun.objects.get(pk=run).state
            decided = Decision.objects.count()
        assert (names(done), state, decided) in (
            (["ApprovalRun", "RequestClosed"], RunState.RECALLED, 0),
            (["Decision", "RunOver"], RunState.APPROVED, 1),
        )

    def test_a_yes_and_an_edit(self, durable):
        run, asked = send(then_helen=True)

        def edits():
            request = ApprovalRequest.objects.select_related("document", "requested_by").get(pk=asked[0])
            return edit_document(request.document, author=request.requested_by, headline="Other words")

        at_once(says(asked[0]), edits)
        with look(), transaction.atomic():
            assert ApprovalRun.objects.get(pk=run).state == RunState.VOID
            assert not ApprovalRequest.objects.filter(state__in=[State.WAITING, State.APPROVED]).exists()
            assert not Deadline.objects.filter(kind="approvals.decision", state="open").exists()

    def test_the_sweep_and_a_decision(self, durable):
        _run, asked = send()
        with look(), transaction.atomic():
            deadline = Deadline.objects.get(kind="approvals.decision", subject_id=asked[0])
            half_time = deadline.next_at + timedelta(seconds=1)

        def sweeps():
            with clock.pinned_to(half_time):
                return fall_due([deadline.pk])[deadline.pk]

        done = at_once(says(asked[0]), sweeps)
        assert "Decision" in names(done)
        with look(), transaction.atomic():
            assert not Deadline.objects.filter(kind="approvals.decision", state="open").exists()
            assert Mail.objects.filter(purpose="approvals.reminder").count() <= 1
