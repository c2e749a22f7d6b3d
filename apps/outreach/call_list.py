"""Who can only be called: no e-mail is known, or none that works."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Lower

from apps.clients.models import SuppressedAddress
from apps.outreach.filters import BoardFilter, Cases
from apps.outreach.groups import LEFT_ALONE, hidden
from apps.outreach.lifecycle import OPEN
from apps.outreach.models import CallAttempt, OutreachCase


@dataclass(frozen=True, slots=True)
class Call:
    """One customer to be called, with the calls that reached nobody, the latest first."""

    case: OutreachCase
    attempts: list[CallAttempt] = field(default_factory=list)

    @property
    def is_wrong_number(self) -> bool:
        """Whether the last call reached a stranger: another number is needed first."""
        return bool(self.attempts) and self.attempts[0].outcome == CallAttempt.Outcome.WRONG_NUMBER


def cases_to_call(wanted: BoardFilter, *, now: datetime) -> Cases:
    """This function will return whom nobody has contacted and who can only be called, the most urgent first."""
    suppressed = SuppressedAddress.objects.filter(
        client_id=OuterRef("client_id"), removed_at=None, address=Lower(OuterRef("customer__email"))
    )
    rows = wanted.cases(now).filter(state__in=OPEN, contacted_at=None).exclude(customer__phone="").exclude(LEFT_ALONE)
    rows = rows.exclude(hidden(now)).filter(Q(customer__email="") | Exists(suppressed))
    return rows.select_related("customer", "response", "owner", "client").order_by("late_on_import", "due_at", "pk")


def with_attempts(cases: Sequence[OutreachCase]) -> list[Call]:
    """This function will put the calls that reached nobody beside each case, in one query; wrong numbers come last."""
    calls = {case.pk: Call(case) for case in cases}
    for attempt in CallAttempt.objects.in_scope().filter(case_id__in=calls).order_by("-at", "-pk"):
        calls[attempt.case_id].attempts.append(attempt)
    return sorted(calls.values(), key=lambda call: call.is_wrong_number)
