"""What a person was told, how they want to be told, and the page behind the link in a mail that ends such mails."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.accounts.models import User
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import BrandQuerySet
from apps.core.links import LinkOver, LinkUnknown, opened
from apps.core.models import Link
from apps.notifications.forms import WishesForm
from apps.notifications.kinds import KINDS, NoticeKind, Way, kind_named
from apps.notifications.models import Notice
from apps.notifications.notice_mails import OFF
from apps.notifications.operations import read_notices
from apps.notifications.wishes import change_wishes, stop_mails_of, way_of, wishes_of

ROWS = 50


def _told(request: HttpRequest) -> BrandQuerySet[Notice]:
    user, client = person_of(request), chosen_client(request)
    rows = Notice.objects.visible_to(user).filter(user=user)
    return rows.filter(client=client) if client is not None else rows


@require_safe
@workspace()
def notices(request: HttpRequest) -> HttpResponse:
    """This view will list what the person was told, the newest first: what they have not read, or all."""
    rows, everything = _told(request), request.GET.get("show") == "all"
    shown = rows if everything else rows.filter(read_at=None)
    page = Paginator(shown.select_related("client").order_by("-id"), ROWS).get_page(request.GET.get("page"))
    context = {"page": page, "everything": everything, "unread": rows.filter(read_at=None).count()}
    return render(request, "notifications/list.html", context)


@require_POST
@workspace()
def read_all(request: HttpRequest) -> HttpResponse:
    """This view will note that the person read everything, of the chosen brand or of all."""
    count = read_notices(
        by=person_of(request).actor, user=person_of(request), notices=_told(request).filter(read_at=None)
    )
    messages.info(
        request, ngettext("One notice is read now.", "%(count)s notices are read now.", count) % {"count": count}
    )
    return HttpResponseRedirect(reverse("notifications:list"))


@require_POST
@workspace()
def follow(request: HttpRequest, pk: int) -> HttpResponse:
    """This view will note that the person read a notice, and lead to what it speaks of."""
    notice = get_object_or_404(_told(request), pk=pk)
    read_notices(by=person_of(request).actor, user=person_of(request), notices=[notice])
    is_ours = url_has_allowed_host_and_scheme(notice.path, allowed_hosts=None)
    wants_to_go = notice.path and is_ours and "stay" not in request.POST
    return HttpResponseRedirect(notice.path if wants_to_go else reverse("notifications:list"))


@require_http_methods(["GET", "HEAD", "POST"])
@workspace()
def wishes(request: HttpRequest) -> HttpResponse:
    """This view will let a person choose by which way each kind of notice comes, and when not."""
    user = person_of(request)
    form = WishesForm(request.POST or None, wishes=wishes_of(user))
    if request.method == "POST" and form.is_valid():
        change_wishes(by=user.actor, user=user, **form.wanted())
        messages.success(request, _("You are told of things in this way from now on."))
        return HttpResponseRedirect(reverse("notifications:wishes"))
    return render(request, "notifications/wishes.html", {"form": form}, status=422 if form.is_bound else 200)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def off(request: HttpRequest, token: str) -> HttpResponse:
    """This view will end mails of a kind, for whoever holds the link: a GET shows, one press decides (RFC 8058)."""
    context: dict[str, object] = {"brand": {"name": request.host.agency.name}}  # type: ignore[attr-defined]
    try:
        with opened(token, purpose=OFF, even_if_over=True) as link:  # one may stop mails for ever
            user, kinds, is_digest = _of_link(link)
            if request.method == "POST":
                stop_mails_of(by=user.actor, user=user, kinds=kinds)
            context |= {"kinds": kinds, "is_digest": is_digest, "is_done": request.method == "POST"}
            response = render(request, "notifications/off.html", context)
    except (LinkUnknown, LinkOver) as error:
        response = render(request, "notifications/off.html", context | {"error": error}, status=error.status)
    response["Referrer-Policy"] = "no-referrer"
    response["Cache-Control"] = "no-store, private"
    return response


off.door = "link"  # type: ignore[attr-defined]


def _of_link(link: Link) -> tuple[User, list[NoticeKind], bool]:
    """Whose mails, of which kinds, and whether it stood in a digest. Raises LinkUnknown where either is gone."""
    user = User.objects.filter(pk=link.holder_id).first()
    if user is None:
        raise LinkUnknown
    if link.subject_id == 0:
        said = wishes_of(user)
        return user, [kind for kind in KINDS if way_of(said, kind) == Way.DIGEST], True
    notice = Notice.objects.in_scope().filter(pk=link.subject_id, user=user).first()
    if notice is None:
        raise LinkUnknown
    return user, [kind_named(notice.kind)], False
