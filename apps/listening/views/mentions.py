"""Mentions: listed, opened, corrected, and added by hand."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.accounts.models import User
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.core.errors import DomainError
from apps.listening.filters import MentionFilter
from apps.listening.forms import PastedMentionForm
from apps.listening.models import Alert, AuthorKind, Feeling, Mention, Source, Topic
from apps.listening.operations.correcting import correct_mentions
from apps.listening.operations.taking import ECHO, KNOWN, NewMention, Taken, take_mentions
from apps.listening.telling import alert_sentence, reasons_of, with_words
from apps.listening.watched import open_alerts


@require_safe
@workspace(Right.SEE_WORK)
def mentions(request: HttpRequest) -> HttpResponse:
    """This view will list what is said of the brands, with the alerts that nobody knows of yet on top."""
    user, client = person_of(request), chosen_client(request)
    wanted = MentionFilter.from_address(request.GET, user=user, client=client)
    rows, after = wanted.page()
    sources, topics = Source.objects.visible_to(user), Topic.objects.visible_to(user).filter(archived_at=None)
    if client is not None:
        sources, topics = sources.filter(client=client), topics.filter(client=client)
    context: dict[str, Any] = {
        "wanted": wanted,
        "rows": with_words(rows),
        "after": after,
        "alerts": _told(open_alerts(user, client=client)),
        "feelings": [("", _("All")), *Feeling.choices],
        "sources": [("", _("anywhere")), *sorted({(each.code, each.name) for each in sources})],
        "topic_choices": [("", _("anything")), *((each.public_id, each.name) for each in topics.order_by("name"))],
        "authors": [("", _("anybody")), *AuthorKind.choices],
        "may_act": bool(clients_with(user, Right.WORK_TICKETS)),
        "one_brand": client is not None,
        "address": request.GET.urlencode(),
        "is_empty": wanted.is_plain and not rows and not wanted.after,
    }
    return render(request, "listening/mentions.html", context)


def _told(alerts: list[Alert]) -> list[tuple[Alert, str]]:
    return [(alert, alert_sentence(alert)) for alert in alerts]


def _mention_or_404(user: User, public_id: str) -> Mention:
    rows = Mention.objects.visible_to(user).select_related("client", "source", "customer", "corrected_by")
    return get_object_or_404(rows, public_id=public_id)


@require_safe
@workspace(Right.SEE_WORK)
def mention(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show one mention: why it is risky, who said it again, and what people said it feels like."""
    user = person_of(request)
    shown = _mention_or_404(user, public_id)
    corrections = list(shown.corrections.order_by("-pk")[:20])
    names = dict(User.objects.filter(pk__in={each.by for each in corrections}).values_list("pk", "name"))
    context: dict[str, Any] = {
        "mention": shown,
        "topics": shown.topics.order_by("name"),
        "reasons": reasons_of(shown),
        "echoes": shown.echoes.select_related("source").order_by("-said_at")[:50],
        "corrections": [(each, names.get(each.by, _("somebody who has left"))) for each in corrections],
        "feelings": Feeling.choices,
        "may_act": Right.WORK_TICKETS in rights_of(user, shown.client_id) and shown.removed_at is None,
        "breadcrumbs": [{"label": _("Mentions"), "url": reverse("listening:mentions")}],
    }
    return render(request, "listening/mention.html", context)


@require_POST
@workspace(Right.WORK_TICKETS)
def correct(request: HttpRequest) -> HttpResponse:
    """This view will note how the chosen mentions really feel, brand by brand."""
    user = person_of(request)
    rows = Mention.objects.visible_to(user).filter(public_id__in=request.POST.getlist("mention")[:1000])
    chosen = list(rows.filter(client_id__in=clients_with(user, Right.WORK_TICKETS)).select_related("client"))
    changed = 0
    try:
        for client in sorted({each.client for each in chosen}, key=lambda client: client.pk):
            mine = [each for each in chosen if each.client_id == client.pk]
            changed += correct_mentions(by=user, client=client, mentions=mine, feeling=request.POST.get("feeling", ""))
    except DomainError as error:
        messages.error(request, str(error))
    else:
        said = ngettext("%(count)d mention corrected.", "%(count)d mentions corrected.", changed) % {"count": changed}
        messages.success(request, said + " " + _("The model learns from it."))
    if request.POST.get("to") == "mention" and len(chosen) == 1:
        return redirect("listening:mention", chosen[0].public_id)
    query = QueryDict(request.POST.get("back", "")).urlencode()
    return HttpResponseRedirect(reverse("listening:mentions") + (f"?{query}" if query else ""))


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.WORK_TICKETS)
def new(request: HttpRequest) -> HttpResponse:
    """This view will take in what somebody found by hand."""
    user = person_of(request)
    allowed = clients_with(user, Right.WORK_TICKETS)
    brands = Client.objects.visible_to(user).filter(pk__in=allowed, archived_at=None).order_by("name")
    chosen = chosen_client(request) if request.method != "POST" else None
    form = PastedMentionForm(request.POST or None, brands=brands, initial={"client": chosen.slug if chosen else None})
    if request.method == "POST" and form.is_valid():
        try:
            taken = _take(user, form.cleaned_data)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, _what_became(taken))
            return redirect("listening:mention", taken.mention.public_id)
    crumbs = [{"label": _("Mentions"), "url": reverse("listening:mentions")}]
    context = {"form": form, "breadcrumbs": crumbs}
    return render(request, "listening/new.html", context, status=422 if form.errors else 200)


def _take(user: User, given: dict[str, Any]) -> Taken:
    check_right(user, Right.WORK_TICKETS, given["client"].pk)
    new = NewMention(
        text=given["text"],
        source=slugify(given["source_name"])[:40] or "found-by-hand",
        source_name=given["source_name"],
        source_kind=given["source_kind"],
        url=given["url"],
        author=given["author"],
        author_kind=given["author_kind"] or AuthorKind.UNKNOWN,
        reach=given["reach"] or 0,
        said_at=given["said_at"],
    )
    return take_mentions(by=user.actor, client=given["client"], mentions=[new])[0]


def _what_became(taken: Taken) -> str:
    if taken.outcome == KNOWN:
        return _("This was here already: nothing has changed.")
    if taken.outcome == ECHO:
        return _("Somebody said the same before: it counts as an echo and adds to the reach.")
    return _("Taken in. What it feels like is the model’s guess: correct it below if it is wrong.")
