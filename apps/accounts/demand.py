"""That an agency asks a second factor of its own people: from when, of whom, and who is held until they have one."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from allauth.mfa.models import Authenticator
from django.db.models import Exists, F, OuterRef, Value
from django.utils.translation import gettext as _

from apps.accounts.events import SECOND_FACTOR_DEMANDED, SECOND_FACTOR_NOT_DEMANDED
from apps.accounts.models import SignInRule, User
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.core.scope import AGENCY_ITSELF

MOST_DAYS = 90
USUAL_DAYS = 14
KINDS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)  # recovery codes alone are no second factor


class NoFactorYourself(DomainError):
    """An owner who has no second factor would shut themselves out first."""

    code = "no_factor_yourself"

    def __init__(self) -> None:
        super().__init__(_("Set up your own second factor first: then ask it of the others."))


@dataclass(frozen=True, slots=True)
class Owed:
    """That somebody has no second factor yet, and until when they may do without."""

    until: datetime
    is_last_owner: bool

    def is_held(self, now: datetime) -> bool:
        """They can do nothing else before it is set up. The only owner never: nobody could let them in again."""
        return now >= self.until and not self.is_last_owner


def sign_in_rule() -> SignInRule | None:
    """This function will return what the agency asks of signing in, or None."""
    return SignInRule.objects.first()


def demand_second_factor(*, by: Actor, owner: User, grace_days: int) -> SignInRule:
    """This function will ask a second factor of everybody at the agency, `grace_days` days from now on.

    Asked already, only the days change: those who have been waiting gain no new time from the start. Raises
    BadInput for the days, NoFactorYourself where the owner who asks has none.
    """
    if not 0 <= grace_days <= MOST_DAYS:
        raise BadInput(_("Choose a number of days from 0 to %(most)d.") % {"most": MOST_DAYS}, field="grace_days")
    held = SignInRule.objects.select_for_update().first()
    if not _has_factor(owner):
        raise NoFactorYourself
    now = clock.now()
    if held is not None and held.grace_days == grace_days:
        return held
    made, _first = SignInRule.objects.update_or_create(
        pk=SignInRule.Only.ROW,
        defaults={
            "grace_days": grace_days,
            "asked_at": held.asked_at if held is not None else now,
            "changed_by": by.id,
            "changed_at": now,
        },
    )
    announce(SECOND_FACTOR_DEMANDED, client_id=AGENCY_ITSELF, by=by, obj=made, grace_days=grace_days)
    return made


def stop_demanding(*, by: Actor) -> bool:
    """This function will ask no second factor any more; those that are set up stay. False where none was asked."""
    held = SignInRule.objects.select_for_update().first()
    if held is None:
        return False
    announce(SECOND_FACTOR_NOT_DEMANDED, client_id=AGENCY_ITSELF, by=by, obj=held)
    held.delete()
    return True


def owed_by(user: User) -> Owed | None:
    """This function will return what the person owes, or None: one query, at every page of the agency's people."""
    if user.side != User.Side.AGENCY or not user.is_active:
        return None
    mine = Authenticator.objects.filter(user_id=Value(user.pk), type__in=KINDS)
    another = User.objects.filter(role=User.Role.OWNER, is_active=True).exclude(pk=user.pk)
    rows = SignInRule.objects.annotate(has_factor=Exists(mine), has_another_owner=Exists(another))
    rule = rows.first()
    if rule is None or rule.has_factor:
        return None
    return Owed(_until(rule, user), is_last_owner=user.is_owner and not rule.has_another_owner)


def people_without_factor() -> list[tuple[User, datetime]]:
    """This function will return who at the agency still has to set one up, and until when; none where none is asked."""
    rule = sign_in_rule()
    if rule is None:
        return []
    theirs = Authenticator.objects.filter(user_id=OuterRef("pk"), type__in=KINDS)
    rows = User.objects.filter(~Exists(theirs), side=User.Side.AGENCY, is_active=True).order_by(F("name"))
    return [(user, _until(rule, user)) for user in rows]


def may_take_off(user: User) -> bool:
    """This function will tell whether the person may take a second factor off: the last one stays while it is asked."""
    if user.side != User.Side.AGENCY or sign_in_rule() is None:
        return True
    return Authenticator.objects.filter(user=user, type__in=KINDS).count() > 1


def _until(rule: SignInRule, user: User) -> datetime:
    came = user.joined_at or user.created_at
    return max(rule.asked_at, came) + timedelta(days=rule.grace_days)


def _has_factor(user: User) -> bool:
    return Authenticator.objects.filter(user=user, type__in=KINDS).exists()
