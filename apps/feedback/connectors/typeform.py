"""Typeform. Answers carry only what was answered; which field is the score is told by its type, or by the settings."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from apps.feedback.connectors.answers import (
    Answer,
    moment_in,
    needed,
    object_in,
    objects_in,
    score_in,
    taker,
    text_in,
)
from apps.integrations.errors import CannotBeUsed
from apps.integrations.reading import read_json
from apps.integrations.registry import Connector, Delivery, Parsed, Setting, Taking, register_connector
from apps.integrations.signatures import check_hmac, in_base64

SIGNATURE = "Typeform-Signature"
SCORES = ("nps", "opinion_scale")
TEXTS = ("long_text", "short_text")
STEPS_OF_NPS = 11


def verify(delivery: Delivery, secrets: Sequence[str]) -> None:
    """This function will check the HMAC-SHA256 in base64 over the raw body, by the secret of this webhook."""
    check_hmac(
        given=delivery.header(SIGNATURE),
        message=delivery.body,
        secrets=secrets,
        algorithm="sha256",
        encoding=in_base64,
        prefix="sha256=",
    )


def parse(delivery: Delivery) -> Parsed:
    """This function will read the event; its id is the same when it is sent again."""
    content = read_json(delivery.body)
    return Parsed(
        content, text_in(content.get("event_id")), is_nothing=text_in(content.get("event_type")) != "form_response"
    )


def map_answer(taking: Taking) -> Answer:
    """This function will map a form's answers. Raises CannotBeUsed where no answer is a score from 0 to 10."""
    form = object_in(taking.content, "form_response")
    answers, hidden = objects_in(form, "answers"), object_in(form, "hidden")
    scored = _named(answers, taking.settings.get("score", "")) or _first(answers, SCORES)
    if scored is None:
        raise CannotBeUsed(
            _now("No answer is a score: name the question in this connection’s settings."), field="score"
        )
    _check_scale(form, scored)
    told = _named(answers, taking.settings.get("comment", "")) or _first(answers, TEXTS)
    contact = next((object_in(each, "contact_info") for each in answers if "contact_info" in each), {})
    return Answer(
        values={
            "source_id": needed(form, "token"),
            "comment": text_in(told.get("text")) if told else "",
            "customer_id": _of(hidden, "customer_id", "user_id", "id"),
            "customer_name": _of(hidden, "name", "full_name") or _whole_name(contact),
            "customer_email": _of(hidden, "email") or _typed(answers, "email") or text_in(contact.get("email")),
            "customer_phone": _of(hidden, "phone")
            or _typed(answers, "phone_number")
            or text_in(contact.get("phone_number")),
            "company": _of(hidden, "company") or text_in(contact.get("company")),
            "language": _of(hidden, "language", "lang"),
            "segment": _of(hidden, "segment"),
        },
        score=score_in(scored.get("number")),
        answered_at=moment_in(form.get("submitted_at") or taking.received_at.isoformat()),
    )


def _named(answers: list[dict[str, Any]], name: str) -> dict[str, Any] | None:
    """The answer to the question with this id or reference."""
    wanted = [each for each in answers if name and name in (_field(each).get("id"), _field(each).get("ref"))]
    return wanted[0] if wanted else None


def _first(answers: list[dict[str, Any]], kinds: tuple[str, ...]) -> dict[str, Any] | None:
    for kind in kinds:
        for each in answers:
            if _field(each).get("type") == kind:
                return each
    return None


def _field(answer: Mapping[str, Any]) -> dict[str, Any]:
    return object_in(answer, "field")


def _check_scale(form: Mapping[str, Any], scored: Mapping[str, Any]) -> None:
    """A scale of another length is no score from 0 to 10, and stretching it would make one up."""
    for field in objects_in(object_in(form, "definition"), "fields"):
        if field.get("id") == _field(scored).get("id"):
            properties = object_in(field, "properties")
            steps = properties.get("steps", STEPS_OF_NPS)
            if steps != STEPS_OF_NPS or properties.get("start_at_one"):
                words = _now("The scale of “%(title)s” does not go from 0 to 10.")
                raise CannotBeUsed(words % {"title": text_in(field.get("title"))[:80]}, field="score")


def _typed(answers: list[dict[str, Any]], kind: str) -> str:
    return next((text_in(each.get(kind)) for each in answers if each.get("type") == kind), "")


def _of(hidden: Mapping[str, Any], *names: str) -> str:
    return next((text_in(hidden[name]) for name in names if hidden.get(name)), "")


def _whole_name(contact: Mapping[str, Any]) -> str:
    return f"{text_in(contact.get('first_name'))} {text_in(contact.get('last_name'))}".strip()


register_connector(
    Connector(
        code="typeform",
        label="Typeform",
        noun=_("Survey answers"),
        verify=verify,
        parse=parse,
        take=taker(map_answer),
        headers=(SIGNATURE,),
        settings=(
            Setting(
                "score",
                _("Question of the score"),
                _("Its id or reference in Typeform. Empty: the first question of the kind NPS or opinion scale."),
            ),
            Setting(
                "comment", _("Question of the comment"), _("Empty: the first long text, else the first short one.")
            ),
        ),
        steps=(
            _("Press Connect: this page then shows an address and a secret."),
            _("In Typeform, open the form, then Connect, then Webhooks, and add a webhook with the address."),
            _("Edit the webhook, paste the secret and switch it on. Name and e-mail come along as hidden fields."),
        ),
    )
)
