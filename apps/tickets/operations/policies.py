"""Changing how soon a brand answers and solves."""

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.tickets.events import POLICY_CHANGED
from apps.tickets.models import Priority, TicketPolicy

LONGEST_MINUTES = 60 * 24 * 90


def change_policy(
    *, by: User, client: Client, priority: str, first_minutes: int, next_minutes: int, solve_minutes: int
) -> TicketPolicy:
    """This function will set the brand's times for a priority; they hold for clocks started from now on.

    Raises BadInput for an unknown priority, for less than a minute or more than 90 days, and for a solution that
    would be due before its first answer.
    """
    if priority not in Priority.values:
        raise BadInput(_("Choose one of the priorities."), field="priority")
    times = {"first_minutes": first_minutes, "next_minutes": next_minutes, "solve_minutes": solve_minutes}
    for field, minutes in times.items():
        if not 0 < minutes <= LONGEST_MINUTES:
            raise BadInput(_("Enter a time from one minute to 90 days."), field=field)
    if solve_minutes < first_minutes:
        raise BadInput(_("A solution comes after the first answer: give it at least as long."), field="solve_minutes")
    at = clock.now()
    TicketPolicy.objects.bulk_create(
        [TicketPolicy(client=client, priority=priority, changed_by=by.pk, changed_at=at, **times)],
        update_conflicts=True,
        unique_fields=["client", "priority"],
        update_fields=[*times, "changed_by", "changed_at"],
    )
    policy: TicketPolicy = TicketPolicy.objects.get(client=client, priority=priority)
    announce(POLICY_CHANGED, client_id=client.pk, by=by.actor, obj=policy, priority=str(priority))
    return policy
