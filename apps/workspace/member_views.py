"""Settings > Members: who works here, for which brand, and in what role. For owners."""

from collections import defaultdict
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.accounts.invitations import newest_invitations
from apps.accounts.models import User
from apps.accounts.people import deactivate_user, reactivate_user
from apps.accounts.second_factor import people_with_second_factor, reset_second_factor
from apps.clients.absences import absence_at
from apps.clients.doors import chosen_client, owners, person_of
from apps.clients.models import Assignment, Client
from apps.core import clock
from apps.core.errors import DomainError
from apps.workspace.member_forms import MemberForm, duties_held
from apps.workspace.members import change_member, invite_member, send_invitation_again


def _crumbs(*, inside: bool) -> list[dict[str, str]]:
    top = [{"label": _("Settings"), "url": ""}]
    return [*top, {"label": _("Members"), "url": reverse("workspace:members")}] if inside else top


def _brands(user: User) -> list[Client]:
    return list(Client.objects.visible_to(user).filter(archived_at__isnull=True).order_by("name"))


@require_safe
@owners
def members(request: HttpRequest) -> HttpResponse:
    """This view will list the people of the agency and of its clients with their roles."""
    client = chosen_client(request)
    duties: dict[int, list[Assignment]] = defaultdict(list)
    for each in Assignment.objects.visible_to(person_of(request)).select_related("client").order_by("client__name"):
        duties[each.user_id].append(each)
    people = [
        user
        for user in User.objects.order_by("-is_active", "name", "pk")
        if client is None or any(duty.client_id == client.pk for duty in duties[user.pk]) or user.is_owner
    ]
    invitations, secured, now = newest_invitations(people), people_with_second_factor(), clock.now()
    rows: list[dict[str, Any]] = [
        {
            "user": user,
            "duties": duties[user.pk],
            "invitation": invitations.get(user.pk) if user.is_invited else None,
            "has_second_factor": user.pk in secured,
            "absence": absence_at(user, now),
        }
        for user in people
    ]
    sides = [
        {"label": words, "people": [row for row in rows if row["user"].side == side]}
        for side, words in ((User.Side.AGENCY, _("At the agency")), (User.Side.CLIENT, _("At the clients")))
    ]
    context = {
        "sides": sides,
        "now": now,
        "breadcrumbs": _crumbs(inside=False),
        "has_clients": bool(_brands(person_of(request))),
    }
    return render(request, "workspace/members/list.html", context)


@require_http_methods(["GET", "POST"])
@owners
def member_new(request: HttpRequest) -> HttpResponse:
    """This view will bring somebody in and mail them where to sign in."""
    owner, chosen = person_of(request), chosen_client(request)
    # Right after a brand was made its own roles come first.
    brands = sorted(_brands(owner), key=lambda brand: brand != chosen)
    form = MemberForm(request.POST or None, clients=brands)
    if request.method == "POST" and form.is_valid():
        try:
            made = invite_member(
                by=owner.actor,
                email=form.cleaned_data["email"],
                name=form.cleaned_data["name"],
                side=form.cleaned_data["side"],
                role=form.cleaned_data["role"],
                duties=form.duties(),
            )
        except DomainError as error:
            form.refuse(error)
        else:
            messages.success(request, _("%(name)s is asked in: a mail with a link goes to %(email)s.") % vars(made))
            return redirect("workspace:members")
    return _form_page(request, form, None)


@require_http_methods(["GET", "POST"])
@owners
def member_edit(request: HttpRequest, pk: int) -> HttpResponse:
    """This view will change a member's name, role and duties."""
    owner, member = person_of(request), get_object_or_404(User, pk=pk)
    held = list(Assignment.objects.visible_to(owner).filter(user=member))
    form = MemberForm(
        request.POST or None,
        clients=_brands(owner),
        side=member.side,
        with_address=False,
        initial={"name": member.name, "role": member.role, **duties_held(held)},
    )
    if request.method == "POST" and form.is_valid():
        try:
            change_member(
                by=owner.actor,
                user=member,
                name=form.cleaned_data["name"],
                role=form.cleaned_data.get("role", User.Role.MEMBER),
                duties=form.duties(),
            )
        except DomainError as error:
            form.refuse(error)
        else:
            messages.success(request, _("%(name)s is saved.") % {"name": form.cleaned_data["name"]})
            return redirect("workspace:members")
    return _form_page(request, form, member)


@require_POST
@owners
def member_access(request: HttpRequest, pk: int) -> HttpResponse:
    """This view will shut a member out or in, invite them once more, or free them of a second factor they lost."""
    owner, member = person_of(request), get_object_or_404(User, pk=pk)
    act = request.POST.get("act", "")
    if act == "invite":
        send_invitation_again(by=owner.actor, user=member)
        messages.success(request, _("A new link goes to %(email)s. The one before is over.") % {"email": member.email})
    elif act == "reactivate":
        reactivate_user(by=owner.actor, user=member)
        messages.success(request, _("%(name)s may come in again.") % {"name": member.name})
    elif act == "deactivate":
        deactivate_user(by=owner.actor, user=member)
        messages.success(request, _("%(name)s is shut out. What they did stays.") % {"name": member.name})
    elif act == "reset_factor":
        reset_second_factor(by=owner.actor, user=member)
        messages.success(request, _("%(name)s comes in without a second step again.") % {"name": member.name})
    return redirect("workspace:member_edit", pk=pk)


def _form_page(request: HttpRequest, form: MemberForm, member: User | None) -> HttpResponse:
    return render(
        request,
        "workspace/members/form.html",
        {
            "form": form,
            "member": member,
            "has_second_factor": member is not None and member.pk in people_with_second_factor(),
            "breadcrumbs": _crumbs(inside=True),
        },
        status=422 if form.errors else 200,
    )
