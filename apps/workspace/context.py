"""What stands around every workspace page: sections, brands to choose from, the person."""

from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.doors import chosen_client
from apps.clients.models import Assignment, Client
from apps.clients.rights import Right, rights_anywhere, rights_of
from apps.clients.sandboxes import inside_of
from apps.feedback.queries import running_jobs
from apps.notifications.models import Notice
from apps.workspace.counts import figure
from apps.workspace.sections import address_of, screens


def workspace(request: HttpRequest) -> dict[str, Any]:
    """This function will give the frame its variables, for agency members; lazily, for most answers are no pages."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated or user.side != User.Side.AGENCY:
        return {}
    client = SimpleLazyObject(lambda: _chosen(request))
    return {
        "nav": SimpleLazyObject(lambda: _nav(request, user, client)),
        "switcher": SimpleLazyObject(lambda: _switcher(request, user, client)),
        "drill_inside": inside_of(request),
        "jobs": SimpleLazyObject(lambda: running_jobs(user)),
        "person": {"name": user.name, "role": _role(user), "links": _links()},
        "sign_out_url": reverse("account_logout"),
        "bell": SimpleLazyObject(lambda: _bell(user)),
        "search_url": reverse("workspace:search"),
        "palette_url": SimpleLazyObject(lambda: reverse("workspace:palette") + _query(client)),
    }


def _chosen(request: HttpRequest) -> Client | None:
    try:
        return chosen_client(request)
    except Http404:  # the page says so already; its frame shows all brands
        return None


def _query(client: Any) -> str:
    return f"?{urlencode({'client': client.slug})}" if client else ""


def _nav(request: HttpRequest, user: User, client: Any) -> list[dict[str, Any]]:
    query = _query(client)
    chosen = client or None
    allowed = rights_of(user, chosen.pk) if chosen else rights_anywhere(user) | {Right.SEE_WORK}
    return [
        {
            "label": section.label,
            "items": [
                {
                    "label": item.label,
                    "url": address_of(item.url_name) + query,
                    "icon": item.icon,
                    "key": item.key,
                    "count": figure(item.count, user=user, client=chosen) if item.count else 0,
                    "current": _is_current(request.path, address_of(item.url_name)),
                }
                for item in items
            ],
        }
        for section, items in screens(allowed, is_owner=user.is_owner)
    ]


def _is_current(path: str, address: str) -> bool:
    return path == address if address == "/" else path.startswith(address)


def _switcher(request: HttpRequest, user: User, client: Any) -> dict[str, Any]:
    brands = list(Client.objects.visible_to(user).filter(archived_at__isnull=True).order_by("name"))
    chosen = client.pk if client else None
    options = [{"name": _("All clients"), "colour": "", "url": request.path, "current": chosen is None}]
    options += [
        {
            "name": brand.name,
            "colour": brand.colour,
            "url": f"{request.path}?{urlencode({'client': brand.slug})}",
            "current": brand.pk == chosen,
        }
        for brand in brands
    ]
    return {
        "agency": request.host.agency.name,  # type: ignore[attr-defined]
        "current": client or None,
        "options": options if len(brands) > 1 else [],
    }


def _role(user: User) -> str:
    if user.is_owner:
        return _("Owner")
    role = Assignment.objects.filter(user=user).order_by("id").first()
    return role.get_role_display() if role else _("Member")


def _bell(user: User) -> dict[str, Any]:
    """Of every brand, whichever is chosen: news is not to be missed."""
    unread = Notice.objects.visible_to(user).filter(user=user, read_at=None)
    return {"url": reverse("notifications:list"), "unread": unread.count()}


def _links() -> list[dict[str, str]]:
    return [
        {"label": _("How you are told of things"), "url": reverse("notifications:wishes"), "icon": "bell"},
        {"label": _("When you are away"), "url": reverse("workspace:absence"), "icon": "calendar"},
        {"label": _("How you sign in"), "url": reverse("mfa_index"), "icon": "lock"},
    ]
