"""Survicate. Each answered question comes by itself; those of one respondent to one survey are one response."""

import hashlib
from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from apps.feedback.connectors.answers import Answer, moment_in, needed, object_in, score_in, taker, text_in
from apps.feedback.models import Response
from apps.integrations.errors import CannotBeUsed
from apps.integrations.reading import read_json
from apps.integrations.registry import Connector, Delivery, Parsed, SecretOf, Setting, Taking, register_connector
from apps.integrations.signatures import check_hmac, in_hex

SIGNATURE = "Hmac"


def verify(delivery: Delivery, secrets: Sequence[str]) -> None:
    """This function will check the HMAC-SHA256 in hexadecimal over the raw body, by the workspace's signing secret."""
    check_hmac(
        given=delivery.header(SIGNATURE), message=delivery.body, secrets=secrets, algorithm="sha256", encoding=in_hex
    )


def parse(delivery: Delivery) -> Parsed:
    """This function will read the event; sent again, it counts its tries and keeps its message's id."""
    content = read_json(delivery.body)
    is_nothing = not object_in(object_in(content, "event"), "questionAnswered")
    key = text_in(content.get("messageId")) or hashlib.sha256(delivery.body).hexdigest()
    return Parsed(content, key, is_nothing=is_nothing)


def map_answer(taking: Taking) -> Answer | None:
    """This function will map the answer to the score's question, or add the one to the comment's; None for others."""
    event = object_in(object_in(taking.content, "event"), "questionAnswered")
    question = object_in(event, "question")
    asked = {text_in(question.get("id")), text_in(question.get("body")).casefold()}
    if taking.settings.get("score", "").casefold() in asked:
        return _answer(
            taking, event, score_in(_said(event)), comment=text_in(object_in(event, "choice").get("comment"))
        )
    if taking.settings.get("comment", "").casefold() in asked - {""}:
        here = Response.objects.filter(client=taking.client, source_id=needed(event, "responseUuid")).first()
        if here is None:
            raise CannotBeUsed(_now("The comment came before its score. Replay it when the score is here."))
        return _answer(taking, event, here.score, comment=_said(event))
    return None


def _said(event: dict[str, Any]) -> str:
    choice, answer = object_in(event, "choice"), event.get("answer")
    return text_in(choice.get("body")) or text_in(answer) or text_in(object_in(event, "answer").get("body"))


def _answer(taking: Taking, event: dict[str, Any], score: int, *, comment: str) -> Answer:
    respondent = object_in(event, "respondent")
    known = respondent.get("attributes")
    attributes: dict[str, Any] = known if isinstance(known, dict) else {}
    name = " ".join(text_in(attributes.get(part)) for part in ("first_name", "last_name")).strip()
    return Answer(
        values={
            "source_id": needed(event, "responseUuid"),
            "comment": comment,
            "customer_id": text_in(attributes.get("user_id")),
            "customer_name": name,
            "customer_email": text_in(attributes.get("email")),
            "customer_phone": text_in(attributes.get("phone")),
            "company": text_in(attributes.get("company") or attributes.get("organization")),
            "segment": text_in(object_in(event, "survey").get("name")),
        },
        score=score,
        answered_at=moment_in(event.get("timestamp") or taking.received_at.isoformat()),
    )


register_connector(
    Connector(
        code="survicate",
        label="Survicate",
        noun=_("Survey answers"),
        verify=verify,
        parse=parse,
        take=taker(map_answer),
        headers=(SIGNATURE,),
        secret_of=SecretOf.TOOL,
        secret_label=_("Signing secret"),
        settings=(
            Setting("score", _("Question of the score"), _("Its id or its words in Survicate."), is_needed=True),
            Setting("comment", _("Question of the comment"), _("Its id or its words. Empty: none is taken.")),
        ),
        steps=(
            _("In Survicate, open Integrations, then Webhooks, then Settings, and copy the signing secret."),
            _("Paste it here, name the question of the score and press Connect: this page then shows the address."),
            _("In Survicate, add a webhook with the address for the event “Question answered”."),
        ),
    )
)
