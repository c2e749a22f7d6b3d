"""Delighted. One event on the score, again on the comment, again on further answers: the same response each time."""

import hashlib
from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _

from apps.feedback.connectors.answers import Answer, moment_in, needed, object_in, score_in, taker, text_in
from apps.integrations.reading import read_json
from apps.integrations.registry import Connector, Delivery, Parsed, SecretOf, Taking, register_connector
from apps.integrations.signatures import check_hmac, in_hex

SIGNATURE = "X-Delighted-Webhook-Signature"
OURS = ("survey_response.created", "survey_response.updated")
SEGMENTS = ("segment", "Segment", "Delighted Source")


def verify(delivery: Delivery, secrets: Sequence[str]) -> None:
    """This function will check the HMAC-SHA256 in hexadecimal over the raw body, by the account's API key."""
    check_hmac(
        given=delivery.header(SIGNATURE),
        message=delivery.body,
        secrets=secrets,
        algorithm="sha256",
        encoding=in_hex,
        prefix="sha256=",
    )


def parse(delivery: Delivery) -> Parsed:
    """This function will read the event; other kinds of event tell nothing of an answer.

    The event's id alone does not tell a delivery: another body under it tells more of the same response.
    """
    content = read_json(delivery.body)
    event_id = text_in(content.get("event_id"))
    key = f"{event_id[:80]}:{hashlib.sha256(delivery.body).hexdigest()}" if event_id else ""
    return Parsed(content, key, is_nothing=text_in(content.get("event_type")) not in OURS)


def map_answer(taking: Taking) -> Answer | None:
    """This function will map an event to an answer; None while there is no score."""
    data = object_in(taking.content, "event_data")
    if data.get("score") is None:
        return None
    person, properties = object_in(data, "person"), object_in(data, "person_properties")
    created = moment_in(data.get("created_at") or taking.received_at.isoformat())
    updated = data.get("updated_at")
    return Answer(
        values={
            "source_id": needed(data, "id"),
            "comment": text_in(data.get("comment")),
            "customer_id": text_in(person.get("id")),
            "customer_name": text_in(person.get("name")),
            "customer_email": text_in(person.get("email")),
            "customer_phone": text_in(person.get("phone_number")),
            "company": text_in(properties.get("Company") or properties.get("company")),
            "language": text_in(properties.get("locale")),
            "segment": next((text_in(properties[name]) for name in SEGMENTS if properties.get(name)), ""),
        },
        score=score_in(data["score"]),
        answered_at=created,
        told_at=moment_in(updated) if updated else None,
    )


register_connector(
    Connector(
        code="delighted",
        label="Delighted",
        noun=_("Survey answers"),
        verify=verify,
        parse=parse,
        take=taker(map_answer),
        headers=(SIGNATURE,),
        secret_of=SecretOf.TOOL,
        secret_label=_("Private API key"),
        steps=(
            _("In Delighted, open Settings, then API, and copy the private API key: Delighted signs with it."),
            _("Paste it here and press Connect: this page then shows the address."),
            _("In Delighted, open Integrations, then Webhooks, and add the address for “New and updated responses”."),
        ),
    )
)
