"""Whatever happens to a ticket in whatever order, its clocks follow its state."""

from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.clients.operations import change_client
from apps.clients.work_clocks import work_clock_of
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import DomainError
from apps.deadlines.models import Deadline
from apps.tickets.models import Ticket
from apps.tickets.operations.moves import close_ticket, reopen_ticket, solve_ticket, wait_for_customer
from apps.tickets.operations.tickets import (
    change_ticket,
    claim_ticket,
)
from tests.factories.tickets import opened_ticket
from tests.tickets.saying import answered, clock_of, writes

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "writes",
                "answers",
                "answers:waiting",
                "answers:solved",
                "waits",
                "solves",
                "drops",
                "closes",
                "reopens",
                "claims",
                "urgent",
                "low",
            ]
        ),
        st.integers(min_value=1, max_value=2000),
    ),
    max_size=14,
)


class TestAnyOrder:
    """Whatever happens in whatever order, what runs is what is owed, and no second is counted twice or lost."""

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(acts=ACTS, business=st.booleans())
    def test_clocks_follow_the_state(self, north, acts, business):
        change_client(by=SYSTEM, client=north.harbour, clock="business" if business else "plain")
        north.harbour.refresh_from_db()
        work, now = work_clock_of(north.harbour), MONDAY
        with clock.pinned_to(now):
            ticket = opened_ticket(north.harbour, at=now)
        ours = timedelta(0)
        for name, minutes in acts:
            before = Ticket.objects.get(pk=ticket.pk).state
            then = now + timedelta(minutes=minutes)
            if before in ("new", "open", "reopened"):
                ours += work.between(now, then)
            now = then
            with clock.pinned_to(now):
                self.does(name, ticket, north)
            self.holds(ticket, work, now, ours)
            if Ticket.objects.get(pk=ticket.pk).clocks.filter(state="dropped").exists():
                return

    def does(self, name, ticket, north):
        lena = north.lena
        acts = {
            "writes": lambda: writes(ticket),
            "waits": lambda: wait_for_customer(by=lena.actor, ticket=ticket),
            "solves": lambda: solve_ticket(by=lena.actor, ticket=ticket),
            "drops": lambda: solve_ticket(by=lena.actor, ticket=ticket, no_answer_because="Spam"),
            "closes": lambda: close_ticket(by=lena.actor, ticket=ticket),
            "reopens": lambda: reopen_ticket(by=lena.actor, ticket=ticket, because="No"),
            "claims": lambda: claim_ticket(by=lena, ticket=ticket),
            "urgent": lambda: change_ticket(by=lena.actor, ticket=ticket, priority="urgent"),
            "low": lambda: change_ticket(by=lena.actor, ticket=ticket, priority="low"),
        }
        try:
            if name.startswith("answers"):
                answered(ticket, by=lena, then=name.partition(":")[2])
            else:
                acts[name]()
        except DomainError:
            pass  # refused, and nothing is changed

    def holds(self, ticket, work, now, ours):
        ticket.refresh_from_db()
        alive = {row.kind: row for row in ticket.clocks.filter(state__in=["running", "paused"])}
        if ticket.state in ("solved", "closed"):
            assert alive == {}
        elif ticket.state == "waiting":
            assert {kind: row.state for kind, row in alive.items()} == {"solve": "paused"}
        else:
            assert alive["solve"].state == "running"
            assert len(alive) <= 2
        running = {row.pk: row for row in alive.values() if row.state == "running"}
        open_ones = Deadline.objects.filter(
            state="open", kind__startswith="tickets.", subject_id__in=ticket.clocks.values("pk")
        )
        assert {each.subject_id: each.due_at for each in open_ones} == {pk: row.due_at for pk, row in running.items()}
        solve = clock_of(ticket, "solve")
        used = solve.used + (work.between(solve.running_since, now) if solve.running_since else timedelta(0))
        assert used == ours
