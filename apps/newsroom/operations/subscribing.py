"""News by mail: asking, saying yes by the link in the mail, and the end. Nobody learns from an answer who reads what.

An address is known to the brand only while its owner wants mails; the end of a subscription takes it out of the row
and out of the outbox.
"""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import translation
from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.clients.suppression import suppress_addresses, suppressed_among
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.core.links import make_link, revoke_links
from apps.newsroom.events import SUBSCRIBER_ASKED, SUBSCRIBER_CONFIRMED, SUBSCRIBER_ENDED
from apps.newsroom.lifecycle import SUBSCRIBER
from apps.newsroom.models import NewsMail, Subscriber
from apps.newsroom.rendering import absolute
from apps.notifications.operations import forget_recipient, queue_mail

CONFIRM, STOP = "subscribe", "news.stop"  # the purposes of the two kinds of link
CONFIRM_MAIL, NEWS_MAIL = "newsroom.subscribe", "newsroom.news"
CONFIRM_WITHIN = timedelta(days=7)
NOT_AGAIN_WITHIN = timedelta(hours=1)
LONGEST_ADDRESS = 254
State, EndedFor = Subscriber.State, Subscriber.EndedFor
STATES_WITH_ADDRESS = (State.ASKED, State.CONFIRMED)


def ask_to_subscribe(*, by: Actor, client: Client, typed: str) -> None:
    """This function will write to an address and ask whether its owner wants the news. It tells nothing of who does.

    Nothing is sent to an address that the brand never writes to, that gets the news already, or that was written to
    within the hour. Raises BadInput for what is no address, and for a brand whose news have ended.
    """
    address = _checked_address(typed)
    # Two presses at once: the second waits, and finds the row of the first.
    held = Client.objects.select_for_update(no_key=True).get(pk=client.pk)
    if held.archived_at is not None:
        raise BadInput(_("No more news comes from here; what is out stays to be read."), field="address")
    end_unconfirmed(by=by, client=held)
    if suppressed_among(client_id=held.pk, addresses=[address]):
        return
    now = clock.now()
    found = Subscriber.objects.filter(client=held, address=address).exclude(state=State.ENDED).first()
    if found is not None and (found.state == State.CONFIRMED or found.written_at > now - NOT_AGAIN_WITHIN):
        return
    if found is None:
        found = Subscriber.objects.create(
            client=held, public_id=new_public_id(), address=address, asked_at=now, written_at=now
        )
    Subscriber.objects.filter(pk=found.pk).update(written_at=now)
    _write(by, found)
    announce(SUBSCRIBER_ASKED, client_id=held.pk, by=by, obj=found, batch=[found])


def confirm_subscription(*, by: Actor, subscriber: Subscriber) -> Subscriber:
    """This function will note the yes of whoever reads the mails of the address; a second yes changes nothing.

    Raises MoveRefused when the subscription is over.
    """
    held: Subscriber = Subscriber.objects.select_for_update().get(pk=subscriber.pk)
    if held.state == State.CONFIRMED:
        return held
    SUBSCRIBER.check(held.state, State.CONFIRMED)
    held.state, held.confirmed_at = State.CONFIRMED, clock.now()
    held.save(update_fields=["state", "confirmed_at"])
    announce(SUBSCRIBER_CONFIRMED, client_id=held.client_id, by=by, obj=held, batch=[held])
    return held


def end_subscription(*, by: Actor, subscriber: Subscriber, why: str) -> Subscriber:
    """This function will end a subscription and forget its address; what waits in the outbox is taken back.

    A second time changes nothing.
    """
    held: Subscriber = Subscriber.objects.select_for_update().get(pk=subscriber.pk)
    if held.state == State.ENDED:
        return held
    SUBSCRIBER.check(held.state, State.ENDED)
    mails = list(NewsMail.objects.filter(client_id=held.client_id, subscriber=held).values_list("mail_id", flat=True))
    forget_recipient(by=by, client_id=held.client_id, purpose=NEWS_MAIL, mail_ids=mails)
    forget_recipient(by=by, client_id=held.client_id, purpose=CONFIRM_MAIL, ref=held.pk)
    revoke_links(purpose=CONFIRM, subject_id=held.pk, client_id=held.client_id)
    held.state, held.ended_for, held.ended_at, held.address = State.ENDED, EndedFor(why), clock.now(), ""
    held.save(update_fields=["state", "ended_for", "ended_at", "address"])
    announce(SUBSCRIBER_ENDED, client_id=held.client_id, by=by, obj=held, batch=[held], why=str(why))
    return held


def give_up_subscriber(*, by: Actor, subscriber: Subscriber) -> Subscriber:
    """This function will end the subscription of an address that does not exist, and see that nobody writes there."""
    held = Subscriber.objects.select_for_update(of=("self",)).select_related("client").get(pk=subscriber.pk)
    if held.address:
        reason = _("A mail came back: no such mailbox.")
        suppress_addresses(by=by, client=held.client, addresses=[held.address], reason=reason)
    return end_subscription(by=by, subscriber=held, why=EndedFor.BOUNCED)


def end_unconfirmed(*, by: Actor, client: Client) -> int:
    """This function will forget the addresses whose owners did not say yes within the days that the link is good."""
    rows = Subscriber.objects.filter(client=client, state=State.ASKED)
    late = list(rows.filter(written_at__lte=clock.now() - CONFIRM_WITHIN).order_by("pk"))
    for subscriber in late:
        end_subscription(by=by, subscriber=subscriber, why=EndedFor.UNCONFIRMED)
    return len(late)


def stop_address(subscriber: Subscriber) -> str:
    """This function will make a link that ends the subscription, and return its address. It is good for ever."""
    _link, token = make_link(purpose=STOP, client_id=subscriber.client_id, subject_id=subscriber.pk)
    return absolute(subscriber.client, f"/subscribe/stop/{token}/")


def _write(by: Actor, subscriber: Subscriber) -> None:
    client = subscriber.client
    expires_at = clock.now() + CONFIRM_WITHIN
    _link, token = make_link(purpose=CONFIRM, client_id=client.pk, subject_id=subscriber.pk, expires_at=expires_at)
    address = absolute(client, f"/subscribe/confirm/{token}/")
    with translation.override(client.language):
        text = _(
            "Somebody, we hope you, asked for the news of %(brand)s at this address.\n\n"
            "Yes, send me the news: %(address)s\n\n"
            "If it was not you, do nothing: you get no other mail, and the address is forgotten after %(days)d days.\n"
        )
        queue_mail(
            by=by,
            client=client,
            purpose=CONFIRM_MAIL,
            ref=subscriber.pk,
            to_address=subscriber.address,
            subject=_("News of %(brand)s: please confirm") % {"brand": client.name},
            text=text % {"brand": client.name, "address": address, "days": CONFIRM_WITHIN.days},
            from_brand=True,
        )


def _checked_address(typed: str) -> str:
    address = typed.strip().lower()
    sentence = _("“%(typed)s” is not an e-mail address: it needs the form name@host.") % {"typed": typed[:80]}
    if len(address) > LONGEST_ADDRESS:
        raise BadInput(sentence, field="address")
    try:
        validate_email(address)
    except ValidationError as error:
        raise BadInput(sentence, field="address") from error
    return address
