"""How a brand listens: how keenly, for what, and where."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.core.errors import BadInput, DomainError
from apps.listening.forms import SettingsForm, TopicForm
from apps.listening.models import SentimentLayer, Source, Topic
from apps.listening.operations.places import change_settings, change_source, settings_of
from apps.listening.operations.topics import archive_topic, save_topic

FIELDS = ("sensitivity", "fewest", "hears_drops", "opens_tickets")


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.SEE_WORK)
def listening(request: HttpRequest) -> HttpResponse:
    """This view will show how a brand listens, and change how keenly."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        brands = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.SEE_WORK), archived_at=None)
        context: dict[str, Any] = {"brands": brands.order_by("name"), "title": _("Listening")}
        return render(request, "tickets/choose_client.html", context)
    kept = settings_of(client)
    form = SettingsForm(request.POST or None, initial={name: getattr(kept, name) for name in FIELDS})
    may_change = Right.MANAGE_CLIENT in rights_of(user, client.pk)
    if request.method == "POST" and not may_change:
        raise Http404("not theirs to set")
    if request.method == "POST" and form.is_valid():
        change_settings(by=user.actor, client=client, **form.cleaned_data)
        messages.success(request, _("Saved. It holds for what comes in from now on."))
        return _back(client)
    context = {
        "client": client,
        "form": form,
        "topics": Topic.objects.visible_to(user).filter(client=client, archived_at=None).order_by("kind", "name"),
        "sources": Source.objects.visible_to(user).filter(client=client).order_by("name"),
        "layer": SentimentLayer.objects.visible_to(user).filter(client=client).order_by("-pk").first(),
        "topic_form": TopicForm(),
        "may_change": may_change,
    }
    return render(request, "listening/listening.html", context, status=422 if form.errors else 200)


def _back(client: Client) -> HttpResponse:
    return redirect(f"{reverse('listening:settings')}?client={client.slug}")


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.MANAGE_CLIENT)
def topic(request: HttpRequest, public_id: str = "") -> HttpResponse:
    """This view will write or change a topic."""
    user = person_of(request)
    shown, client = None, chosen_client(request)
    if public_id:
        rows = Topic.objects.visible_to(user).filter(archived_at=None).select_related("client")
        shown = get_object_or_404(rows, public_id=public_id)
        client = shown.client
    if client is None:
        raise BadInput(_("Choose a client first."), field="client")
    check_right(user, Right.MANAGE_CLIENT, client.pk)
    names = ("name", "kind", "words", "is_muted")
    form = TopicForm(request.POST or None, initial={name: getattr(shown, name) for name in names} if shown else None)
    if request.method == "POST" and form.is_valid():
        try:
            save_topic(by=user.actor, client=client, topic=shown, **form.cleaned_data)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, _("Saved. It is looked for in what comes in from now on."))
            return _back(client)
    crumbs = [{"label": _("Listening"), "url": f"{reverse('listening:settings')}?client={client.slug}"}]
    context = {"form": form, "client": client, "topic": shown, "breadcrumbs": crumbs}
    return render(request, "listening/topic.html", context, status=422 if form.errors else 200)


@require_POST
@workspace(Right.MANAGE_CLIENT)
def archive(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will listen for a topic no more."""
    user = person_of(request)
    shown = get_object_or_404(Topic.objects.visible_to(user).select_related("client"), public_id=public_id)
    check_right(user, Right.MANAGE_CLIENT, shown.client_id)
    archive_topic(by=user.actor, topic=shown)
    messages.success(request, _("Archived. What was found of it stays."))
    return _back(shown.client)


@require_POST
@workspace(Right.MANAGE_CLIENT)
def mute(request: HttpRequest, pk: int) -> HttpResponse:
    """This view will mute a place, or let it raise alerts again."""
    user = person_of(request)
    source = get_object_or_404(Source.objects.visible_to(user).select_related("client"), pk=pk)
    check_right(user, Right.MANAGE_CLIENT, source.client_id)
    change_source(by=user.actor, source=source, is_muted=request.POST.get("mute") == "yes")
    return _back(source.client)
