"""Making, changing, pausing and ending subscriptions. Owners only; the doors see to that."""

from collections.abc import Iterable
from typing import Any, Final

from django.db.models import Q
from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock, scope, wake
from apps.core.actors import Actor
from apps.core.addresses import resolved, target_of
from apps.core.errors import BadInput
from apps.core.events import announce, known_types
from apps.core.outbound import NotReached, look_up
from apps.core.scope import AGENCY_ITSELF
from apps.core.sealing import seal, unseal
from apps.integrations.events import (
    WEBHOOK_CHANGED,
    WEBHOOK_ENDED,
    WEBHOOK_MADE,
    WEBHOOK_PAUSED,
    WEBHOOK_RESUMED,
    WEBHOOK_SECRET_CHANGED,
    WEBHOOK_SENT_AGAIN,
)
from apps.integrations.feed import horizon
from apps.integrations.lifecycle import WEBHOOK_DELIVERY, WEBHOOK_SUBSCRIPTION
from apps.integrations.models import WebhookDelivery, WebhookGrant, WebhookSecret, WebhookSubscription
from apps.integrations.operations.connections import BOTH_ALIVE, new_secret

SERVE: Final = "webhook"  # the work of telling one address what is new
State = WebhookSubscription.State


def make_subscription(
    *, by: Actor, name: str, url: str, kinds: Iterable[str], clients: Iterable[Client]
) -> tuple[WebhookSubscription, str]:
    """This function will have the address told of what happens from now on, and return its secret, shown this once.

    Raises BadInput naming the field; AddressRefused for an address that leads inside a network.
    """
    brands = list(clients)
    wanted = _checked(name=name, url=url, kinds=kinds, brands=brands)
    now, place = clock.now(), horizon()
    made = WebhookSubscription.objects.create(
        public_id=new_public_id(),
        cursor_xid=place[0],
        cursor_id=place[1],
        created_by=by.id,
        created_at=now,
        **wanted,
    )
    secret = _add_secret(made)
    _grant(made, brands)
    wake.schedule(SERVE, made.pk, client_id=AGENCY_ITSELF, at=now)
    announce(WEBHOOK_MADE, client_id=AGENCY_ITSELF, by=by, obj=made)
    return made, secret


def _checked(*, name: str, url: str, kinds: Iterable[str], brands: list[Client]) -> dict[str, Any]:
    if not name.strip():
        raise BadInput(_("Name the program that is told."), field="name")
    if not brands:
        raise BadInput(_("Choose at least one client: it hears of these and of no other."), field="clients")
    chosen = sorted(set(kinds))
    unknown = [each for each in chosen if each not in known_types()]
    if unknown:
        raise BadInput(_("There is no event “%(name)s”.") % {"name": unknown[0][:80]}, field="kinds")
    check_address(url.strip())
    return {"name": name.strip()[:120], "url": url.strip(), "kinds": chosen}


def check_address(url: str) -> None:
    """This function will refuse an address that leads inside, by its looks and by what its name leads to now.

    A name that leads nowhere yet is taken: it is looked up again each time. Raises AddressRefused.
    """
    target = target_of(url)
    try:
        found = look_up(target.host, target.port)
    except NotReached:
        return
    if found:
        resolved(target, lambda _host, _port: found)


def _add_secret(subscription: WebhookSubscription) -> str:
    now, text = clock.now(), new_secret()
    alive = WebhookSecret.objects.filter(subscription=subscription)
    alive.filter(Q(ends_at=None) | Q(ends_at__gt=now + BOTH_ALIVE)).update(ends_at=now + BOTH_ALIVE)
    WebhookSecret.objects.create(subscription=subscription, sealed=seal(text), created_at=now)
    return text


def signing_secrets(subscription: WebhookSubscription) -> list[str]:
    """This function will return the secrets that sign: the newest first, with the one before it for seven days."""
    alive = WebhookSecret.objects.filter(Q(ends_at=None) | Q(ends_at__gt=clock.now()), subscription=subscription)
    return [unseal(each.sealed) for each in alive.order_by("-pk")]


def _grant(subscription: WebhookSubscription, brands: list[Client]) -> None:
    now, ids = clock.now(), {brand.pk for brand in brands}
    with scope.widened_by(*ids):
        here = WebhookGrant.objects.in_scope().filter(subscription=subscription)
        here.exclude(client_id__in=ids).delete()
        rows = [WebhookGrant(client_id=each, subscription=subscription, created_at=now) for each in sorted(ids)]
        WebhookGrant.objects.bulk_create(rows, ignore_conflicts=True)


