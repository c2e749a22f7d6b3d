"""What the deadlines of outreach do at their steps."""

from collections.abc import Sequence

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.events import announce_each
from apps.deadlines.kinds import deadline_kind, deadlines_kind
from apps.deadlines.models import Deadline
from apps.outreach import notices
from apps.outreach.events import CASE_ESCALATED
from apps.outreach.models import Consent, OutreachCase
from apps.outreach.operations.cases import FIRST_CONTACT
from apps.outreach.operations.consent_ends import RENEWAL, ask_to_renew


@deadlines_kind(FIRST_CONTACT)
def remind_or_escalate(deadlines: Sequence[Deadline], step: str) -> None:
    """This function will remind the caretakers, and at the end tell the superiors; the cases stay overdue."""
    # The sweep holds the deadlines' rows, so that no contact can be recorded between this look and the notices.
    rows = OutreachCase.objects.select_for_update(of=("self",)).select_related("customer", "client", "owner")
    cases: list[OutreachCase] = list(rows.filter(pk__in=[each.subject_id for each in deadlines]).order_by("pk"))
    if step != Deadline.Step.ESCALATION:
        notices.remind(cases)
        return
    now = clock.now()
    OutreachCase.objects.filter(pk__in=[case.pk for case in cases]).update(escalated_at=now)
    for case in cases:
        case.escalated_at = now
    announce_each(CASE_ESCALATED, client_id=deadlines[0].client_id, by=SYSTEM, told=[(case, {}) for case in cases])
    notices.escalate(cases)


@deadline_kind(RENEWAL, reminds=False)
def ask_whether_to_go_on(deadline: Deadline, _step: str) -> None:
    """This function will ask the customer whether their permission goes on, and tell who looks after them."""
    rows = Consent.objects.select_related("client", "customer", "case__customer", "case__client", "case__owner")
    consent: Consent = rows.get(pk=deadline.subject_id)
    notices.tell_of_end(consent, was_asked=ask_to_renew(consent))
