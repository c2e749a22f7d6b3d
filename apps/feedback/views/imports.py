"""The list of imports, one while it runs and after, and its rejected rows as a file."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import connection, transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.promise_words import closed_loop_words, first_contact_words
from apps.clients.rights import Right, check_right, clients_with
from apps.core import clock, scope
from apps.core.errors import BadInput
from apps.feedback.checking import rejected_rows
from apps.feedback.counts import Counts
from apps.feedback.models import Import, LeftOutCell, Rejection
from apps.feedback.operations import drop_import, start_import
from apps.feedback.queries import nearest_due, progress_of, undoing_of
from apps.feedback.reading import rejected_lines
from apps.feedback.sources import table_of
from apps.tenancy.models import Agency

ROWS = 50
BATCH = 500
SHOWN_REJECTIONS = 50
State = Import.State
RUNS = frozenset({State.RUNNING, State.UNDOING})
ENDED = frozenset({State.DONE, State.UNDOING, State.UNDONE})


def import_or_404(request: HttpRequest, public_id: str) -> Import:
    """This function will return the import if the person may see its brand; NotAllowed if they may not import."""
    rows = Import.objects.visible_to(person_of(request)).select_related("client")
    found: Import = get_object_or_404(rows, public_id=public_id)
    check_right(person_of(request), Right.IMPORT, found.client_id)
    return found


def steps(now: int, *, error: bool = False) -> list[dict[str, str]]:
    """This function will return the wizard's steps in the words of the moment; `now` counts from nought."""
    labels = (_("File"), _("Map columns"), _("Check rows"), _("Import"))
    present = "error" if error else "now"
    return [
        {"label": label, "state": "done" if place < now else present if place == now else "later"}
        for place, label in enumerate(labels)
    ]


@require_safe
@workspace(Right.IMPORT)
def imports(request: HttpRequest) -> HttpResponse:
    """This view will list what was imported, and what waits for its columns to be matched."""
    user, client = person_of(request), chosen_client(request)
    rows = Import.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.IMPORT))
    if client is not None:
        rows = rows.filter(client=client)
    page = Paginator(rows.select_related("client").order_by("-pk"), ROWS).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "one_brand": client is not None,
        "query": f"?client={client.slug}" if client else "",
    }
    return render(request, "feedback/imports.html", context)


@require_safe
@workspace(Right.IMPORT)
def one(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show how far an import is, or what came of it."""
    found = import_or_404(request, public_id)
    if found.state == State.UPLOADED:
        return redirect("feedback:columns", found.public_id)
    return render(request, "feedback/import.html", _context(found))


@require_safe
@workspace(Right.IMPORT)
def progress(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will give the part of the page that moves; when the import is over, the page is loaded anew."""
    found = import_or_404(request, public_id)
    answer = render(request, "feedback/_progress.html", _context(found))
    if found.state not in RUNS:
        answer["HX-Refresh"] = "true"
    return answer


def _context(found: Import) -> dict[str, object]:
    counts = Counts.from_dict(found.counts)
    shown = found.rejections.filter(client_id=found.client_id).order_by("row_number")[:SHOWN_REJECTIONS]
    return {
        "imported": found,
        "counts": counts,
        "progress": progress_of(found),
        "first_contact_words": first_contact_words(found.client),
        "closed_loop_words": closed_loop_words(found.client),
        "steps": steps(4 if found.state in ENDED else 3, error=found.state == State.FAILED),
        "rejections": shown if found.state not in RUNS else [],
        "left_out": _left_out(found) if found.state not in RUNS and counts.left_out else [],
        "outreach_in_time": counts.outreach_opened - counts.late,
        "loops_in_time": counts.loops_opened - counts.loops_late,
        "nearest_due": nearest_due(found),
        "runs": found.state in RUNS,
        "undoing": undoing_of(found),
        "breadcrumbs": [{"label": _("Imports"), "url": reverse("feedback:imports")}],
    }


def _left_out(found: Import) -> QuerySet[LeftOutCell]:
    rows = found.left_out.filter(client_id=found.client_id)
    return rows.order_by("row_number", "pk")[:SHOWN_REJECTIONS]


@require_POST
@workspace(Right.IMPORT)
def resume(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will take up an import that stopped, behind the last row that is in."""
    found = import_or_404(request, public_id)
    start_import(by=person_of(request).actor, imported=found, mapping=found.mapping, options=found.options)
    return redirect("feedback:import", found.public_id)


@require_POST
@workspace(Right.IMPORT)
def drop(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will forget a file that was not imported."""
    found = import_or_404(request, public_id)
    drop_import(by=person_of(request).actor, imported=found)
    messages.success(request, _("“%(name)s” is forgotten. Nothing of it was imported.") % {"name": found.filename})
    return redirect("feedback:imports")


@require_safe
@workspace(Right.IMPORT)  # type: ignore[arg-type]  # the door passes a streamed answer on as it is
def rejected(request: HttpRequest, public_id: str) -> StreamingHttpResponse:
    """This view will stream the rows that were set aside, or would be, with their reasons, as a CSV to be mended."""
    found = import_or_404(request, public_id)
    try:
        columns: tuple[str, ...] = table_of(found).columns
    except BadInput:
        if found.state == State.UPLOADED:
            raise
        columns = ()
    if found.state == State.UPLOADED:
        lines = rejected_lines(rejected_rows(found, now=clock.now()), columns)
    else:
        agency: Agency = request.host.agency  # type: ignore[attr-defined]
        lines = rejected_lines(_kept_rows(found, agency), columns or _numbered(found))
    answer = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="rejected-{found.public_id}.csv"'
    return answer


def _numbered(found: Import) -> list[str]:
    first = Rejection.objects.filter(client_id=found.client_id, imported=found).first()
    return [_("Column %(number)s") % {"number": n} for n in range(1, len(first.cells if first else [""]) + 1)]


def _kept_rows(found: Import, agency: Agency) -> Iterator[Rejection]:
    """The body is streamed when the request's transaction is over: each batch has one of its own."""
    last = 0
    while True:
        with _back_in(agency, found.client_id):
            rows = Rejection.objects.in_scope().filter(imported=found, pk__gt=last)
            batch = list(rows.order_by("pk")[:BATCH])
        yield from batch
        if len(batch) < BATCH:
            return
        last = batch[-1].pk


@contextmanager
def _back_in(agency: Agency, client_id: int) -> Iterator[None]:
    before = connection.tenant  # type: ignore[attr-defined]
    connection.set_tenant(agency)  # type: ignore[attr-defined]
    try:
        with scope.limited_to([client_id]), transaction.atomic():
            yield
    finally:
        connection.set_tenant(before)  # type: ignore[attr-defined]
