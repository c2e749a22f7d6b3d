"""Who is told of a case, and in which words."""

from collections.abc import Iterable, Sequence

from django.conf import settings
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.absences import stands_in_for
from apps.clients.models import Assignment
from apps.clients.promise_words import first_contact_words
from apps.clients.rights import Right, rights_of
from apps.core import clock, wording
from apps.deadlines.models import Deadline
from apps.notifications.operations import News, give_many_notices, give_notices
from apps.outreach.models import Consent, OutreachCase
from apps.outreach.workers import WORKERS

Role, Step = Assignment.Role, Deadline.Step


def path_of(case: OutreachCase) -> str:
    """This function will return the address of the case's page on the agency's host."""
    return reverse("outreach:case", args=[case.public_id], urlconf=settings.URLCONF_AGENCY)


def caretakers_of(case: OutreachCase) -> list[User]:
    """This function will return who looks after the case: its owner, or else everybody who works for the brand."""
    owner = case.owner
    if owner is not None and Right.WORK_OUTREACH in rights_of(owner, case.client_id):
        return [owner]
    return _assigned(case, WORKERS) or _owners()


def superiors_of(case: OutreachCase) -> list[User]:
    """This function will return who hears of a missed deadline: account leads of the brand, owners of the agency."""
    leads = _assigned(case, (Role.ACCOUNT_LEAD,))
    return leads + [user for user in _owners() if user not in leads]


def _assigned(case: OutreachCase, roles: Iterable[str]) -> list[User]:
    rows = Assignment.objects.filter(client_id=case.client_id, role__in=list(roles))
    return list(User.objects.filter(pk__in=rows.values("user_id"), is_active=True).order_by("pk"))


def _owners() -> list[User]:
    return list(User.objects.filter(role=User.Role.OWNER, is_active=True).order_by("pk"))


def remind(cases: Sequence[OutreachCase]) -> None:
    """This function will remind the caretakers that first contacts are owed, all of them to customers of one brand."""
    now, news, people = clock.now(), [], {case.owner_id: case for case in cases}
    caretakers = {owner_id: tuple(caretakers_of(case)) for owner_id, case in people.items()}
    for case in cases:
        left = wording.duration_words(span=case.due_at - now)
        text = _("%(time)s left to contact %(customer)s, customer of %(brand)s") % (_names(case) | {"time": left})
        news.append(News(caretakers[case.owner_id], text, path_of(case), case.pk))
    give_many_notices(client=cases[0].client, kind="outreach.reminder", news=news)


def escalate(cases: Sequence[OutreachCase]) -> None:
    """This function will tell the superiors that nobody contacted the customers, of one brand, in time."""
    superiors, text = (
        tuple(superiors_of(cases[0])),
        _("Nobody contacted %(customer)s, customer of %(brand)s, within %(hours)s"),
    )
    hours = {"hours": first_contact_words(cases[0].client)}
    news = [News(superiors, text % (_names(case) | hours), path_of(case), case.pk) for case in cases]
    give_many_notices(client=cases[0].client, kind="outreach.escalation", news=news)


def tell_stand_in(case: OutreachCase) -> None:
    """This function will tell whoever stands in for the new owner that the case is theirs to look after now."""
    owner = case.owner
    substitute = stands_in_for(owner, case.client_id, clock.now(), right=Right.WORK_OUTREACH) if owner else None
    if owner is None or substitute is None:
        return
    text = _("You stand in for %(owner)s, who was given %(customer)s, customer of %(brand)s, to contact")
    _tell(case, [substitute], "outreach.stand_in", text % (_names(case) | {"owner": owner.name}))


def tell_of_mail(*, case_id: int, unsure: bool) -> None:
    """This function will tell the caretakers that a mail was refused, or that nobody knows if it was sent."""
    case = OutreachCase.objects.select_related("customer", "client", "owner").get(pk=case_id)
    if unsure:
        text = _("Was the mail to %(customer)s, customer of %(brand)s, sent? Please look and settle it")
    else:
        text = _("The mail to %(customer)s, customer of %(brand)s, was refused: they are not contacted yet")
    _tell(case, caretakers_of(case), "outreach.mail", text % _names(case))


def tell_of_bounce(*, case: OutreachCase, is_hard: bool) -> None:
    """This function will tell the caretakers that a mail came back, and whether the address is of any use."""
    if is_hard:
        text = _("The mail to %(customer)s, customer of %(brand)s, came back: the address does not exist. Please call")
    else:
        text = _("The mail to %(customer)s, customer of %(brand)s, came back: write again later, or call")
    _tell(case, caretakers_of(case), "outreach.bounce", text % _names(case))


def tell_of_end(consent: Consent, *, was_asked: bool) -> None:
    """This function will tell the caretakers that a permission runs out soon, and whether the customer was asked."""
    day = date_format(consent.valid_until, "j F Y") if consent.valid_until else ""
    if was_asked:
        text = _("The permission of %(customer)s, customer of %(brand)s, ends on %(day)s: they were asked to go on")
    else:
        text = _(
            "The permission of %(customer)s, customer of %(brand)s, ends on %(day)s: no mail can ask them, please do"
        )
    words = text % (_names(consent.case) | {"day": day})
    _tell(consent.case, caretakers_of(consent.case), "outreach.consent_end", words)


def tell_of_interview(case: OutreachCase) -> None:
    """This function will tell the caretakers that the customer answered the interview's questions."""
    text = _("%(customer)s, customer of %(brand)s, answered the interview. The answers are evidence now") % _names(case)
    _tell(case, caretakers_of(case), "outreach.interview", text)


def _names(case: OutreachCase) -> dict[str, str]:
    return {"customer": str(case.customer), "brand": case.client.name}


def _tell(case: OutreachCase, people: list[User], kind: str, text: str) -> None:
    give_notices(client=case.client, people=people, kind=kind, text=text, path=path_of(case), ref=case.pk)
