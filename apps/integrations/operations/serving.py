"""Telling one address what is new: read the log, write deliveries, send what is due, record.

* The log is read in the order of commits, and the cursor moves in the transaction that writes the deliveries: each
  event makes each of them once, whatever is killed.
* A delivery is claimed, committed, sent with its id, recorded. A kill in between leaves it `sending`; after a minute
  it goes again under the same id, for the other side knows by it what it has.
* What is about one object goes one after the other; a later one waits while an earlier one is tried again.
* One subscription is in one hand, for turns of two seconds: a receiver that is slow slows itself down.
"""

import json
import secrets as chance
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from django.conf import settings
from django.db import connection, transaction

from apps.clients.queries import sandbox_ids
from apps.core import clock, scope, wake
from apps.core.actors import SYSTEM
from apps.core.addresses import AddressRefused
from apps.core.bulk import insert_objects
from apps.core.gate import Leave, ask_leave
from apps.core.outbound import Answer, NotReached, call
from apps.core.scope import AGENCY_ITSELF
from apps.integrations.feed import entries_of, read_feed
from apps.integrations.lifecycle import WEBHOOK_DELIVERY
from apps.integrations.models import WebhookAttempt, WebhookDelivery, WebhookSubscription
from apps.integrations.operations.webhooks import SERVE, State, pause_subscription, signing_secrets
from apps.integrations.signatures import sign_standard

