"""The page of one case, and what a person does there."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.accounts.models import User
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import Right, check_right, rights_of
from apps.clients.suppression import suppressed_among
from apps.core import clock
from apps.core.errors import DomainError
from apps.notifications.models import Mail
from apps.outreach.forms import NOBODY, ContactForm, FirstMailForm, OwnerForm
from apps.outreach.letters import first_letter, template_for
from apps.outreach.lifecycle import MOVES, OPEN
from apps.outreach.marks import mark_of
from apps.outreach.merging import Letter
from apps.outreach.models import OutreachCase
from apps.outreach.operations.cases import assign_case, mark_no_answer, reopen_case
from apps.outreach.operations.contacts import (
    log_contact,
    mails_of,
    recall_first_mail,
    send_first_mail,
    settle_unsure_mail,
)
from apps.outreach.operations.lists import UNDO_SECONDS
from apps.outreach.timeline import timeline_of
from apps.outreach.workers import workers_of

State = OutreachCase.State
Act = Callable[[HttpRequest, OutreachCase, User], HttpResponse]


def case_or_404(request: HttpRequest, public_id: str) -> OutreachCase:
    """This function will return the case, if the person may see its brand."""
    rows = OutreachCase.objects.visible_to(person_of(request))
    return get_object_or_404(rows.select_related("customer", "response", "owner", "client"), public_id=public_id)


@require_safe
@workspace(Right.SEE_WORK)
def case(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show what the customer said, what was done since, and what to do next."""
    return _page(request, case_or_404(request, public_id))


def _acts(act: Act) -> Callable[..., HttpResponse]:
    """A POST on a case: the case is found, the right is checked, then the act is done."""

    @require_POST
    @workspace(Right.WORK_OUTREACH)
    @wraps(act)
    def view(request: HttpRequest, public_id: str) -> HttpResponse:
        found, user = case_or_404(request, public_id), person_of(request)
        check_right(user, Right.WORK_OUTREACH, found.client_id)
        return act(request, found, user)

    return view


@_acts
def write(request: HttpRequest, found: OutreachCase, user: User) -> HttpResponse:
    """This view will send the first mail as it was edited."""
    form = FirstMailForm(request.POST)
    queued: list[Mail] = []

    def send() -> None:
        wait = timedelta(seconds=UNDO_SECONDS)
        queued.append(send_first_mail(by=user.actor, case=found, hold=wait, **form.cleaned_data))

    if form.is_valid() and _tried(form, send):
        back = reverse("outreach:recall", args=[found.public_id]) + "?" + urlencode({"mail": queued[0].message_id})
        said = _("The mail leaves in %(seconds)d seconds. It counts as contact once it is sent.")
        messages.info(request, said % {"seconds": UNDO_SECONDS}, extra_tags=f"undo:{back}")
        return redirect("outreach:case", found.public_id)
    return _page(request, found, mail_form=form)


@_acts
def recall(request: HttpRequest, found: OutreachCase, user: User) -> HttpResponse:
    """This view will take back a mail that has not left yet, and give its words back to be edited."""
    mail = recall_first_mail(by=user.actor, case=found, message_id=request.GET.get("mail", ""))
    messages.success(request, _("The mail was taken back. Nothing was sent."))
    return _page(request, found, mail_form=FirstMailForm(initial={"subject": mail.subject, "text": mail.text}))


@_acts
def log(request: HttpRequest, found: OutreachCase, user: User) -> HttpResponse:
    """This view will note a contact that was made by hand."""
    form = ContactForm(request.POST)
    if form.is_valid() and _tried(form, lambda: log_contact(by=user.actor, case=found, **form.cleaned_data)):
        messages.success(request, _("Contact noted."))
        return redirect("outreach:case", found.public_id)
    return _page(request, found, contact_form=form)


@_acts
def assign(request: HttpRequest, found: OutreachCase, user: User) -> HttpResponse:
    """This view will give the case to somebody."""
    form = OwnerForm(request.POST, people=workers_of([found.client_id]))
    if form.is_valid() and _tried(form, lambda: assign_case(by=user.actor, case=found, owner=form.chosen)):
        name = form.chosen.name if form.chosen else _("nobody")
        messages.success(request, _("Now with %(name)s. The clock runs on until a contact.") % {"name": name})
        return redirect("outreach:case", found.public_id)
    return _page(request, found, owner_form=form)


