"""One delivery as it came, and replaying it."""

import json

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right
from apps.clients.settings_pages.page import managed_client
from apps.core.errors import DomainError
from apps.integrations.models import Arrival
from apps.integrations.operations import replay_arrival
from apps.integrations.operations.settling import connector_of
from apps.integrations.views.connections import connection_of, frame


@require_http_methods(["GET", "POST"])
@workspace(Right.MANAGE_CLIENT)
def arrival(request: HttpRequest, slug: str, public_id: str, arrival_id: str) -> HttpResponse:
    """This view will show what came, with what came of it, and replay it."""
    client = managed_client(request, slug)
    connection = connection_of(request, client, public_id)
    mine = Arrival.objects.visible_to(person_of(request)).filter(connection=connection)
    shown: Arrival = get_object_or_404(mine, public_id=arrival_id)
    if request.method == "POST":
        try:
            replayed = replay_arrival(by=person_of(request).actor, arrival=shown)
        except DomainError as error:
            messages.error(request, str(error))
        else:
            shown = replayed
            messages.success(request, _("Replayed: %(state)s.") % {"state": shown.get_state_display()})
        return redirect("connections:arrival", slug=slug, public_id=public_id, arrival_id=shown.public_id)
    context = {
        "connection": connection,
        "connector": connector_of(connection),
        "arrival": shown,
        "body": _readable(shown),
        "fetched": json.dumps(shown.fetched, indent=2, ensure_ascii=False) if shown.fetched is not None else "",
    }
    return render(request, "integrations/arrival.html", frame(client, inside=connection) | context)


def _readable(shown: Arrival) -> str:
    try:
        return json.dumps(json.loads(shown.body), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return shown.body
