"""Mails of signing in go through the outbox, like every other mail."""

from typing import Any

from django.template.loader import render_to_string

from apps.accounts.adapter import AccountAdapter
from apps.core.actors import SYSTEM
from apps.notifications.operations import queue_mail


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