def change_subscription(
    *,
    by: Actor,
    subscription: WebhookSubscription,
    name: str,
    url: str,
    kinds: Iterable[str],
    clients: Iterable[Client],
) -> WebhookSubscription:
    """This function will change what the address hears of, from now on; what waits goes to the new address.

    Raises as making one does.
    """
    locked = _locked(subscription)
    brands = list(clients)
    wanted = _checked(name=name, url=url, kinds=kinds, brands=brands)
    before = set(WebhookGrant.objects.in_scope().filter(subscription=locked).values_list("client_id", flat=True))
    changed = sorted(field for field, value in wanted.items() if getattr(locked, field) != value)
    for field in changed:
        setattr(locked, field, wanted[field])
    locked.save(update_fields=changed)
    if before != {brand.pk for brand in brands}:
        _grant(locked, brands)
        changed.append("clients")
    if changed:
        announce(WEBHOOK_CHANGED, client_id=AGENCY_ITSELF, by=by, obj=locked, fields=changed)
    return locked


def change_webhook_secret(*, by: Actor, subscription: WebhookSubscription) -> str:
    """This function will make another secret; both sign for seven days. Returns it, shown this once."""
    locked = _locked(subscription)
    text = _add_secret(locked)
    announce(WEBHOOK_SECRET_CHANGED, client_id=AGENCY_ITSELF, by=by, obj=locked)
    return text


def pause_subscription(*, by: Actor, subscription: WebhookSubscription, reason: str = "by_hand") -> WebhookSubscription:
    """This function will tell the address nothing more until somebody goes on; nothing that happens is lost."""
    locked = _locked(subscription)
    WEBHOOK_SUBSCRIPTION.check(locked.state, State.PAUSED)
    locked.state, locked.pause_reason = State.PAUSED, reason
    locked.save(update_fields=["state", "pause_reason"])
    wake.unschedule(SERVE, locked.pk)
    announce(WEBHOOK_PAUSED, client_id=AGENCY_ITSELF, by=by, obj=locked, reason=reason)
    return locked


def resume_subscription(*, by: Actor, subscription: WebhookSubscription) -> WebhookSubscription:
    """This function will go on telling, from where it stopped, what waits at once."""
    locked = _locked(subscription)
    WEBHOOK_SUBSCRIPTION.check(locked.state, State.ACTIVE)
    now = clock.now()
    locked.state, locked.pause_reason, locked.failures_in_row, locked.rests_until = State.ACTIVE, "", 0, None
    locked.save(update_fields=["state", "pause_reason", "failures_in_row", "rests_until"])
    waiting = WebhookDelivery.objects.filter(subscription=locked, state=WebhookDelivery.State.WAITING)
    waiting.update(next_at=now, first_tried_at=None, tries=0)
    wake.schedule(SERVE, locked.pk, client_id=AGENCY_ITSELF, at=now)
    announce(WEBHOOK_RESUMED, client_id=AGENCY_ITSELF, by=by, obj=locked)
    return locked


def end_subscription(*, by: Actor, subscription: WebhookSubscription) -> WebhookSubscription:
    """This function will tell the address nothing more, for ever. Its log stays; its secrets are gone."""
    locked = _locked(subscription)
    WEBHOOK_SUBSCRIPTION.check(locked.state, State.ENDED)
    locked.state = State.ENDED
    locked.save(update_fields=["state"])
    WebhookSecret.objects.filter(subscription=locked).delete()
    wake.unschedule(SERVE, locked.pk)
    announce(WEBHOOK_ENDED, client_id=AGENCY_ITSELF, by=by, obj=locked)
    return locked


def send_again(*, by: Actor, delivery: WebhookDelivery) -> WebhookDelivery:
    """This function will have a delivery sent once more, under the same id. Raises MoveRefused while it waits."""
    locked = WebhookDelivery.objects.select_for_update(of=("self",)).select_related("subscription").get(pk=delivery.pk)
    WEBHOOK_DELIVERY.check(locked.state, WebhookDelivery.State.WAITING)
    locked.state, locked.next_at, locked.tries, locked.first_tried_at = "waiting", clock.now(), 0, None
    locked.save(update_fields=["state", "next_at", "tries", "first_tried_at"])
    announce(WEBHOOK_SENT_AGAIN, client_id=AGENCY_ITSELF, by=by, obj=locked)
    if locked.subscription.state == State.ACTIVE:
        wake.schedule(SERVE, locked.subscription_id, client_id=AGENCY_ITSELF, at=clock.now())
    return locked


def _locked(subscription: WebhookSubscription) -> WebhookSubscription:
    return WebhookSubscription.objects.select_for_update().get(pk=subscription.pk)
