"""The second factor: authenticator app, passkeys, recovery codes. allauth.mfa keeps them; so it behaves here."""

import hashlib
from base64 import urlsafe_b64encode
from functools import lru_cache

from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from apps.accounts.demand import KINDS, may_take_off
from apps.accounts.events import SIGN_IN_CHANGED
from apps.accounts.models import User
from apps.core.actors import Actor
from apps.core.events import announce
from apps.core.scope import AGENCY_ITSELF


class SecondFactorAdapter(DefaultMFAAdapter):
    """Set as MFA_ADAPTER. A dump of the database alone does not give a second factor away: secrets are enciphered."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("This code is not right, or was used already. Wait for the next one and type that."),
        "cannot_delete_authenticator": _("The last second factor must stay: the agency asks for one."),
    }

    def get_totp_issuer(self) -> str:
        return _agency_name()

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return super().get_public_key_credential_rp_entity() | {"name": _agency_name()}

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        return authenticator.type not in KINDS or may_take_off(authenticator.user)

    def encrypt(self, text: str) -> str:
        return _cipher().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _cipher().decrypt(encrypted_text.encode()).decode()


def reset_second_factor(*, by: Actor, user: User) -> int:
    """This function will take every second factor of the person away: for one who lost telephone and codes.

    They come in by password or mailed code again. Returns how many there were; none is no change.
    """
    locked = User.objects.select_for_update().get(pk=user.pk)
    removed, _by_model = Authenticator.objects.filter(user=locked).delete()
    if removed:
        announce(SIGN_IN_CHANGED, client_id=AGENCY_ITSELF, by=by, obj=locked, change="reset")
    return removed


def people_with_second_factor() -> set[int]:
    """This function will return the ids of those who have one: recovery codes alone are none."""
    return set(Authenticator.objects.filter(type__in=KINDS).values_list("user_id", flat=True))


def _agency_name() -> str:
    return str(context.request.host.agency.name)


@lru_cache(maxsize=1)
def _cipher() -> MultiFernet:
    # With SECRET_KEY_FALLBACKS a changed key still opens what the old one locked.
    keys = [str(key).encode() for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]
    return MultiFernet([Fernet(urlsafe_b64encode(hashlib.sha256(b"mfa:" + key).digest())) for key in keys])
