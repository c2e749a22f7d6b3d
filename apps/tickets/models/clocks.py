"""What runs on a ticket: how soon the brand answers and solves, and how it did."""

from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned, Client
from apps.tickets.models.tickets import Priority, Ticket


class TicketPolicy(BrandOwned):
    """How soon a brand answers and solves tickets of one priority, in minutes that count on its clock."""

    priority = models.CharField(max_length=6, choices=Priority.choices)
    first_minutes = models.PositiveIntegerField()
    next_minutes = models.PositiveIntegerField()
    solve_minutes = models.PositiveIntegerField()
    changed_by = models.BigIntegerField()
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "priority"], name="ticket_policy_once")]


class TicketClock(BrandOwned):
    """One promise of one ticket. Its deadline is of kind `tickets.<kind>`, open while it runs."""

    class Kind(models.TextChoices):
        FIRST = "first", _("First answer")
        NEXT = "next", _("Next answer")
        SOLVE = "solve", _("Solved")

    class State(models.TextChoices):
        RUNNING = "running", _("Running")
        PAUSED = "paused", _("Paused")
        STOPPED = "stopped", _("Done")
        DROPPED = "dropped", _("No longer owed")

    ticket = models.ForeignKey(Ticket, on_delete=models.PROTECT, related_name="clocks")
    kind = models.CharField(max_length=5, choices=Kind.choices)
    state = models.CharField(max_length=8, choices=State.choices, default=State.RUNNING)
    target = models.DurationField()
    used = models.DurationField(default=timedelta(0))  # before the present run, on the clock below
    clock = models.CharField(max_length=8, choices=Client.Clock.choices)
    started_at = models.DateTimeField()
    running_since = models.DateTimeField(null=True)
    due_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = models.BigIntegerField(default=0)  # the message that stopped it
    escalated_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "ticket", "kind"],
                condition=Q(state__in=["running", "paused"]),
                name="ticket_clock_once",
            ),
            models.CheckConstraint(
                condition=Q(state="running", running_since__isnull=False, due_at__isnull=False)
                | (~Q(state="running") & Q(running_since=None)),
                name="ticket_clock_runs_since",
            ),
        ]
        indexes = [
            models.Index(fields=["client", "kind", "state", "ended_at"], name="ticket_clock_by_end"),
            models.Index(fields=["client", "state", "due_at"], name="ticket_clock_by_due"),
        ]

    @property
    def is_over(self) -> bool:
        return self.state in (self.State.STOPPED, self.State.DROPPED)

    @property
    def met(self) -> bool:
        """Stopped within its target."""
        return self.state == self.State.STOPPED and self.used <= self.target
