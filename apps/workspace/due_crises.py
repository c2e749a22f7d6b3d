"""How the deadlines of incidents read on Today."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.crises.models import Incident
from apps.crises.operations.updates import UPDATE_DEADLINE
from apps.deadlines.models import Deadline
from apps.workspace.sections import address_of
from apps.workspace.today import DueRow, describes


def my_incidents(user: User) -> QuerySet[Any]:
    """This function will return the incidents that the person leads, and those whose press side nobody does."""
    return Incident.objects.in_scope().filter(Q(pr_lead=user) | Q(cx_lead=user) | Q(pr_lead=None))


@describes(UPDATE_DEADLINE, mine=my_incidents)
def next_updates(deadlines: Sequence[Deadline]) -> Iterator[DueRow]:
    """This function will describe updates that were promised in public."""
    due = {each.subject_id: each for each in deadlines}
    for incident in Incident.objects.in_scope().filter(pk__in=due).select_related("pr_lead"):
        deadline = due[incident.pk]
        yield DueRow(
            title=_("Next update: %(title)s") % {"title": incident.title},
            detail=_("Promised in public. The next statement that goes out meets it."),
            icon="speakerphone",
            tone="pr",
            action=_("Write"),
            path=address_of("crises:room", incident.public_id),
            owner=incident.pr_lead.name if incident.pr_lead else "",
            client=deadline.client,
            deadline=deadline,
        )
