"""A promoter who gave another score before anybody wrote: there is nothing to thank for."""

from django.db.models import Q

from apps.core.actors import Actor
from apps.core.events import announce
from apps.deadlines.operations import forget_deadlines, lock_deadlines
from apps.feedback.models import PROMOTER_FROM, Response
from apps.notifications.models import Mail
from apps.outreach.events import CASE_DROPPED
from apps.outreach.models import CallAttempt, Consent, Contact, ListAct, OutreachCase
from apps.outreach.operations.cases import FIRST_CONTACT, open_cases
from apps.outreach.operations.contacts import MAIL_PURPOSE


def drop_case(*, by: Actor, response: Response) -> bool:
    """This function will drop the case that the response opened, unless somebody has begun with it.

    Another promoter score of a customer whom nobody ever contacted opens a case of its own. Returns if one was dropped.
    """
    client_id = response.client_id
    cases = OutreachCase.objects.filter(client_id=client_id, response=response)
    ids = list(cases.values_list("pk", flat=True))
    lock_deadlines(client_id=client_id, kind=FIRST_CONTACT, subject_ids=ids)
    case = cases.select_for_update(of=("self",)).first()
    if case is None or case.state != OutreachCase.State.DUE or _is_begun(case):
        return False
    announce(CASE_DROPPED, client_id=client_id, by=by, obj=case)
    forget_deadlines(client_id=client_id, kind=FIRST_CONTACT, subject_ids=[case.pk])
    ListAct.objects.filter(client_id=client_id, case=case).delete()
    customer_id = case.customer_id
    case.delete()
    if not OutreachCase.objects.filter(client_id=client_id, customer_id=customer_id).exists():
        others = Response.objects.filter(client_id=client_id, customer_id=customer_id, score__gte=PROMOTER_FROM)
        owed = others.exclude(pk=response.pk).select_related("customer")
        open_cases(by=by, client_id=client_id, responses=list(owed))
    return True


def _is_begun(case: OutreachCase) -> bool:
    """A mail that waits to leave, was sent, or is in doubt; a contact; a try to call; a question for permission."""
    mails = Mail.objects.filter(client_id=case.client_id, purpose=MAIL_PURPOSE, ref=case.pk)
    never_left = Q(state__in=(Mail.State.FAILED, Mail.State.RECALLED))
    rows = (Contact, Consent, CallAttempt)
    return mails.exclude(never_left).exists() or any(
        model._default_manager.filter(client_id=case.client_id, case=case).exists() for model in rows
    )
