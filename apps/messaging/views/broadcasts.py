"""Messages to service people, and who knows of them."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.core.errors import DomainError
from apps.messaging.forms import BroadcastForm
from apps.messaging.models import Broadcast
from apps.messaging.operations.broadcasts import know_broadcast, send_broadcast

MOST = 50


@require_safe
@workspace(Right.WORK_TICKETS)
def broadcasts(request: HttpRequest) -> HttpResponse:
    """This view will list what service was told, and who knows."""
    client = chosen_client(request)
    may_send = client is not None and Right.PUBLISH in rights_of(person_of(request), client.pk)
    return _list(request, client, BroadcastForm() if may_send else None)


@require_POST
@workspace(Right.PUBLISH)
def send(request: HttpRequest) -> HttpResponse:
    """This view will tell a brand's service team something."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        raise Http404("no client was chosen")
    check_right(user, Right.PUBLISH, client.pk)
    form = BroadcastForm(request.POST)
    if form.is_valid():
        try:
            send_broadcast(by=user, client=client, text=form.cleaned_data["text"])
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, _("Sent. Each of them says that they know."))
            return redirect(f"{reverse('messaging:broadcasts')}?client={client.slug}")
    return _list(request, client, form, status=422)


def _list(
    request: HttpRequest, client: Client | None, form: BroadcastForm | None, *, status: int = 200
) -> HttpResponse:
    user = person_of(request)
    rows = Broadcast.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.WORK_TICKETS))
    if client is not None:
        rows = rows.filter(client=client)
    listed = rows.select_related("client", "sent_by").prefetch_related("readers__user").order_by("-sent_at")[:MOST]
    context = {"client": client, "form": form, "rows": [_row(each, user.pk) for each in listed]}
    return render(request, "messaging/broadcasts.html", context, status=status)


def _row(broadcast: Broadcast, me: int) -> dict[str, object]:
    readers = sorted(broadcast.readers.all(), key=lambda reader: reader.user.name)
    return {
        "broadcast": broadcast,
        "known": [reader for reader in readers if reader.known_at is not None],
        "waiting": [reader for reader in readers if reader.known_at is None],
        "owes": any(reader.user_id == me and reader.known_at is None for reader in readers),
    }


@require_POST
@workspace(Right.WORK_TICKETS)
def known(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will note that the person knows."""
    user = person_of(request)
    found = get_object_or_404(Broadcast.objects.visible_to(user), public_id=public_id)
    check_right(user, Right.WORK_TICKETS, found.client_id)
    try:
        know_broadcast(by=user, broadcast=found)
    except DomainError as error:
        messages.error(request, str(error))
    return redirect("messaging:broadcasts")
