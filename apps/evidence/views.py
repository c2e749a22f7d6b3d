"""Evidence in the workspace: what may be quoted and counted, where it comes from, and what uses it."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import Right, check_right, rights_of
from apps.core.errors import DomainError
from apps.documents.resolved import MeasuredFigure, QuotedWords, WithdrawnEvidence, resolved_figure
from apps.evidence.forms import FactForm, form_for
from apps.evidence.models import Evidence
from apps.evidence.operations import add_fact, change_evidence, withdraw_evidence
from apps.evidence.queries import hidden_words_in, resolved, texts_that_use
from apps.evidence.sources import checked_by_customer_at, photo_of, source_words
from apps.outreach.models import Consent

ROWS = 50


@dataclass(frozen=True, slots=True)
class Row:
    """One item as the list shows it: with what it may say now, and how many drafts use it."""

    item: Evidence
    says: Any
    stands: bool
    uses: int


@require_safe
@workspace(Right.SEE_WORK)
def evidence_list(request: HttpRequest) -> HttpResponse:
    """This view will list evidence, of one permission if the address names it, newest permission first."""
    user, client = person_of(request), chosen_client(request)
    rows = _visible(request)
    if client is not None:
        rows = rows.filter(client=client)
    consent = None
    if wanted := request.GET.get("permission", ""):
        consent = get_object_or_404(Consent.objects.visible_to(user).select_related("customer"), public_id=wanted)
        rows = rows.filter(consent=consent)
    rows = rows.annotate(used=Count("uses")).order_by("-consent_id", "number")
    page = Paginator(rows, ROWS).get_page(request.GET.get("page"))
    says = resolved(list(page.object_list))
    items = [_row(item, says[item.public_id]) for item in page.object_list]
    return render(request, "evidence/list.html", {"page": page, "rows": items, "consent": consent})


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.SEE_WORK)
def evidence_item(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show one item beside the words it comes from, and change it."""
    item = _found(request, public_id)
    user = person_of(request)
    may_write = Right.WRITE_STORIES in rights_of(user, item.client_id)
    form = form_for(item)
    if request.method == "POST":
        check_right(user, Right.WRITE_STORIES, item.client_id)
        form = form_for(item, request.POST)
        if form.is_valid():
            try:
                changed = change_evidence(by=user.actor, evidence=item, **form.changes).revision > item.revision
            except DomainError as error:
                form.add_error(error.field if error.field in form.fields else None, str(error))
            else:
                _say_what_changed(request, changed=changed)
                return redirect("evidence:item", item.public_id)
    context = {
        "item": item,
        "row": _row(item, resolved([item])[item.public_id]),
        "form": form,
        "fact_form": FactForm(auto_id="fact_%s") if item.kind == Evidence.Kind.QUOTE else None,
        "may_write": may_write and item.withdrawn_at is None,
        "source": source_words(item.consent, item.source, item.source_id),
        "uses": texts_that_use(item),
        "hidden": hidden_words_in(item),
        "checked_at": checked_by_customer_at(item),
    }
    return render(request, "evidence/item.html", context, status=422 if form.errors else 200)


@require_safe
@workspace(Right.SEE_WORK)
def photo(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will give a photo that is evidence to those who may see the evidence."""
    item = _found(request, public_id)
    sent = photo_of(item)
    if sent is None:
        raise Http404("no such photo")
    with sent.file.open("rb") as opened:
        response = HttpResponse(opened.read(), content_type="image/jpeg")
    response["Cache-Control"] = "private, max-age=3600"
    return response


@require_POST
@workspace(Right.WRITE_STORIES)
def fact(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will note a fact that stands in the words from which an item comes."""
    item, user = _found(request, public_id), person_of(request)
    check_right(user, Right.WRITE_STORIES, item.client_id)
    form = FactForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Say in a sentence what happened, in 5,000 characters at most."))
        return redirect("evidence:item", item.public_id)
    try:
        made = add_fact(
            by=user.actor, consent=item.consent, source=item.source, source_id=item.source_id, **form.cleaned_data
        )
    except DomainError as error:
        messages.error(request, str(error))
        return redirect("evidence:item", item.public_id)
    messages.success(request, _("Noted as %(label)s.") % {"label": made.label})
    return redirect("evidence:item", made.public_id)


@require_POST
@workspace(Right.WRITE_STORIES)
def withdraw(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will take one item back."""
    item, user = _found(request, public_id), person_of(request)
    check_right(user, Right.WRITE_STORIES, item.client_id)
    withdraw_evidence(by=user.actor, evidence=item)
    messages.success(request, _("Taken back. No text can be sent for approval with it any more."))
    return redirect("evidence:item", item.public_id)


def _say_what_changed(request: HttpRequest, *, changed: bool) -> None:
    if changed:
        messages.success(request, _("Changed. Texts that use it are marked as stale."))
    else:
        messages.info(request, _("Nothing was different, so nothing was changed."))


def _visible(request: HttpRequest) -> QuerySet[Evidence]:
    rows = Evidence.objects.visible_to(person_of(request))
    return rows.select_related("consent__client", "consent__customer", "customer", "client")


def _found(request: HttpRequest, public_id: str) -> Evidence:
    item: Evidence = get_object_or_404(_visible(request), public_id=public_id)
    return item


def _row(item: Evidence, says: QuotedWords | MeasuredFigure | WithdrawnEvidence) -> Row:
    if isinstance(says, WithdrawnEvidence):
        return Row(item, None, stands=False, uses=getattr(item, "used", 0))
    shown = resolved_figure(says, clean=str) if isinstance(says, MeasuredFigure) else says
    return Row(item, shown, stands=True, uses=getattr(item, "used", 0))
