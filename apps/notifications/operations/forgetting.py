"""Mails that must not leave any more, and mails whose recipient is forgotten."""

from collections.abc import Sequence

from django.db.models import Q

from apps.core import wake
from apps.core.actors import Actor
from apps.core.events import announce
from apps.notifications.events import MAIL_RECALLED, MAILS_FORGOTTEN
from apps.notifications.lifecycle import MAIL
from apps.notifications.models import Mail

State = Mail.State


def recall_mails(*, by: Actor, client_id: int, purpose: str, ref: int) -> int:
    """This function will take back all mails about one thing that have not left, and return how many.

    Sending claims a row under the same lock: of the two, one comes first. What is being sent is out.
    """
    rows = Mail.objects.filter(client_id=client_id, purpose=purpose, ref=ref, state=State.QUEUED)
    return _recall(by, list(rows.select_for_update().order_by("pk")), client_id=client_id, purpose=purpose, ref=ref)


def forget_recipient(
    *, by: Actor, client_id: int, purpose: str, mail_ids: Sequence[int] = (), ref: int | None = None
) -> int:
    """This function will take back mails that wait, and take address and text out of all that are not being sent.

    They are those of `mail_ids`, and those about `ref` where one is given. Returns how many were forgotten.
    """
    which = Q(pk__in=mail_ids) if ref is None else Q(pk__in=mail_ids) | Q(ref=ref)
    rows = Mail.objects.filter(which, client_id=client_id, purpose=purpose).exclude(to_address="")
    held = list(rows.exclude(state=State.SENDING).select_for_update().order_by("pk"))
    for waiting in [mail for mail in held if mail.state == State.QUEUED]:
        _recall(by, [waiting], client_id=client_id, purpose=purpose, ref=waiting.ref)
    # A doubt that nobody can settle any more: whoever it was for wants no mail.
    unsure = [mail.pk for mail in held if mail.state == State.UNSURE]
    Mail.objects.filter(pk__in=unsure).update(state=State.FAILED)
    Mail.objects.filter(pk__in=[mail.pk for mail in held]).update(to_address="", text="", headers={})
    if held:
        announce(MAILS_FORGOTTEN, client_id=client_id, by=by, batch=held, purpose=purpose)
    return len(held)


def _recall(by: Actor, mails: list[Mail], *, client_id: int, purpose: str, ref: int) -> int:
    for mail in mails:
        MAIL.check(mail.state, State.RECALLED)
    ids = [mail.pk for mail in mails]
    Mail.objects.filter(pk__in=ids).update(state=State.RECALLED)
    if ids:
        wake.unschedule("mail", *ids)
        announce(MAIL_RECALLED, client_id=client_id, by=by, batch=mails, purpose=purpose, ref=ref)
    return len(ids)
