"""What an archived brand means for its mails: those that have not left are taken back."""

from apps.clients.events import CLIENT_ARCHIVED
from apps.core import wake
from apps.core.events import Announcement, within
from apps.notifications.lifecycle import MAIL
from apps.notifications.models import Mail
from apps.notifications.operations.mails import tell_recalled

State = Mail.State


@within(CLIENT_ARCHIVED)
def take_back_unsent(told: Announcement) -> None:
    """This reaction will take back what waits in the outbox; a mail that is on its way is left to arrive."""
    MAIL.check(State.QUEUED, State.RECALLED)
    waiting = Mail.objects.select_for_update().filter(client_id=told.client_id, state=State.QUEUED).order_by("pk")
    for mail in list(waiting):
        mail.state = State.RECALLED
        mail.save(update_fields=["state"])
        wake.unschedule("mail", mail.pk)
        tell_recalled(mail, by=told.by)
