"""The quoted customer's page, on the brand's own host: their words and what stands right around them, no more."""

from collections.abc import Callable, Iterator
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.safestring import SafeString
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.approvals.errors import AlreadyDecided, PageOutdated, RequestClosed, RequestVoid
from apps.approvals.forms import ApproveForm, QuoteChangesForm
from apps.approvals.mails import QUOTE_PURPOSE, new_link
from apps.approvals.models import ApprovalRequest, Decision
from apps.approvals.operations import decide
from apps.approvals.presentation import clean_html
from apps.approvals.queries import newer_request
from apps.approvals.subjects import is_theirs, subject_of
from apps.clients.brand import brand_of
from apps.core import clock, links
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.links import LinkOver, LinkUnknown
from apps.core.models import Link
from apps.documents.queries import check_version
from apps.documents.resolved import ResolvedDocument, ResolvedLine

State, Kind = ApprovalRequest.State, Decision.Kind
View = Callable[..., HttpResponse]


def _behind_link(view: View) -> View:
    """Opens the link around the view. The token is the right, so no cookie is looked at and none is needed."""

    @wraps(view)
    def opened(request: HttpRequest, token: str) -> HttpResponse:
        try:
            with links.opened(token, purpose=QUOTE_PURPOSE) as link:
                asked = _request_of(link, on_host_of=request.host.client_id)  # type: ignore[attr-defined]
                with translation.override(asked.customer.language or asked.client.language):  # type: ignore[union-attr]
                    response = view(request, asked, token, link)
        except (LinkUnknown, LinkOver) as error:
            context = {"error": error, "brand": {"name": ""}}
            response = render(request, "approvals/no_quote_link.html", context, status=error.status)
        response["Referrer-Policy"] = "no-referrer"
        response["Cache-Control"] = "no-store, private"
        response["X-Robots-Tag"] = "noindex"
        return response

    opened.door = "link"  # type: ignore[attr-defined]
    return csrf_exempt(opened)


def _request_of(link: Link, *, on_host_of: int | None) -> ApprovalRequest:
    rows = ApprovalRequest.objects.in_scope().select_related(
        "client", "version__document", "customer", "requested_by", "seat__step__run"
    )
    asked = rows.filter(pk=link.subject_id, customer_id=link.holder_id, customer__isnull=False).first()
    if asked is None or asked.client_id != on_host_of:  # another brand's host says nothing of this one
        raise LinkUnknown
    return asked


@_behind_link
@require_safe
def page(request: HttpRequest, asked: ApprovalRequest, token: str, link: Link) -> HttpResponse:
    """This view will show the customer their words, or what became of the question."""
    return _show(request, asked, token)


@_behind_link
@require_http_methods(["GET", "HEAD", "POST"])
def approve(request: HttpRequest, asked: ApprovalRequest, token: str, link: Link) -> HttpResponse:
    """This view will ask once more, and take the yes on the second tap."""
    return _step(request, asked, token, link, kind=Kind.APPROVE)


@_behind_link
@require_http_methods(["GET", "HEAD", "POST"])
def changes(request: HttpRequest, asked: ApprovalRequest, token: str, link: Link) -> HttpResponse:
    """This view will take what is not right."""
    return _step(request, asked, token, link, kind=Kind.CHANGES)


@_behind_link
@require_POST
def newer(request: HttpRequest, asked: ApprovalRequest, token: str, link: Link) -> HttpResponse:
    """This view will make a link to the newer text for the same customer, and lead there."""
    found = newer_request(asked)
    return HttpResponseRedirect(_address("quote", new_link(found) if found is not None else token))


def _show(request: HttpRequest, asked: ApprovalRequest, token: str, *, error: Any = None) -> HttpResponse:
    status = error.status if error is not None else HTTPStatus.OK
    decision = Decision.objects.filter(request=asked).first()
    context = _frame(asked, token) | {"error": error, "decision": decision, "newer": newer_request(asked)}
    if asked.state == State.WAITING:
        context["passages"] = list(_passages(asked))
    return render(request, "approvals/quote.html", context, status=status)


def _step(request: HttpRequest, asked: ApprovalRequest, token: str, link: Link, *, kind: str) -> HttpResponse:
    if asked.state != State.WAITING and request.method != "POST":
        return _show(request, asked, token)
    kind_of_form = ApproveForm if kind == Kind.APPROVE else QuoteChangesForm
    shown = {"nonce": asked.nonce, "seen_hash": asked.version.content_hash}
    form = kind_of_form(request.POST) if request.method == "POST" else kind_of_form(initial=shown)
    if request.method != "POST" or not form.is_valid():
        return _ask(request, asked, token, form, kind)
    try:
        decide(
            request=asked,
            kind=kind,
            comment=form.cleaned_data.get("comment", ""),
            nonce=form.cleaned_data["nonce"],
            seen_hash=form.cleaned_data["seen_hash"],
            by=Actor.link(link.pk),
            link_id=link.pk,
            address=request.META.get("REMOTE_ADDR") or None,
        )
    except BadInput as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
        return _ask(request, asked, token, form, kind)
    except (AlreadyDecided, RequestVoid, RequestClosed, PageOutdated) as error:
        asked.refresh_from_db()
        return _show(request, asked, token, error=error)
    return HttpResponseRedirect(_address("quote", token))


def _ask(request: HttpRequest, asked: ApprovalRequest, token: str, form: Any, kind: str) -> HttpResponse:
    context = _frame(asked, token) | {"form": form, "is_yes": kind == Kind.APPROVE, "passages": list(_passages(asked))}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    return render(request, "approvals/quote_step.html", context, status=status)


def _frame(asked: ApprovalRequest, token: str) -> dict[str, Any]:
    names = ("quote", "quote_approve", "quote_changes", "quote_newer")
    return {
        "asked": asked,
        "brand": brand_of(asked.client),
        "way": {name: _address(name, token) for name in names},
        "zone": asked.client.zone,
        "now": clock.now(),
    }


def _address(name: str, token: str) -> str:
    return reverse(f"approvals_public:{name}", args=[token])


def _passages(asked: ApprovalRequest) -> Iterator[SafeString]:
    """Their quotes with the line before and after; figures, pictures and others' quotes stay out.

    Quotes that share a line stand together: nobody should have to read a line twice to answer for it.
    """
    blocks, theirs = check_version(asked.version).blocks, subject_of(asked.version).their_words
    spans: list[tuple[int, int]] = []
    for place in (at for at, block in enumerate(blocks) if is_theirs(block, theirs)):
        start, end = max(place - 1, 0), place + 2
        if spans and start < spans[-1][1]:
            start = spans.pop()[0]
        spans.append((start, end))
    for start, end in spans:
        kept = tuple(each for each in blocks[start:end] if is_theirs(each, theirs) or isinstance(each, ResolvedLine))
        yield clean_html(ResolvedDocument(blocks=kept), images={})
