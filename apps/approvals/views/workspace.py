"""The agency's side: who was asked, since when, what they said."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from apps.approvals.errors import RunOver
from apps.approvals.models import ApprovalRequest, ApprovalRun
from apps.approvals.operations import recall_run
from apps.approvals.presentation import clean_html
from apps.approvals.queries import may_recall, steps_of, title_of
from apps.approvals.subjects import subject_of
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import Right, clients_with
from apps.core import clock
from apps.documents.canonical import parse_canonical, verify

State = ApprovalRequest.State
PAGE = 30
VIEWS = {
    "waiting": (_("Waiting"), (State.WAITING,)),
    "decided": (_("Decided"), (State.APPROVED, State.CHANGES_ASKED)),
    "void": (_("Void"), (State.VOID, State.CLOSED)),
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
        "client", "approver", "customer", "requested_by", "version", "decision", "seat__step"
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
    """This view will show one request with the words it is about, its chain, and the proof of each decision."""
    user, asked = person_of(request), request_for(request, public_id)
    version, run = asked.version, asked.run
    is_whole = verify(version.canonical, content_hash=version.content_hash)
    context = {
        "asked": asked,
        "run": run,
        "steps": steps_of(run, with_internal=True),
        "title": title_of(version),
        "subject": subject_of(version),
        "is_whole": is_whole,
        "text": clean_html(parse_canonical(version.canonical), images={}) if is_whole else "",
        "may_decide": asked.approver_id == user.pk and asked.state == State.WAITING,
        "may_recall": run.state == ApprovalRun.State.RUNNING and may_recall(user, run),
        "now": clock.now(),
    }
    return render(request, "approvals/record.html", context)


@require_POST
@workspace()
def recall(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will take the question back before it is answered."""
    asked = request_for(request, public_id)
    try:
        recall_run(by=person_of(request), run=asked.run)
    except RunOver as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _now("Taken back. Who was asked gets a mail that nothing waits for them."))
    return HttpResponseRedirect(reverse("approvals:record", args=[asked.public_id]))


def request_for(request: HttpRequest, public_id: str) -> ApprovalRequest:
    """This function will return the request of a brand whose work the person sees; else there is none."""
    user = person_of(request)
    rows = ApprovalRequest.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.SEE_WORK))
    found: ApprovalRequest = get_object_or_404(
        rows.select_related(
            "client", "approver", "customer", "requested_by", "version__document", "seat__step__run__requested_by"
        ),
        public_id=public_id,
    )
    return found
