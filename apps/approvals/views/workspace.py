"""The agency's side: who was asked, since when, what they said."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from apps.approvals.models import ApprovalRequest
from apps.approvals.presentation import clean_html
from apps.approvals.queries import title_of
from apps.approvals.subjects import subject_of
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import Right, clients_with
from apps.core import clock
from apps.documents.canonical import fingerprint_words, parse_canonical, verify

State = ApprovalRequest.State
PAGE = 30
VIEWS = {
    "waiting": (_("Waiting"), (State.WAITING,)),
    "decided": (_("Decided"), (State.APPROVED, State.CHANGES_ASKED)),
    "void": (_("Void"), (State.VOID,)),
}


@require_safe
@workspace()
def approvals(request: HttpRequest) -> HttpResponse:
    """This view will list requests of one kind of state, the most urgent or the latest first."""
    user, client = person_of(request), chosen_client(request)
    shown = request.GET.get("state", "waiting")
    shown = shown if shown in VIEWS else "waiting"
    rows = ApprovalRequest.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.SEE_WORK))
    if client is not None:
        rows = rows.filter(client=client)
    counts = {name: rows.filter(state__in=states).count() for name, (_label, states) in VIEWS.items()}
    rows = rows.filter(state__in=VIEWS[shown][1]).select_related(
        "client", "approver", "requested_by", "version", "decision"
    )
    order = ("due_at", "id") if shown == "waiting" else ("-id",)
    page = Paginator(rows.order_by(*order), PAGE).get_page(request.GET.get("page"))
    tabs = [
        {"name": name, "label": label, "count": counts[name], "current": name == shown}
        for name, (label, _states) in VIEWS.items()
    ]
    context = {
        "page": page,
        "rows": [{"asked": asked, "title": title_of(asked.version)} for asked in page],
        "tabs": tabs,
        "shown": shown,
        "chosen": client,
        "now": clock.now(),
    }
    return render(request, "approvals/list.html", context)


@require_safe
@workspace()
def record(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show one request with the words it is about and the proof of its decision."""
    user = person_of(request)
    rows = ApprovalRequest.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.SEE_WORK))
    asked = get_object_or_404(
        rows.select_related("client", "approver", "requested_by", "version__document", "decision__decided_by"),
        public_id=public_id,
    )
    version = asked.version
    is_whole = verify(version.canonical, content_hash=version.content_hash)
    context = {
        "asked": asked,
        "decision": getattr(asked, "decision", None),
        "title": title_of(version),
        "subject": subject_of(version),
        "fingerprint": fingerprint_words(version.content_hash),
        "is_whole": is_whole,
        "text": clean_html(parse_canonical(version.canonical), images={}) if is_whole else "",
        "now": clock.now(),
    }
    return render(request, "approvals/record.html", context)
