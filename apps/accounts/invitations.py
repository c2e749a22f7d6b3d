"""Asking somebody in: by mail, a link behind which they choose name and password. It runs out; it can be taken back."""

from collections.abc import Iterable
from datetime import timedelta

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from apps.accounts.events import INVITATION_ACCEPTED, INVITATION_MADE
from apps.accounts.models import User
from apps.core import clock, scope
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.core.links import LinkOver, make_link, revoke_links
from apps.core.models import Link
from apps.core.scope import AGENCY_ITSELF

PURPOSE = "invitation"
LIVES = timedelta(days=7)
LONGEST_NAME = 120


def make_invitation(*, by: Actor, user: User) -> str:
    """This function will make a link behind which the person sets their password, and return its token.

    Earlier links of theirs end. Raises BadInput for somebody shut out, or who has come in already.
    """
    locked = User.objects.select_for_update().get(pk=user.pk)
    if not locked.is_active:
        raise BadInput(_("%(name)s is shut out. Let them in again first.") % {"name": locked.name})
    if not locked.is_invited:
        raise BadInput(_("%(name)s has come in already and needs no invitation.") % {"name": locked.name})
    end_invitations(locked)
    with scope.widened_by(AGENCY_ITSELF):
        _link, token = make_link(
            purpose=PURPOSE, client_id=AGENCY_ITSELF, subject_id=locked.pk, expires_at=clock.now() + LIVES
        )
    announce(INVITATION_MADE, client_id=AGENCY_ITSELF, by=by, obj=locked)
    return token


def end_invitations(user: User) -> int:
    """This function will end every link that was sent to the person and return how many were still good."""
    with scope.widened_by(AGENCY_ITSELF):
        return revoke_links(purpose=PURPOSE, subject_id=user.pk, client_id=AGENCY_ITSELF)


def invited_by(link: Link) -> User:
    """This function will return whom the link asks in. Raises LinkOver for somebody shut out, or in already."""
    user = User.objects.filter(pk=link.subject_id, is_active=True).first()
    if user is None or not user.is_invited:
        raise LinkOver
    return user


def accept_invitation(*, link: Link, name: str, password: str) -> User:
    """This function will give the invited person the name and password they chose; the link is used up by it.

    Raises BadInput naming the field, LinkOver where somebody was quicker or the invitation was taken back.
    """
    User.objects.select_for_update().get(pk=link.subject_id)
    user = invited_by(link)
    user.name = _checked_name(name)
    _check_password(user, password)
    user.set_password(password)
    user.joined_at = clock.now()
    user.save(update_fields=["name", "password", "joined_at"])
    end_invitations(user)
    announce(INVITATION_ACCEPTED, client_id=AGENCY_ITSELF, by=Actor.link(link.pk), obj=user)
    return user


def newest_invitations(users: Iterable[User]) -> dict[int, Link]:
    """This function will return the link that was sent last to each person, by their id. For owners' pages."""
    links = Link.objects.filter(purpose=PURPOSE, client_id=AGENCY_ITSELF, subject_id__in=[user.pk for user in users])
    return {link.subject_id: link for link in links.order_by("id")}


def _checked_name(name: str) -> str:
    tidy = " ".join(name.replace("\0", "").split())
    if not tidy:
        raise BadInput(_("Write your name, as others should see it."), field="name")
    if len(tidy) > LONGEST_NAME:
        raise BadInput(_("This name is too long: %(most)s letters fit.") % {"most": LONGEST_NAME}, field="name")
    return tidy


def _check_password(user: User, password: str) -> None:
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise BadInput(" ".join(error.messages), field="password") from error
