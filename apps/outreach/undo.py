"""What outreach has made of an import's responses, when the import is taken back."""

from collections.abc import Callable
from functools import partial

from django.db.models import QuerySet
from django.utils.translation import ngettext

from apps.core.actors import Actor
from apps.core.bulk import delete_rows
from apps.deadlines.operations import forget_deadlines, lock_deadlines
from apps.feedback.models import PROMOTER_FROM, Import, Response
from apps.feedback.undoing import Sent, Undoer, register_undoer
from apps.notifications.models import Mail
from apps.outreach.models import Consent, Contact, ListAct, OutreachCase
from apps.outreach.operations.cases import FIRST_CONTACT, open_cases
from apps.outreach.operations.contacts import MAIL_PURPOSE

NEVER_LEFT = (Mail.State.FAILED, Mail.State.RECALLED)


def _cases(imported: Import) -> QuerySet[OutreachCase]:
    return OutreachCase.objects.filter(client_id=imported.client_id, response__imported=imported)


def _lock(imported: Import) -> None:
    """Deadlines, then cases: whoever writes a mail from a case holds both, in this order."""
    cases = _cases(imported)
    ids = cases.values_list("pk", flat=True)
    lock_deadlines(client_id=imported.client_id, kind=FIRST_CONTACT, subject_ids=ids)
    list(cases.select_for_update(of=("self",)).order_by("pk").values_list("pk"))


def _sent(imported: Import) -> list[Sent]:
    cases = _cases(imported).values("pk")
    mails = Mail.objects.filter(client_id=imported.client_id, purpose=MAIL_PURPOSE, ref__in=cases)
    contacts = Contact.objects.filter(client_id=imported.client_id, case__in=cases)
    consents = Consent.objects.filter(client_id=imported.client_id, case__in=cases)
    counts = (
        (
            mails.exclude(state__in=NEVER_LEFT).count(),
            ngettext("%(count)d mail", "%(count)d mails", mails.exclude(state__in=NEVER_LEFT).count()),
        ),
        (
            contacts.filter(mail_id=None).count(),
            ngettext("%(count)d contact logged", "%(count)d contacts logged", contacts.filter(mail_id=None).count()),
        ),
        (
            consents.count(),
            ngettext("%(count)d question for permission", "%(count)d questions for permission", consents.count()),
        ),
    )
    return [Sent(words % {"count": count}, count) for count, words in counts if count]


def _clear(by: Actor, imported: Import) -> Callable[[], None]:
    """Remove the cases. Whoever scored elsewhere, too, is owed a case for that score: it opens when these are gone."""
    client_id = imported.client_id
    cases = list(_cases(imported).values_list("pk", "customer_id"))
    ids, customers = [pk for pk, _ in cases], [customer for _, customer in cases]
    forget_deadlines(client_id=client_id, kind=FIRST_CONTACT, subject_ids=ids)
    delete_rows(ListAct.objects.filter(client_id=client_id, case__in=ids))
    delete_rows(OutreachCase.objects.filter(client_id=client_id, pk__in=ids))
    return partial(_open_for_other_scores, by, client_id, customers)


def _open_for_other_scores(by: Actor, client_id: int, customers: list[int]) -> None:
    others = Response.objects.filter(client_id=client_id, customer__in=customers, score__gte=PROMOTER_FROM)
    open_cases(by=by, client_id=client_id, responses=list(others.filter(outreach_case=None).select_related("customer")))


register_undoer("outreach", Undoer(_lock, _sent, _clear))
