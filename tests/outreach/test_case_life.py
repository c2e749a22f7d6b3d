"""Acts in any order: a machine that tries to stop the clock by anything but a contact."""

from contextlib import suppress

from django.core import mail as outbox
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from apps.core.actors import SYSTEM
from apps.core.clock import now
from apps.core.errors import DomainError
from apps.notifications.events import MAIL_REFUSED, MAIL_SENT
from apps.notifications.models import Mail
from apps.outreach.lifecycle import OPEN
from apps.outreach.models import Contact, OutreachCase
from apps.outreach.operations.cases import assign_case, mark_no_answer, reopen_case
from apps.outreach.operations.contacts import log_contact
from tests.factories.feedback import ResponseFactory
from tests.factories.outreach import becomes, deadline_of, open_case, receive, write

State = OutreachCase.State


class CaseLife(RuleBasedStateMachine):
    """Anything a person may do, in any order: the clock stops by a contact, once, and by nothing else."""

    north = None

    @initialize()
    def open(self):
        self.case = open_case(self.north.harbour)
        self.contacts = 0

    def attempt(self, act):
        with suppress(DomainError):
            act()
        self.case.refresh_from_db()

    @rule(by_hand=st.booleans())
    def contact(self, by_hand):
        before = Contact.objects.filter(case=self.case).count()
        if by_hand:
            self.attempt(lambda: log_contact(by=SYSTEM, case=self.case, channel="phone", at=now(), text="Talked."))
        else:
            self.attempt(lambda: becomes(write(self.case), Mail.State.SENT, MAIL_SENT, at=now()))
        self.contacts += Contact.objects.filter(case=self.case).count() - before

    @rule()
    def refused_mail(self):
        self.attempt(lambda: becomes(write(self.case), Mail.State.FAILED, MAIL_REFUSED))

    @rule(owner=st.sampled_from(["tom", "priya", None, "marcus"]))
    def assign(self, owner):
        self.attempt(lambda: assign_case(by=SYSTEM, case=self.case, owner=owner and getattr(self.north, owner)))

    @rule()
    def give_up(self):
        self.attempt(lambda: mark_no_answer(by=SYSTEM, case=self.case))

    @rule()
    def take_up(self):
        self.attempt(lambda: reopen_case(by=SYSTEM, case=self.case))

    @precondition(lambda self: self.case.state in OPEN)
    @rule()
    def score_again(self):
        receive(ResponseFactory(client=self.north.harbour, customer=self.case.customer))

    @invariant()
    def the_clock_and_the_contacts_agree(self):
        if not hasattr(self, "case"):
            return
        deadline = deadline_of(self.case)
        assert deadline.is_open is (self.contacts == 0)
        assert (self.case.state == State.DUE) is (self.contacts == 0)
        assert (self.case.contacted_at is None) is (self.contacts == 0)
        assert deadline.stopped_at == self.case.contacted_at
        assert OutreachCase.objects.filter(customer=self.case.customer, state__in=OPEN).count() <= 1


def test_in_any_order_of_acts_the_clock_stops_by_contact_alone(north):
    CaseLife.north = north
    fast = settings(max_examples=12, stateful_step_count=10, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(CaseLife, settings=fast)
    assert outbox.outbox == []