@_acts
def no_answer(request: HttpRequest, found: OutreachCase, user: User) -> HttpResponse:
    """This view will end a case whose customer did not answer."""
    mark_no_answer(by=user.actor, case=found)
    messages.success(request, _("Left without an answer."))
    return redirect("outreach:case", found.public_id)


@_acts
def reopen(request: HttpRequest, found: OutreachCase, user: User) -> HttpResponse:
    """This view will take up a case again."""
    reopen_case(by=user.actor, case=found)
    messages.success(request, _("Taken up again."))
    return redirect("outreach:case", found.public_id)


@_acts
def settle(request: HttpRequest, found: OutreachCase, user: User) -> HttpResponse:
    """This view will end the doubt over a mail: it was sent, or it goes again."""
    was_sent = request.POST.get("answer") == "sent"
    settle_unsure_mail(by=user.actor, case=found, message_id=request.POST.get("mail", ""), was_sent=was_sent)
    messages.success(request, _("Counted as sent.") if was_sent else _("The mail goes again."))
    return redirect("outreach:case", found.public_id)


def _tried(form: Form, act: Callable[[], Any]) -> bool:
    """Whether the act was done; the rule that refused it speaks at its field."""
    try:
        act()
    except DomainError as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
        return False
    return True


def _page(request: HttpRequest, found: OutreachCase, **forms: Form) -> HttpResponse:
    user, now = person_of(request), clock.now()
    earlier = found.customer.responses.filter(answered_at__lt=found.response.answered_at).order_by("-answered_at")[:5]
    mails = list(mails_of(found).order_by("-pk"))
    context: dict[str, Any] = {
        "now": now,
        "case": found,
        "may_work": Right.WORK_OUTREACH in rights_of(user, found.client_id),
        "earlier": list(earlier),
        "consent": found.consents.first(),
        "interviews": list(found.interviews.order_by("pk")),
        "timeline": timeline_of(found),
        "mail_form": FirstMailForm.begun_with(_letter(found, user, list(earlier))),
        "contact_form": ContactForm(),
        "owner_form": OwnerForm(people=workers_of([found.client_id]), initial={"owner": str(found.owner_id or NOBODY)}),
        "may_end": State.NO_ANSWER in MOVES[found.state],
        "breadcrumbs": [{"label": _("Outreach"), "url": reverse("outreach:board") + _query_of(request)}],
    }
    context |= _mail_context(found, mails) | forms
    return render(
        request, "outreach/case.html", context, status=422 if any(form.errors for form in forms.values()) else 200
    )


def _query_of(request: HttpRequest) -> str:
    client = chosen_client(request)
    return f"?client={client.slug}" if client else ""


def _mail_context(found: OutreachCase, mails: list[Mail]) -> dict[str, Any]:
    unsure = [mail for mail in mails if mail.state == Mail.State.UNSURE]
    on_its_way = [mail for mail in mails if mail.state in (Mail.State.QUEUED, Mail.State.SENDING)]
    last = mails[0] if mails else None
    return {
        "unsure_mails": unsure,
        "mail_on_its_way": on_its_way[0] if on_its_way else None,
        "mark": mark_of(found.response.comment),
        "bounced_mail": last if last and last.bounced_at else None,
        "refused_mail": last if last and last.state == Mail.State.FAILED else None,
        "may_write": found.state in OPEN
        and bool(found.customer.email)
        and found.customer.do_not_contact_at is None
        and found.customer.opted_out_at is None
        and not suppressed_among(client_id=found.client_id, addresses=[found.customer.email])
        and not unsure
        and not on_its_way,
    }


def _letter(found: OutreachCase, user: User, earlier: list[Any]) -> Letter:
    return first_letter(
        response=found.response,
        customer=found.customer,
        client=found.client,
        writer=user.name,
        now=clock.now(),
        earlier=earlier[0] if earlier else None,
        template=template_for(found),
    )
