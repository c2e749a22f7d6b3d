"""The part of the world about other programs: what came of one, and what another is told."""

from apps.clients.models import Client
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.integrations.models import Arrival, WebhookDelivery
from apps.integrations.operations import make_connection, receive_delivery
from apps.integrations.operations.webhooks import make_subscription
from apps.integrations.registry import Delivery


def told_program(client: Client, word: str) -> WebhookDelivery:
    """The deliveries of an agency are its owners' alone; whose brands they hear of is theirs to say."""
    made, _secret = make_subscription(
        by=SYSTEM, name=f"{client.slug} program", url="https://8.8.8.8/", kinds=[], clients=[client]
    )
    return WebhookDelivery.objects.create(
        subscription=made,
        brand_id=client.pk,
        kind="outreach.case_opened",
        object_key=f"{word}:1",
        message_id=f"msg_{client.slug}",
        body=f'{{"type":"{word}"}}',
        next_at=clock.now(),
        created_at=clock.now(),
    )


def arrived(client: Client, word: str) -> Arrival:
    """Signed with the secret, and without the score that its settings speak of."""
    connection, secret = make_connection(by=SYSTEM, client=client, tool="json", name=f"{word} tool")
    body = f'{{"comment": "{word} said"}}'.encode()
    headers = {"x-goodword-secret": secret}
    delivery = Delivery(body, headers, "application/json", clock.now())
    return receive_delivery(connection=connection, delivery=delivery)
