"""Promises: all of them, one with its result, registering and changing one, sentences that nobody has registered."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from apps.accounts.models import User
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.core.errors import BadInput
from apps.promises.drawing import history, share_of
from apps.promises.finding import WHY_WORDS
from apps.promises.forms import PromiseForm, initial_of
from apps.promises.likeness import HOW_WORDS
from apps.promises.lines import line_of
from apps.promises.measures import FEW, in_words
from apps.promises.misses import misses_of
from apps.promises.models import Promise
from apps.promises.operations.registering import change_promise, register_promise
from apps.promises.queries import broken_first, history_of, last_check, promises_of, texts_that_make, unregistered

MOST, ROWS = 300, 50
ANSWERS_FOR = Right.WORK_TICKETS  # of either team: both have this right


def found_promise(request: HttpRequest, public_id: str, right: Right = Right.SEE_WORK) -> Promise:
    """This function will return a promise of a brand for which the person has the right; else 404 or 403."""
    user = person_of(request)
    rows = Promise.objects.visible_to(user).select_related("client", "series", "cx_owner", "pr_owner")
    found: Promise = get_object_or_404(rows, public_id=public_id)
    check_right(user, right, found.client_id)
    return found


def brand_first(request: HttpRequest, right: Right, title: str) -> Client | HttpResponse:
    """This function will return the brand that was chosen, or the page on which it is."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        brands = Client.objects.visible_to(user).filter(pk__in=clients_with(user, right), archived_at=None)
        return render(request, "tickets/choose_client.html", {"brands": brands.order_by("name"), "title": title})
    check_right(user, right, client.pk)
    return client


def crumbs() -> list[dict[str, Any]]:
    """This function will return the way back to the list."""
    return [{"label": _("Promises"), "url": reverse("promises:list")}]


@require_safe
@workspace(Right.SEE_WORK)
def promises(request: HttpRequest) -> HttpResponse:
    """This view will list what is promised in public and whether it is kept, the broken ones first."""
    user, client = person_of(request), chosen_client(request)
    archived = request.GET.get("view") == "past"
    rows = promises_of(user, client, archived=archived).filter(client_id__in=clients_with(user, Right.SEE_WORK))
    context = {
        "client": client,
        "rows": [line_of(each) for each in broken_first(rows, MOST)],
        "archived": archived,
        "may_register": _may(user, client),
    }
    return render(request, "promises/list.html", context)


def _may(user: User, client: Client | None) -> bool:
    if client is not None:
        return ANSWERS_FOR in rights_of(user, client.pk)
    return bool(clients_with(user, ANSWERS_FOR))


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(ANSWERS_FOR)
def new(request: HttpRequest) -> HttpResponse:
    """This view will register a promise; the words of a sentence that was found stand in the form already."""
    client = brand_first(request, ANSWERS_FOR, _("Register a promise"))
    if isinstance(client, HttpResponse):
        return client
    begin = {"text": request.GET.get("text", "")[:500], "said_at": request.GET.get("said_at", "")[:500]}
    form = PromiseForm(request.POST or None, client=client, initial=begin)
    if request.method == "POST" and form.is_valid():
        try:
            made = register_promise(by=person_of(request).actor, client=client, wanted=form.wanted)
        except BadInput as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            return redirect("promises:promise", made.public_id)
    context = {"form": form, "client": client, "breadcrumbs": crumbs()}
    return render(request, "promises/form.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(ANSWERS_FOR)
def change(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will change a promise."""
    promise = found_promise(request, public_id, ANSWERS_FOR)
    form = PromiseForm(request.POST or None, client=promise.client, initial=initial_of(promise))
    if request.method == "POST" and form.is_valid():
        try:
            change_promise(by=person_of(request).actor, promise=promise, wanted=form.wanted)
        except BadInput as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            return redirect("promises:promise", promise.public_id)
    context = {"form": form, "client": promise.client, "promise": promise, "breadcrumbs": crumbs()}
    return render(request, "promises/form.html", context, status=422 if form.errors else 200)


@require_safe
@workspace(Right.SEE_WORK)
def promise(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show a promise: what the last check found, what missed it, how it went, which texts make it."""
    found = found_promise(request, public_id)
    check = last_check(found)
    page = Paginator(check.misses if check is not None else [], ROWS).get_page(request.GET.get("page"))
    may = ANSWERS_FOR in rights_of(person_of(request), found.client_id)
    texts = texts_that_make(found)
    context = {
        "promise": found,
        "measure": in_words(found),
        "check": check,
        "share": share_of(check) if check is not None else None,
        "is_few": check is not None and 0 < check.n < FEW,
        "missed": check.n - check.met if check is not None else 0,
        "page": page,
        "misses": misses_of(check, list(page.object_list)) if check is not None else [],
        "history": history(history_of(found), found.share),
        "texts": [(text, [(each, HOW_WORDS[each.how]) for each in made]) for text, made in texts],
        "may_change": may and found.archived_at is None,
        "breadcrumbs": crumbs(),
    }
    return render(request, "promises/promise.html", context)


@require_safe
@workspace(Right.SEE_WORK)
def found(request: HttpRequest) -> HttpResponse:
    """This view will list sentences in texts that are out which sound like promises and are registered nowhere."""
    client = brand_first(request, Right.SEE_WORK, _("Promises that nobody registered"))
    if isinstance(client, HttpResponse):
        return client
    rows = [(each.text, each.sounding.sentence, WHY_WORDS[each.sounding.why]) for each in unregistered(client)]
    context = {
        "client": client,
        "page": Paginator(rows, ROWS).get_page(request.GET.get("page")),
        "may_register": _may(person_of(request), client),
        "breadcrumbs": crumbs(),
    }
    return render(request, "promises/found.html", context)
