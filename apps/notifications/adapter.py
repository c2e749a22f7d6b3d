"""Mails of signing in go through the outbox, like every other mail."""

from typing import Any

from django.db import transaction
from django.template.loader import render_to_string
from django.utils.translation import gettext, gettext_noop

from apps.accounts.adapter import AccountAdapter
from apps.accounts.models import User
from apps.core.actors import SYSTEM
from apps.notifications.operations import queue_mail

# What a person hears of when it happens to their account, by the template that allauth would take.
CHANGES = {
    "password_changed": gettext_noop("Your password was changed"),
    "password_set": gettext_noop("A password was set for your account"),
    "password_reset": gettext_noop("Your password was changed by a link in a mail"),
    "totp_activated": gettext_noop("An authenticator app was added to your account"),
    "totp_deactivated": gettext_noop("The authenticator app was taken off your account"),
    "webauthn_added": gettext_noop("A passkey or security key was added to your account"),
    "webauthn_removed": gettext_noop("A passkey or security key was taken off your account"),
    "recovery_codes_generated": gettext_noop("New recovery codes were made for your account"),
}


class MailingAccountAdapter(AccountAdapter):
    """allauth asks for a mail by its template's prefix."""

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        subject = render_to_string(f"{template_prefix}_subject.txt", context, self.request)
        text = render_to_string(f"{template_prefix}_message.txt", context, self.request)
        queue_mail(
            by=SYSTEM,
            client=None,
            purpose="sign_in",
            to_address=email,
            subject=" ".join(subject.split()),
            text=text,
            may_repeat=True,
        )

    def send_notification_mail(self, template_prefix: str, user: User, *args: Any, **kwargs: Any) -> None:
        """This function will tell the person of a change to how they sign in; whoever did it cannot keep it secret."""
        with transaction.atomic():  # allauth comes here after the request's own commit, too
            super().send_notification_mail(template_prefix, user, *args, **kwargs)
            self._tell(gettext(CHANGES[template_prefix.rsplit("/", maxsplit=1)[-1]]), user)

    def _tell(self, subject: str, user: User) -> None:
        agency = self.request.host.agency.name
        text = gettext(
            "Hello %(name)s,\n\n%(what)s at %(agency)s just now.\n\n"
            "It was you? Then there is nothing to do. If not, change your password at once, look at the places "
            "where you are signed in, and tell an owner of the agency.\n"
        ) % {"name": user.name, "what": subject, "agency": agency}
        queue_mail(
            by=SYSTEM,
            client=None,
            purpose="sign_in_changed",
            ref=user.pk,
            to_address=user.email,
            subject=f"{subject} ({agency})",
            text=text,
            may_repeat=True,
        )
