"""A lost registry is made again from the deadlines themselves."""

from apps.clients.queries import whole_agency
from apps.core import scope, wake
from apps.deadlines.models import Deadline


def rebuild_registry() -> int:
    """This function will put every step still to come of the present agency on the registry; returns how many."""
    with scope.limited_to(whole_agency()):
        rows = Deadline.objects.filter(state=Deadline.State.OPEN, next_at__isnull=False)
        count = 0
        for deadline in rows.only("client_id", "next_at").iterator():
            if deadline.next_at is not None:
                wake.schedule("deadline", deadline.pk, client_id=deadline.client_id, at=deadline.next_at)
                count += 1
        return count
