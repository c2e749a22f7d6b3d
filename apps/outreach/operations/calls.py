"""Calls, logged with one press. A talk or a message left is a contact; a call that reached nobody is none."""

from django.utils.translation import gettext as _

from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.outreach.events import CALL_TRIED
from apps.outreach.models import CallAttempt, Contact
from apps.outreach.operations.cases import State
from apps.outreach.operations.contacts import CaseIsClosed, CustomerNotToBeContacted, lock_case, log_contact

Outcome = CallAttempt.Outcome
REACHED, LEFT_MESSAGE = "reached", "left_message"


def log_call(*, by: Actor, case_id: int, outcome: str, note: str = "") -> Contact | CallAttempt:
    """This function will note a call made just now.

    `reached` and `left_message` count as contact: the customer has heard a person. `no_answer` and `wrong_number`
    stop no clock. Raises BadInput for another outcome, CaseIsClosed, or CustomerNotToBeContacted.
    """
    case = lock_case(case_id)
    if case.customer.do_not_contact_at is not None:
        raise CustomerNotToBeContacted(_("This customer asked to be left alone. Do not call them."))
    if case.closed_at is not None or case.state in (State.CONSENTED, State.DECLINED):
        raise CaseIsClosed(_("This outreach is over. Reload to see what happened."))
    counts = {REACHED: _("Talked on the telephone."), LEFT_MESSAGE: _("Left a message.")}
    if outcome in counts:
        text = " ".join([counts[outcome], note.strip()]).strip()
        return log_contact(by=by, case=case, channel=Contact.Channel.PHONE, at=clock.now(), text=text)
    if outcome not in Outcome.values:
        raise BadInput(_("Choose what came of the call."), field="outcome")
    made = CallAttempt.objects.create(
        client_id=case.client_id, case=case, outcome=outcome, at=clock.now(), made_by=by.id
    )
    announce(CALL_TRIED, client_id=case.client_id, by=by, obj=case, case_id=case.pk, outcome=outcome)
    return made
