"""Changing people: their name and role, and whether they may come in at all."""

from django.utils.translation import gettext as _

from apps.accounts.events import USER_CHANGED, USER_DEACTIVATED, USER_REACTIVATED
from apps.accounts.invitations import end_invitations
from apps.accounts.models import User
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.core.scope import AGENCY_ITSELF


class LastOwner(DomainError):
    """An agency without an owner could never add a member or a client again."""

    code = "last_owner"

    def __init__(self, name: str) -> None:
        super().__init__(
            _("%(name)s is the only owner. Make somebody else an owner first, then try again.") % {"name": name},
            field="role",
        )


def change_user(*, by: Actor, user: User, name: str, role: str) -> User:
    """This function will give the person another name or role; giving the same changes nothing.

    Raises BadInput for client staff as owner, LastOwner if nobody would own the agency any more.
    """
    locked = _locked(user)
    if role == User.Role.OWNER and locked.side != User.Side.AGENCY:
        raise BadInput(_("Only people of the agency can own it: leave the role at member."), field="role")
    if locked.is_owner and role != User.Role.OWNER:
        _check_another_owner(locked)
    wanted = {"name": name.strip() or locked.email, "role": role, "is_superuser": role == User.Role.OWNER}
    changed = [field for field, value in wanted.items() if getattr(locked, field) != value]
    if changed:
        for field in changed:
            setattr(locked, field, wanted[field])
        locked.save(update_fields=changed)
        told = [field for field in changed if field != "is_superuser"]
        announce(USER_CHANGED, client_id=AGENCY_ITSELF, by=by, obj=locked, fields=told)
    return locked


def deactivate_user(*, by: Actor, user: User) -> User:
    """This function will shut the person out from their next click on; what they did stays. Twice changes nothing.

    Raises LastOwner for the only owner, BadInput for oneself.
    """
    locked = _locked(user)
    if by == locked.actor:
        raise BadInput(_("You cannot shut yourself out. Ask another owner to do it."), field="is_active")
    if not locked.is_active:
        return locked
    if locked.is_owner:
        _check_another_owner(locked)
    locked.is_active = False
    locked.save(update_fields=["is_active"])
    end_invitations(locked)
    announce(USER_DEACTIVATED, client_id=AGENCY_ITSELF, by=by, obj=locked)
    return locked


def reactivate_user(*, by: Actor, user: User) -> User:
    """This function will let the person in again, with the roles they had. Twice changes nothing."""
    locked = _locked(user)
    if locked.is_active:
        return locked
    locked.is_active = True
    locked.save(update_fields=["is_active"])
    announce(USER_REACTIVATED, client_id=AGENCY_ITSELF, by=by, obj=locked)
    return locked


def _locked(user: User) -> User:
    return User.objects.select_for_update().get(pk=user.pk)


def _check_another_owner(user: User) -> None:
    # All owners are locked, in one order: two owners who demote each other at once must not both succeed.
    owners = list(
        User.objects.select_for_update().filter(role=User.Role.OWNER, is_active=True).order_by("pk").only("pk")
    )
    if not any(owner.pk != user.pk for owner in owners):
        raise LastOwner(user.name)
