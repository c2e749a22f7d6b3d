"""What the deadlines of outreach do at their steps."""

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.events import announce
from apps.deadlines.kinds import deadline_kind
from apps.deadlines.models import Deadline
from apps.outreach import notices
from apps.outreach.events import CASE_ESCALATED
from apps.outreach.models import Consent, OutreachCase
from apps.outreach.operations.cases import FIRST_CONTACT
from apps.outreach.operations.consent_ends import RENEWAL, ask_to_renew


@deadline_kind(FIRST_CONTACT)
def remind_or_escalate(deadline: Deadline, step: str) -> None:
    """This function will remind the caretakers, and at the end tell the superiors; the case stays overdue."""
    # The sweep holds the deadline's row, so that no contact can be recorded between this look and the notice.
    rows = OutreachCase.objects.select_for_update(of=("self",)).select_related("customer", "client", "owner")
    case: OutreachCase = rows.get(pk=deadline.subject_id)
    if step != Deadline.Step.ESCALATION:
        notices.remind(case)
        return
    case.escalated_at = clock.now()
    case.save(update_fields=["escalated_at"])
    announce(CASE_ESCALATED, client_id=case.client_id, by=SYSTEM, obj=case)
    notices.escalate(case)


@deadline_kind(RENEWAL, reminds=False)
def ask_whether_to_go_on(deadline: Deadline, _step: str) -> None:
    """This function will ask the customer whether their permission goes on, and tell who looks after them."""
    rows = Consent.objects.select_related("client", "customer", "case__customer", "case__client", "case__owner")
    consent: Consent = rows.get(pk=deadline.subject_id)
    notices.tell_of_end(consent, was_asked=ask_to_renew(consent))
