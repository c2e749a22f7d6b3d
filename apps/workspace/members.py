"""Members: bringing somebody in, and changing what they do for which brand. Owners only; the doors see to that."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import connection
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.invitations import LIVES, make_invitation
from apps.accounts.models import User
from apps.accounts.operations import create_user
from apps.accounts.people import change_user
from apps.clients.models import Assignment, Client
from apps.clients.operations import assign, unassign
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.notifications.operations import queue_mail
from apps.tenancy.hosts import address_on, sign_in_host

INVITATION = "workspace.invitation"


@dataclass(frozen=True, slots=True)
class Duty:
    """A role for a brand."""

    client: Client
    role: str


def invite_member(*, by: Actor, email: str, name: str, side: str, role: str, duties: Iterable[Duty]) -> User:
    """This function will make a person, give them their duties, and mail them a link to come in by.

    Raises BadInput naming the field: an address that is none or is taken, a role of the other side, an owner of
    the client's side, client staff without a brand.
    """
    wanted = list(duties)
    if role == User.Role.OWNER and side != User.Side.AGENCY:
        raise BadInput(_("Only people of the agency can own it: leave the role at member."), field="role")
    if side == User.Side.CLIENT and not wanted:
        raise BadInput(_("Somebody of a client needs a role for it: choose one, or they would see nothing."))
    made = create_user(by=by, email=email, name=name, side=side, role=role)
    for duty in wanted:
        assign(by=by, user=made, client=duty.client, role=duty.role)
    _mail_invitation(by, made)
    return made


def send_invitation_again(*, by: Actor, user: User) -> None:
    """This function will mail an invited person a new link; the one before is over.

    Raises BadInput for somebody shut out, or who has come in already.
    """
    _mail_invitation(by, user)


def change_member(*, by: Actor, user: User, name: str, role: str, duties: Iterable[Duty]) -> User:
    """This function will give the person this name and role and exactly these duties, in what the scope can see.

    Raises BadInput for a role of the other side, LastOwner if nobody would own the agency any more.
    """
    changed = change_user(by=by, user=user, name=name, role=role)
    held = Assignment.objects.in_scope().select_for_update().filter(user=changed).select_related("client")
    have = {(each.client_id, each.role): each.client for each in held}
    want = {(duty.client.pk, duty.role): duty.client for duty in duties}
    for (client_id, duty_role), client in have.items():
        if (client_id, duty_role) not in want:
            unassign(by=by, user=changed, client=client, role=duty_role)
    for (client_id, duty_role), client in want.items():
        if (client_id, duty_role) not in have:
            assign(by=by, user=changed, client=client, role=duty_role)
    return changed


def _mail_invitation(by: Actor, user: User) -> None:
    token = make_invitation(by=by, user=user)
    agency: Any = connection.tenant  # type: ignore[attr-defined]
    path = reverse("account_welcome", args=[token], urlconf=settings.URLCONF_AGENCY)
    text = _(
        "Hello %(name)s,\n\n"
        "%(agency)s works with Goodword and asks you in. Choose your name and a password here:\n\n%(address)s\n\n"
        "The link is for you alone (%(email)s) and good for %(days)s days. "
        "You did not expect this? Then do nothing: without the link nobody comes in.\n"
    ) % {
        "name": user.name,
        "agency": agency.name,
        "email": user.email,
        "address": address_on(sign_in_host(agency), path),
        "days": LIVES.days,
    }
    queue_mail(
        by=by,
        client=None,
        purpose=INVITATION,
        ref=user.pk,
        to_address=user.email,
        to_name="" if user.name == user.email else user.name,
        subject=_("%(agency)s asks you in") % {"agency": agency.name},
        text=text,
        may_repeat=True,
    )
