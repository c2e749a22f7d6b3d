"""Settings > API keys: which programs come in, what they may do, and for whom. For owners."""

from collections import defaultdict

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.accounts.models import ApiKey
from apps.clients.doors import owners, person_of
from apps.clients.keys import BOTH_ALIVE, make_key, revoke_key, rotate_key
from apps.clients.models import Client, KeyGrant, KeyScope
from apps.core import clock
from apps.core.errors import DomainError
from apps.workspace.key_forms import KeyForm


def _crumbs(*, inside: bool) -> list[dict[str, str]]:
    top = [{"label": _("Settings"), "url": ""}]
    return [*top, {"label": _("API keys"), "url": reverse("workspace:keys")}] if inside else top


@require_safe
@owners
def keys(request: HttpRequest) -> HttpResponse:
    """This view will list the keys with what they may do and when they were used."""
    brands: dict[int, list[Client]] = defaultdict(list)
    for grant in KeyGrant.objects.visible_to(person_of(request)).select_related("client").order_by("client__name"):
        brands[grant.key_id].append(grant.client)
    now, words = clock.now(), dict(KeyScope.choices)
    rows = [
        {
            "key": key,
            "brands": brands[key.pk],
            "scopes": [words.get(scope, scope) for scope in key.scopes],
            "is_good": key.is_good(now),
        }
        for key in ApiKey.objects.order_by("-id")
    ]
    rows.sort(key=lambda row: not row["is_good"])
    return render(request, "workspace/keys/list.html", {"rows": rows, "breadcrumbs": _crumbs(inside=False)})


@require_http_methods(["GET", "POST"])
@owners
def key_new(request: HttpRequest) -> HttpResponse:
    """This view will make a key and show its text, this once."""
    owner = person_of(request)
    brands = Client.objects.visible_to(owner).filter(archived_at__isnull=True).order_by("name")
    form = KeyForm(request.POST or None, brands=brands)
    if request.method == "POST" and form.is_valid():
        try:
            made, text = make_key(
                by=owner.actor,
                name=form.cleaned_data["name"],
                scopes=form.cleaned_data["scopes"],
                clients=form.cleaned_data["clients"],
                expires_at=form.expires_at(),
            )
        except DomainError as error:
            form.refuse(error)
        else:
            return _shown(request, made, text)
    context = {"form": form, "has_clients": brands.exists(), "breadcrumbs": _crumbs(inside=True)}
    return render(request, "workspace/keys/form.html", context, status=422 if form.errors else 200)


@require_POST
@owners
def key_act(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will give a key a successor, or take it back."""
    owner, key = person_of(request), get_object_or_404(ApiKey, public_id=public_id)
    try:
        if request.POST.get("act") == "rotate":
            made, text = rotate_key(by=owner.actor, key=key)
            return _shown(request, made, text, old=key)
        if request.POST.get("act") == "revoke":
            revoke_key(by=owner.actor, key=key)
            messages.success(request, _("%(name)s is taken back: it opens nothing any more.") % {"name": key.name})
    except DomainError as error:
        messages.error(request, str(error))
    return redirect("workspace:keys")


def _shown(request: HttpRequest, key: ApiKey, text: str, old: ApiKey | None = None) -> HttpResponse:
    """The answer to the form itself, and no page to come back to: the text is nowhere kept."""
    context = {"key": key, "text": text, "old": old, "days": BOTH_ALIVE.days, "breadcrumbs": _crumbs(inside=True)}
    return render(request, "workspace/keys/shown.html", context)
