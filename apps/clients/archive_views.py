"""Settings > Clients > Archived: a brand that leaves, its archive as a file, and its way back. For owners."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.doors import owners, person_of
from apps.clients.export_jobs import KEPT_FOR, start_export
from apps.clients.leaving import Newsroom, archive_client, restore_client
from apps.clients.models import Client, ClientExport
from apps.clients.queries import archived_client_ids
from apps.core import clock, scope
from apps.core.links import LinkOver
from apps.core.models import Job

UNDER_WAY = (Job.State.WAITING, Job.State.RUNNING)
EXPORTS_SHOWN = 5


class ArchiveForm(forms.Form):
    """What becomes of the pages that stand."""

    use_required_attribute = False
    newsroom = forms.ChoiceField(
        label=gettext_lazy("The newsroom"),
        widget=forms.RadioSelect,
        choices=[
            (Newsroom.STAYS, gettext_lazy("stays readable, for as long as each customer’s permission holds")),
            (Newsroom.CLOSES, gettext_lazy("closes: every address answers that it is gone (410)")),
        ],
    )


@contextmanager
def _with_archived() -> Iterator[list[int]]:
    """Archived brands are in nobody's sight, but here in an owner's."""
    ids = archived_client_ids()
    with scope.limited_to([*scope.current(), *ids]):
        yield ids


@require_safe
@owners
def archived(request: HttpRequest) -> HttpResponse:
    """This view will list the brands that are archived, with their files."""
    with _with_archived() as ids:
        rows = [_row(client) for client in Client.objects.filter(pk__in=ids).order_by("-archived_at", "name")]
        context = {"rows": rows, "days": KEPT_FOR.days, "breadcrumbs": _crumbs()}
        return render(request, "clients/archived.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@owners
def archive(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will say what archiving stops and keeps, ask about the newsroom, and do it."""
    owner = person_of(request)
    client = get_object_or_404(Client.objects.visible_to(owner), slug=slug)
    form = ArchiveForm(request.POST if request.method == "POST" else None, initial={"newsroom": Newsroom.STAYS})
    if form.is_bound and form.is_valid():
        archive_client(by=owner.actor, client=client, newsroom=form.cleaned_data["newsroom"])
        messages.success(request, _("%(name)s is archived. Nothing is deleted.") % {"name": client.name})
        return redirect("clients_settings:archived")
    context = {"client": client, "form": form, "exports": _exports(client), "days": KEPT_FOR.days}
    context |= {"breadcrumbs": _crumbs()}
    return render(request, "clients/archive.html", context, status=422 if form.errors else 200)


@require_POST
@owners
def restore(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will take the work for an archived brand up again."""
    with _with_archived() as ids:
        client = get_object_or_404(Client.objects.filter(pk__in=ids), slug=slug)
        restore_client(by=person_of(request).actor, client=client)
    messages.success(request, _("%(name)s is back. What fell due meanwhile is shown as late.") % {"name": client.name})
    return redirect("clients_settings:edit", slug=slug)


@require_POST
@owners
def export(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will begin to make a file of everything of the brand, archived or not."""
    with _with_archived():
        client = get_object_or_404(Client.objects.in_scope(), slug=slug)
        start_export(by=person_of(request).actor, client=client)
    messages.success(request, _("The file of %(name)s is being made. You can leave this page.") % {"name": client.name})
    if client.archived_at is not None:
        return redirect("clients_settings:archived")
    return redirect("clients_settings:archive", slug=slug)


@require_safe
@owners
def export_progress(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show how far a file is."""
    with _with_archived():
        found = get_object_or_404(ClientExport.objects.in_scope().select_related("client"), public_id=public_id)
        return render(request, "clients/_export.html", {"each": _shown(found)})


@require_safe
@owners
def download(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will give the file of a brand, until its days are over."""
    with _with_archived():
        found = get_object_or_404(ClientExport.objects.in_scope().select_related("client"), public_id=public_id)
        if found.ready_at is None:
            raise Http404("it is being made")
        if not found.file or (found.expires_at is not None and found.expires_at <= clock.now()):
            raise LinkOver
        day = found.ready_at.date().isoformat()
        answer = FileResponse(found.file.open("rb"), as_attachment=True, filename=f"{found.client.slug}-{day}.zip")
        return cast("HttpResponse", answer)


def _crumbs() -> list[dict[str, str]]:
    return [{"label": _("Settings"), "url": ""}, {"label": _("Clients"), "url": reverse("clients_settings:list")}]


def _row(client: Client) -> dict[str, Any]:
    return {"client": client, "exports": _exports(client)}


def _exports(client: Client) -> list[dict[str, Any]]:
    rows = ClientExport.objects.filter(client_id=client.pk).select_related("client").order_by("-id")
    return [_shown(each) for each in rows[:EXPORTS_SHOWN]]


def _shown(export: ClientExport) -> dict[str, Any]:
    job = Job.objects.filter(pk=export.job_id, client_id=export.client_id).first()
    is_over = export.removed_at is not None or (export.expires_at is not None and export.expires_at <= clock.now())
    return {
        "export": export,
        "runs": job is not None and job.state in UNDER_WAY,
        "failed": job is not None and job.state == Job.State.FAILED,
        "percent": job.percent if job is not None else 0,
        "is_over": is_over,
    }
