"""Answers for everybody: written, approved, put away."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right, check_right, rights_of
from apps.core.errors import DomainError
from apps.messaging.forms import FaqForm
from apps.messaging.models import Faq
from apps.messaging.operations.faqs import approve_faq, archive_faq, write_faq
from apps.messaging.queries import faqs_of
from apps.messaging.views.houses import brand_first, crumbs

WRITES = Right.WORK_TICKETS  # service hears the questions, and the press side approves the answers


def _faq(request: HttpRequest, public_id: str, right: Right) -> Faq:
    user = person_of(request)
    rows = Faq.objects.visible_to(user).filter(archived_at=None).select_related("client")
    found: Faq = get_object_or_404(rows, public_id=public_id)
    check_right(user, right, found.client_id)
    return found


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(WRITES)
def faqs(request: HttpRequest) -> HttpResponse:
    """This view will list the brand's questions with their answers, and take a new one."""
    client = brand_first(request, WRITES, _("Answers for everybody"))
    if isinstance(client, HttpResponse):
        return client
    user = person_of(request)
    form = FaqForm(request.POST or None, initial={"question": request.GET.get("question", "")[:250]})
    if request.method == "POST" and form.is_valid():
        try:
            write_faq(by=user, client=client, **form.cleaned_data)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, _("Written. Somebody else approves it, and then everybody can read it."))
            return redirect(f"{reverse('messaging:faqs')}?client={client.slug}")
    rows = []
    for each in faqs_of(client):
        versions = sorted(each.versions.all(), key=lambda version: version.number)
        approved = [version for version in versions if version.approved_at is not None]
        rows.append((each, versions[-1], approved[-1] if approved else None))
    context = {
        "client": client,
        "rows": rows,
        "form": form,
        "me": user.pk,
        "may_approve": Right.PUBLISH in rights_of(user, client.pk),
        "breadcrumbs": crumbs(client),
    }
    return render(request, "messaging/faqs.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(WRITES)
def faq(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will write another answer; the one in force stands until the new one is approved."""
    found = _faq(request, public_id, WRITES)
    last = found.versions.order_by("-number").first()
    initial = {"question": found.question, "answer": last.answer if last is not None else ""}
    form = FaqForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            write_faq(by=person_of(request), client=found.client, faq=found, **form.cleaned_data)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            return redirect(f"{reverse('messaging:faqs')}?client={found.client.slug}")
    context = {"client": found.client, "faq": found, "form": form, "breadcrumbs": crumbs(found.client)}
    return render(request, "messaging/faq.html", context, status=422 if form.errors else 200)


@require_POST
@workspace(Right.PUBLISH)
def approve(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will approve the newest answer, if it is the one that was read."""
    found = _faq(request, public_id, Right.PUBLISH)
    number = request.POST.get("number", "")
    version = get_object_or_404(found.versions, number=int(number) if number.isdigit() and len(number) < 9 else 0)  # noqa: PLR2004
    try:
        approve_faq(by=person_of(request), version=version)
    except DomainError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Approved: everybody can read it in the newsroom."))
    return redirect(f"{reverse('messaging:faqs')}?client={found.client.slug}")


@require_POST
@workspace(Right.PUBLISH)
def archive(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will take a question out of the newsroom."""
    found = _faq(request, public_id, Right.PUBLISH)
    archive_faq(by=person_of(request), faq=found)
    messages.success(request, _("It stands in the newsroom no more."))
    return redirect(f"{reverse('messaging:faqs')}?client={found.client.slug}")
