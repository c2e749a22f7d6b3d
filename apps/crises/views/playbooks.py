"""Playbooks: listed, begun with the product's own, written."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.core.errors import BadInput, DomainError
from apps.crises.forms import PlaybookForm, as_lines
from apps.crises.models import Playbook
from apps.crises.operations.playbooks import add_starters, latest_of, write_playbook


@require_safe
@workspace(Right.SEE_WORK)
def playbooks(request: HttpRequest) -> HttpResponse:
    """This view will list a brand's playbooks as they are now."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        brands = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.SEE_WORK), archived_at=None)
        context: dict[str, Any] = {"brands": brands.order_by("name"), "title": _("Playbooks")}
        return render(request, "tickets/choose_client.html", context)
    context = {
        "client": client,
        "versions": latest_of(client),
        "may_change": Right.MANAGE_CLIENT in rights_of(user, client.pk),
        "breadcrumbs": [{"label": _("Crises"), "url": f"{reverse('crises:list')}?client={client.slug}"}],
    }
    return render(request, "crises/playbooks.html", context)


@require_POST
@workspace(Right.MANAGE_CLIENT)
def starters(request: HttpRequest) -> HttpResponse:
    """This view will write the product's own playbooks for a brand."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        raise BadInput(_("Choose a client first."), field="client")
    check_right(user, Right.MANAGE_CLIENT, client.pk)
    made = add_starters(by=user, client=client)
    said = ngettext("%(count)d playbook written.", "%(count)d playbooks written.", len(made)) % {"count": len(made)}
    messages.success(request, said + " " + _("Make them this client’s own before they are needed."))
    return redirect(f"{reverse('crises:playbooks')}?client={client.slug}")


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.MANAGE_CLIENT)
def write(request: HttpRequest, public_id: str = "") -> HttpResponse:
    """This view will write a playbook, or another version of one."""
    user, client = person_of(request), chosen_client(request)
    last = None
    if public_id:
        rows = Playbook.objects.visible_to(user).filter(archived_at=None).select_related("client")
        playbook = get_object_or_404(rows, public_id=public_id)
        client, last = playbook.client, playbook.versions.order_by("-number").first()
    if client is None:
        raise BadInput(_("Choose a client first."), field="client")
    check_right(user, Right.MANAGE_CLIENT, client.pk)
    initial = {"name": last.name, "steps": as_lines(last), "holding": last.holding} if last else None
    form = PlaybookForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            write_playbook(by=user, client=client, playbook=last.playbook if last else None, **form.cleaned_data)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, _("Written. Incidents that are open keep the version they began with."))
            return redirect(f"{reverse('crises:playbooks')}?client={client.slug}")
    crumbs = [{"label": _("Playbooks"), "url": f"{reverse('crises:playbooks')}?client={client.slug}"}]
    context = {"form": form, "client": client, "version": last, "breadcrumbs": crumbs}
    return render(request, "crises/playbook.html", context, status=422 if form.errors else 200)
