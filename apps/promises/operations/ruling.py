"""What people say about texts: that a passage makes a promise or does not, and that a text may make a broken one."""

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.promises.events import NO_PROMISE, PASSAGE_RULED, SIGNED_OFF
from apps.promises.likeness import comparable, passage_key
from apps.promises.models import NoPromise, PassageRuling, Promise, SignOff

LONGEST_REASON = 500


def rule_passage(*, by: User, promise: Promise, passage: str, makes: bool) -> PassageRuling:
    """This function will note whether a passage makes the promise, in place of what was said before."""
    if not comparable(passage):
        raise BadInput(_("Choose a passage."), field="passage")
    Promise.objects.select_for_update().get(pk=promise.pk)
    ruling = PassageRuling.Ruling.MAKES if makes else PassageRuling.Ruling.DIFFERS
    key = passage_key(passage)
    made: PassageRuling = PassageRuling.objects.update_or_create(
        client_id=promise.client_id,
        promise=promise,
        passage=key,
        defaults={"ruling": ruling, "by": by.pk, "at": clock.now()},
    )[0]
    announce(PASSAGE_RULED, client_id=promise.client_id, by=by.actor, obj=promise, ruling=str(ruling), passage=key)
    return made


def sign_off(*, by: User, promise: Promise, text_kind: str, text_id: int, reason: str) -> SignOff:
    """This function will note that a text may make a promise while it is broken, and why. Raises BadInput."""
    words = " ".join(reason.split())
    if not words:
        raise BadInput(_("Say in one sentence why it may be said although it is broken."), field="reason")
    if len(words) > LONGEST_REASON:
        raise BadInput(_("Keep it under %(most)d characters.") % {"most": LONGEST_REASON + 1}, field="reason")
    held = Promise.objects.select_for_update().get(pk=promise.pk)
    if not held.is_broken:
        raise BadInput(_("This promise is not broken: it needs nobody’s word."), field="reason")
    made: SignOff = SignOff.objects.update_or_create(
        client_id=held.client_id,
        promise=held,
        text_kind=text_kind,
        text_id=text_id,
        defaults={"reason": words, "by": by.pk, "at": clock.now()},
    )[0]
    announce(SIGNED_OFF, client_id=held.client_id, by=by.actor, obj=held, text_kind=text_kind, text_id=text_id)
    return made


def say_no_promise(*, by: User, client: Client, sentence: str) -> None:
    """This function will note that a sentence is no promise, so that it is not offered again."""
    key = passage_key(sentence)
    made, is_new = NoPromise.objects.get_or_create(
        client=client, passage=key, defaults={"by": by.pk, "at": clock.now()}
    )
    if is_new:
        announce(NO_PROMISE, client_id=client.pk, by=by.actor, obj=made, passage=key)
