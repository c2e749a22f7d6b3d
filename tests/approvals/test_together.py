"""Two people at once, with real transactions: one decision, and never a yes to words that were just edited."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections, transaction

from apps.accounts.models import User
from apps.approvals.errors import AlreadyDecided, RequestClosed, RequestVoid, RunOver
from apps.approvals.models import ApprovalRequest, Decision
from apps.clients.models import Client
from apps.core.models import Event
from tests.conftest import in_agency
from tests.factories.approvals import answer, ask_for_approval
from tests.factories.documents import edit_document


def ask():
    with in_agency("north"), transaction.atomic():
        people = {user.name.split()[0].lower(): user for user in User.objects.all()}
        client = Client.objects.get(slug="harbour")
        return ask_for_approval(client=client, author=people["tom"], approver=people["helen"])[0].pk


def at_once(*acts):
    """Do all acts at the same moment, each on a connection of its own, and return what each did or raised."""
    ready = Barrier(len(acts))

    def run(act):
        try:
            with in_agency("north"):
                ready.wait(timeout=20)
                with transaction.atomic():
                    return act()
        except (AlreadyDecided, RequestVoid, RequestClosed, RunOver) as refused:
            return refused
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def decides(pk, kind):
    return lambda: answer(ApprovalRequest.objects.get(pk=pk), kind=kind)


@pytest.mark.durable
class TestTogether:
    def test_two_answers_are_one_decision(self, durable):
        pk = ask()
        done = at_once(decides(pk, Decision.Kind.APPROVE), decides(pk, Decision.Kind.CHANGES))
        assert sorted(type(each).__name__ for each in done) == ["AlreadyDecided", "Decision"]
        with in_agency("north"), transaction.atomic():
            assert Decision.objects.count() == 1
            assert Event.objects.filter(name__in=["approvals.approved", "approvals.changes_asked"]).count() == 1

    def test_one_button_pressed_by_eight_fingers_is_one_decision(self, durable):
        pk = ask()
        done = at_once(*[decides(pk, Decision.Kind.APPROVE)] * 8)
        assert len({each.pk for each in done}) == 1
        with in_agency("north"), transaction.atomic():
            assert Decision.objects.count() == 1

    def test_a_yes_and_an_edit_never_leave_a_yes_to_other_words(self, durable):
        pk = ask()

        def edits():
            request = ApprovalRequest.objects.select_related("document", "requested_by").get(pk=pk)
            return edit_document(request.document, author=request.requested_by, headline="Other words")

        done = at_once(decides(pk, Decision.Kind.APPROVE), edits)
        assert done[1] is True
        with in_agency("north"), transaction.atomic():
            assert ApprovalRequest.objects.get(pk=pk).state == ApprovalRequest.State.VOID
