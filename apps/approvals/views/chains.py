"""Settings > Approval chains: whom a brand asks before a text goes out, in which order, and how long each may take."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from apps.approvals.chain_forms import formset_for, plans_of
from apps.approvals.models import ApprovalChain, ChainStep
from apps.approvals.operations import remove_chain, save_chain
from apps.clients.doors import person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with
from apps.core.errors import BadInput
from apps.documents.models import Document


@require_safe
@workspace(Right.MANAGE_CLIENT)
def chains(request: HttpRequest) -> HttpResponse:
    """This view will list the brands with the steps of their usual chain."""
    steps: dict[int, list[ChainStep]] = {}
    usual = ChainStep.objects.visible_to(person_of(request)).filter(chain__kind="")
    for step in usual.order_by("position"):
        steps.setdefault(step.client_id, []).append(step)
    rows = [{"client": client, "steps": steps.get(client.pk)} for client in _clients(request).order_by("name")]
    context = {"rows": rows, "breadcrumbs": [{"label": _("Settings"), "url": ""}]}
    return render(request, "approvals/chains.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.MANAGE_CLIENT)
def chain(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will show a brand's chain for one kind of text, and save it whole."""
    client: Client = get_object_or_404(_clients(request), slug=slug)
    kind = request.GET.get("kind", "")
    if kind and kind not in Document.Kind.values:
        raise Http404("no such kind of text")
    found = ApprovalChain.objects.filter(client=client, kind=kind).first()
    forms = formset_for(client, found, request.POST if request.method == "POST" else None)
    error = ""
    if request.method == "POST" and request.POST.get("act") == "remove" and kind:
        remove_chain(by=person_of(request).actor, client=client, kind=kind)
        messages.success(request, _("Taken away. Such texts go through the usual chain."))
        return HttpResponseRedirect(_address(client, ""))
    if request.method == "POST" and forms.is_valid():
        try:
            save_chain(by=person_of(request).actor, client=client, kind=kind, steps=plans_of(forms))
        except BadInput as refused:
            error = str(refused)
        else:
            messages.success(request, _("Saved. The next text goes this way; texts under way keep theirs."))
            return HttpResponseRedirect(_address(client, kind))
    has_errors = bool(error) or (forms.is_bound and not forms.is_valid())
    context: dict[str, Any] = {
        "client": client,
        "kind": kind,
        "chain": found,
        "forms": forms,
        "error": error,
        "tabs": _tabs(client, kind),
        "breadcrumbs": [
            {"label": _("Settings"), "url": ""},
            {"label": _("Approval chains"), "url": reverse("approvals:chains")},
        ],
    }
    return render(request, "approvals/chain.html", context, status=422 if has_errors else 200)


def _clients(request: HttpRequest) -> Any:
    user = person_of(request)
    return Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.MANAGE_CLIENT))


def _address(client: Client, kind: str) -> str:
    query = f"?kind={kind}" if kind else ""
    return reverse("approvals:chain", args=[client.slug]) + query


def _tabs(client: Client, kind: str) -> list[dict[str, Any]]:
    kinds = [("", _("Every kind of text")), *((value, str(label)) for value, label in Document.Kind.choices)]
    return [{"label": label, "url": _address(client, value), "current": value == kind} for value, label in kinds]