EVENTS_AT_ONCE: Final = 200
AT_ONCE: Final = 10  # side by side to one address, about different objects
TURN_SECONDS: Final = 2.0
SLOW_SECONDS: Final = 1.0  # beyond its turn
SECONDS: Final = 5.0  # for one answer, whole
HELD_AT_MOST: Final = timedelta(seconds=60)
LOOK_AGAIN, LOOK_SELDOM = timedelta(seconds=1), timedelta(seconds=5)
QUIET_AFTER: Final = timedelta(minutes=1)
GIVE_UP_AFTER: Final = timedelta(days=3)
PAUSES: Final = tuple(timedelta(seconds=each) for each in (5, 60, 300, 1800, 7200, 18000, 36000, 50400, 64800, 79200))
LONGEST_REST: Final = timedelta(minutes=10)
LONGEST_WISH: Final = 3600  # seconds that a receiver may ask us to wait
KEPT_OF_ANSWER: Final = 2000
GONE: Final = 410
LATER: Final = (429, 503)
Goes = WebhookDelivery.State
_DUE = """
    SELECT d.id FROM integrations_webhookdelivery d
    WHERE d.subscription_id = %(subscription)s AND d.state IN ('waiting', 'sending')
      AND ((d.state = 'waiting' AND d.next_at <= %(now)s) OR (d.state = 'sending' AND d.claimed_at <= %(dead)s))
      AND NOT EXISTS (
          SELECT FROM integrations_webhookdelivery e
          WHERE e.subscription_id = d.subscription_id AND e.object_key = d.object_key AND e.id < d.id
            AND e.state IN ('waiting', 'sending'))
    ORDER BY d.next_at, d.id LIMIT %(limit)s FOR UPDATE SKIP LOCKED
"""


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of sending one: an answer, or words why there was none."""

    delivery: WebhookDelivery
    answer: Answer | None
    words: str = ""

    @property
    def is_good(self) -> bool:
        """Only 2xx is a yes: a redirect is none."""
        return self.answer is not None and 200 <= self.answer.status < 300  # noqa: PLR2004

    @property
    def is_gone(self) -> bool:
        """The receiver says that it will never want anything again."""
        return self.answer is not None and self.answer.status == GONE


@wake.performs(SERVE, own_transactions=True)
def serve_subscription(subscription_id: int) -> datetime | None:
    """This function will tell the address what is due, for one turn, and return when to go on."""
    turn_ends = time.monotonic() + TURN_SECONDS
    with transaction.atomic():
        if not write_deliveries(subscription_id):
            return None
    while time.monotonic() < turn_ends:
        with transaction.atomic():
            claimed, keys = _claim(subscription_id)
            leave = ask_leave(each.brand_id for each in claimed)
        if not claimed:
            break
        sent = send_all(claimed, keys, leave)
        with transaction.atomic():
            if not record(subscription_id, sent):
                return None
    with transaction.atomic():
        look = _next_look(subscription_id)
    if look is not None and time.monotonic() > turn_ends + SLOW_SECONDS:
        return max(look, clock.now() + timedelta(seconds=SECONDS))  # others first: this one takes its time
    return look


def write_deliveries(subscription_id: int) -> bool:
    """This function will write what the log holds for the address and move its cursor; False where it is paused."""
    subscription = WebhookSubscription.objects.select_for_update().filter(pk=subscription_id).first()
    if subscription is None or subscription.state != State.ACTIVE:
        return False
    brands = _brands_of(subscription_id)
    with scope.widened_by(*brands):
        after = (subscription.cursor_xid, subscription.cursor_id)
        page = read_feed(after=after, clients=brands, kinds=subscription.kinds, limit=EVENTS_AT_ONCE)
        entries = entries_of(page.events)
    now, walled = clock.now(), set(sandbox_ids())
    insert_objects(
        [
            WebhookDelivery(
                client_id=AGENCY_ITSELF,
                subscription_id=subscription_id,
                brand_id=entry.event.client_id,
                kind=entry.event.name,
                object_key=entry.object_key[:100],
                message_id=f"msg_{entry.id.removeprefix('evt_')}",
                body=_dumped(entry.content),
                state=Goes.HELD if entry.event.client_id in walled else Goes.WAITING,
                next_at=now,
                created_at=now,
            )
            for entry in entries
        ],
        ignore_conflicts=True,
    )
    subscription.cursor_xid, subscription.cursor_id = page.place
    if entries:
        subscription.heard_at = now
    subscription.save(update_fields=["cursor_xid", "cursor_id", "heard_at"])
    return True


def _dumped(content: dict[str, Any]) -> str:
    return json.dumps(content, separators=(",", ":"), ensure_ascii=False)


def _brands_of(subscription_id: int) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT clients_of_webhook(%s)", [subscription_id])
        return list(cursor.fetchone()[0] or [])


def _claim(subscription_id: int) -> tuple[list[WebhookDelivery], list[str]]:
    """Deliveries that are due, now in our hands, and what they are signed with; none while the address rests."""
    subscription = WebhookSubscription.objects.select_for_update().get(pk=subscription_id)
    now = clock.now()
    rests = subscription.rests_until is not None and subscription.rests_until > now
    if subscription.state != State.ACTIVE or rests:
        return [], []
    limit = AT_ONCE if subscription.failures_in_row == 0 else 1  # one knocks while nobody answers
    given: dict[str, Any] = {"subscription": subscription_id, "now": now, "dead": now - HELD_AT_MOST, "limit": limit}
    with connection.cursor() as cursor:
        cursor.execute(_DUE, given)
        ids = [pk for (pk,) in cursor.fetchall()]
    rows = list(WebhookDelivery.objects.filter(pk__in=ids).select_related("subscription").order_by("pk"))
    for each in rows:
        if each.state != Goes.SENDING:  # else whoever held it was killed
            WEBHOOK_DELIVERY.check(each.state, Goes.SENDING)
        each.state, each.claimed_at, each.tries = Goes.SENDING, now, each.tries + 1
        each.first_tried_at = each.first_tried_at or now
    WebhookDelivery.objects.bulk_update(rows, ["state", "claimed_at", "tries", "first_tried_at"])
    return rows, signing_secrets(subscription)


def send_all(deliveries: Sequence[WebhookDelivery], keys: Sequence[str], leave: Leave) -> list[Sent]:
    """This function will send them side by side. It asks nothing of the database: its threads have no agency."""
    sent = int(clock.now().timestamp())
    if len(deliveries) == 1:
        return [_send(deliveries[0], keys, sent, leave)]
    with ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="webhook") as side_by_side:
        return list(side_by_side.map(lambda each: _send(each, keys, sent, leave), deliveries))


def _send(delivery: WebhookDelivery, keys: Sequence[str], sent: int, leave: Leave) -> Sent:
    body = delivery.body.encode()
    signed = [sign_standard(message_id=delivery.message_id, sent=sent, body=body, secret=key) for key in keys]
    headers = {
        "Content-Type": "application/json",
        "webhook-id": delivery.message_id,
        "webhook-timestamp": str(sent),
        "webhook-signature": " ".join(signed),
    }
    try:
        url = delivery.subscription.url
        return Sent(delivery, call(leave=leave, method="POST", url=url, headers=headers, body=body, seconds=SECONDS))
    except NotReached as error:
        return Sent(delivery, None, error.words)
    except AddressRefused as error:
        return Sent(delivery, None, str(error))


def record(subscription_id: int, sent: Sequence[Sent]) -> bool:
    """This function will note what came of each, and pause an address that is gone or took nothing for three days.

    Returns whether there is any use in going on.
    """
    subscription = WebhookSubscription.objects.select_for_update().get(pk=subscription_id)
    now = clock.now()
    WebhookAttempt.objects.bulk_create([_attempt(each, now) for each in sent])
    rows = list(WebhookDelivery.objects.select_for_update().filter(pk__in=[each.delivery.pk for each in sent]))
    held = {each.pk: each for each in rows}
    for each in sent:
        row = held[each.delivery.pk]
        if (row.state, row.tries) == (Goes.SENDING, each.delivery.tries):  # else somebody else has it by now
            _note(row, each, now)
    WebhookDelivery.objects.bulk_update(rows, ["state", "next_at", "delivered_at"])
    _note_on(subscription, sent, now)
    reason = _reason_to_pause(sent, rows)
    if reason and subscription.state == State.ACTIVE:
        pause_subscription(by=SYSTEM, subscription=subscription, reason=reason)
    return subscription.state == State.ACTIVE and not reason


def _attempt(sent: Sent, now: datetime) -> WebhookAttempt:
    answer = sent.answer
    text = answer.body[:KEPT_OF_ANSWER].decode("utf-8", "replace").replace("\0", "") if answer else ""
    return WebhookAttempt(
        client_id=AGENCY_ITSELF,
        delivery_id=sent.delivery.pk,
        at=now,
        status=answer.status if answer else None,
        words=sent.words[:200],
        answer=text,
        milliseconds=answer.milliseconds if answer else 0,
    )


def _note(row: WebhookDelivery, sent: Sent, now: datetime) -> None:
    if sent.is_good:
        state = Goes.DELIVERED
        row.delivered_at = now
    elif not sent.is_gone and _is_hopeless(row, now):
        state = Goes.GIVEN_UP
    else:
        state = Goes.WAITING
        row.next_at = now + _pause(row.tries, sent)
    WEBHOOK_DELIVERY.check(row.state, state)
    row.state = state


def _is_hopeless(row: WebhookDelivery, now: datetime) -> bool:
    since = row.first_tried_at or now
    return row.tries > len(PAUSES) or now >= since + GIVE_UP_AFTER


def _pause(tries: int, sent: Sent) -> timedelta:
    """Ever longer, a tenth of it by chance, so that what failed together does not come back together."""
    pause = PAUSES[min(tries, len(PAUSES)) - 1] / settings.WEBHOOK_HASTE
    pause *= 1 + chance.randbelow(1000) / 10_000
    wish = sent.answer.headers.get("retry-after", "") if sent.answer and sent.answer.status in LATER else ""
    return max(pause, timedelta(seconds=min(int(wish), LONGEST_WISH))) if wish.isdecimal() else pause


def _note_on(subscription: WebhookSubscription, sent: Sequence[Sent], now: datetime) -> None:
    good = any(each.is_good for each in sent)
    subscription.failures_in_row = 0 if good else subscription.failures_in_row + 1
    subscription.rests_until = None if good else now + rest_after(subscription.failures_in_row)
    if good:
        subscription.last_delivered_at = now
    if not all(each.is_good for each in sent):
        subscription.last_failed_at = now
    subscription.save(update_fields=["failures_in_row", "rests_until", "last_delivered_at", "last_failed_at"])


def rest_after(rounds: int) -> timedelta:
    """This function will return how long an address is left alone that took nothing for so many rounds."""
    return min(LONGEST_REST, timedelta(seconds=2 ** min(rounds, 12))) / settings.WEBHOOK_HASTE


def _reason_to_pause(sent: Sequence[Sent], rows: Sequence[WebhookDelivery]) -> str:
    if any(each.is_gone for each in sent):
        return "gone"
    return "failed_for_days" if any(row.state == Goes.GIVEN_UP for row in rows) else ""


def _next_look(subscription_id: int) -> datetime | None:
    subscription = WebhookSubscription.objects.get(pk=subscription_id)
    if subscription.state != State.ACTIVE:
        return None
    now = clock.now()
    is_quiet = subscription.heard_at is None or subscription.heard_at < now - QUIET_AFTER
    look = now + (LOOK_SELDOM if is_quiet else LOOK_AGAIN)
    waiting = WebhookDelivery.objects.filter(subscription_id=subscription_id, state=Goes.WAITING)
    due = waiting.order_by("next_at", "pk").values_list("next_at", flat=True).first()
    if due is None:
        return look
    return max(now, min(look, max(due, subscription.rests_until or due)))
