"""Who may come in by which door: the agency's workspace, the client's portal. Checked before a view does anything."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast
from urllib.parse import urlsplit, urlunsplit

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with

View = Callable[..., HttpResponse]


def person_of(request: HttpRequest) -> User:
    """This function will return the signed-in person. For views behind `workspace` or `portal` only."""
    return cast("User", request.user)


def chosen_client(request: HttpRequest) -> Client | None:
    """This function will return the brand named in the address (`?client=slug`), or None for all of them.

    Raises Http404 for a brand that the person may not see: it is not there for them.
    """
    slug = request.GET.get("client") or request.POST.get("client")
    if not slug:
        return None
    kept: Client | None = getattr(request, "_chosen_client", None)
    if kept is None or kept.slug != slug:
        kept = Client.objects.visible_to(person_of(request)).filter(slug=slug).first()
        if kept is None:
            raise Http404("no such client")
        request._chosen_client = kept  # type: ignore[attr-defined]
    return kept


def to_sign_in(request: HttpRequest) -> HttpResponse:
    """This function will lead to the sign-in page, and from there back to the page where the person was.

    Where a form was sent, or a part of a page was asked for, that is the page it stood on.
    """
    if request.headers.get("HX-Request") != "true":
        return redirect_to_login(request.get_full_path() if request.method in ("GET", "HEAD") else "/")
    page = urlsplit(request.headers.get("HX-Current-URL", "/"))
    address = redirect_to_login(urlunsplit(("", "", page.path or "/", page.query, ""))).url
    return HttpResponse(status=401, headers={"HX-Redirect": address})


def workspace(right: Right = Right.SEE_WORK) -> Callable[[View], View]:
    """This function will let agency members in who have `right` for the chosen brand, or for any if none is chosen."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            user = request.user
            if not user.is_authenticated:
                return to_sign_in(request)
            if user.side != User.Side.AGENCY:
                return HttpResponseRedirect("/portal/") if request.path == "/" else _no_such_page()
            client = chosen_client(request)
            allowed = clients_with(user, right)
            if client is not None and client.pk not in allowed:
                raise Http404("no such client")
            if not allowed and not user.is_owner and request.path != "/":
                raise Http404("nothing here for this person")
            return view(request, *args, **kwargs)

        guarded.door = "workspace"  # type: ignore[attr-defined]
        return guarded

    return decorate


def owners(view: View) -> View:
    """This function will let the agency's owners in: for what concerns the agency itself, members and new brands."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.user.is_authenticated and not person_of(request).is_owner:
            raise Http404("a door of the agency's owners")
        return inner(request, *args, **kwargs)

    inner = workspace()(view)
    guarded.door = "owners"  # type: ignore[attr-defined]
    return guarded


def portal(view: View) -> View:
    """This function will let client staff in; agency members have the workspace for the same."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        user = request.user
        if not user.is_authenticated:
            return to_sign_in(request)
        if user.side != User.Side.CLIENT:
            return HttpResponseRedirect("/")
        return view(request, *args, **kwargs)

    guarded.door = "portal"  # type: ignore[attr-defined]
    return guarded


def _no_such_page() -> HttpResponse:
    raise Http404("a door of the agency's own")
