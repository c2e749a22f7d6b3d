"""The deadline of a decision: reminders go to the approver, lateness to those who wait."""

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.approvals.mails import mail_reminder, mail_stand_in
from apps.approvals.models import ApprovalRequest
from apps.approvals.operations import DEADLINE
from apps.approvals.queries import title_of
from apps.approvals.queries.substitutes import substitute_for
from apps.clients.models import Assignment
from apps.core.actors import SYSTEM
from apps.deadlines.kinds import deadline_kind
from apps.deadlines.models import Deadline
from apps.notifications.operations import give_notice


@deadline_kind(DEADLINE)
def remind_or_escalate(deadline: Deadline, step: str) -> None:
    """This step will remind the approver by a fresh link or, at the end, tell the sender and the account leads."""
    request = ApprovalRequest.objects.get(pk=deadline.subject_id)
    if step != Deadline.Step.ESCALATION:
        mail_reminder(by=SYSTEM, request=request)
        substitute = substitute_for(request)
        if substitute is not None:
            mail_stand_in(by=SYSTEM, request=request, substitute=substitute)
        return
    values = {"name": request.asked_name, "title": title_of(request.version)}
    text = " ".join((_("%(name)s has not answered in time: “%(title)s”") % values).split())
    for user in _who_waits(request):
        give_notice(
            client=request.client,
            user=user,
            kind="approval_late",
            ref=request.pk,
            text=text,
            path=f"/approvals/{request.public_id}/",
        )


def _who_waits(request: ApprovalRequest) -> list[User]:
    leads = User.objects.filter(
        assignments__client_id=request.client_id, assignments__role=Assignment.Role.ACCOUNT_LEAD, is_active=True
    )
    everybody = {request.requested_by.pk: request.requested_by} | {lead.pk: lead for lead in leads}
    return list(everybody.values())
