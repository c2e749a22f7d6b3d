"""The page that asks before a whole import is taken back."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right
from apps.feedback.counts import Counts
from apps.feedback.lifecycle import IMPORT
from apps.feedback.models import Import
from apps.feedback.operations import start_undo
from apps.feedback.operations.undo import ImportHasReachedCustomers, what_was_sent
from apps.feedback.views.imports import import_or_404


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.IMPORT)
def undo(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will say what goes and what was sent; on POST it begins to take the import back, and gives its page."""
    found = import_or_404(request, public_id)
    IMPORT.check(found.state, Import.State.UNDOING)
    if request.method == "POST":
        try:
            start_undo(by=person_of(request).actor, imported=found)
        except ImportHasReachedCustomers:
            return _page(request, found, status=409)
        return redirect("feedback:import", found.public_id)
    return _page(request, found)


def _page(request: HttpRequest, found: Import, *, status: int = 200) -> HttpResponse:
    context = {
        "imported": found,
        "counts": Counts.from_dict(found.counts),
        "sent": what_was_sent(found),
        "breadcrumbs": [
            {"label": _("Imports"), "url": reverse("feedback:imports")},
            {"label": found.filename, "url": reverse("feedback:import", args=[found.public_id])},
        ],
    }
    return render(request, "feedback/undo.html", context, status=status)
