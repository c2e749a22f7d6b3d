"""SurveyMonkey. Its hook says that somebody answered and not what: the answers are fetched with a token."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

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
from apps.feedback.connectors.fetching import fetched_json
from apps.integrations.errors import CannotBeUsed
from apps.integrations.reading import read_json
from apps.integrations.registry import (
    JSON,
    Connector,
    Delivery,
    Fetching,
    Parsed,
    SecretOf,
    Setting,
    Taking,
    register_connector,
)
from apps.integrations.signatures import check_hmac, in_base64

SIGNATURE = "Sm-Signature"
EVENTS = ("response_completed", "response_updated", "response_overquota", "response_disqualified")
USUAL_HOST = "https://api.surveymonkey.com"


def verify(delivery: Delivery, secrets: Sequence[str]) -> None:
    """This function will check the HMAC-SHA1 in base64 over the raw body. The key is “client id&client secret”."""
    check_hmac(
        given=delivery.header(SIGNATURE),
        message=delivery.body,
        secrets=secrets,
        algorithm="sha1",
        encoding=in_base64,
    )


def parse(delivery: Delivery) -> Parsed:
    """This function will read the event; events of collectors and surveys tell of no answer."""
    content = read_json(delivery.body)
    is_answer = text_in(content.get("object_type")) == "response" and content.get("event_type") in EVENTS
    return Parsed(content, text_in(content.get("event_id")), is_nothing=not is_answer)


def fetch(fetching: Fetching) -> dict[str, Any]:
    """This function will fetch the answers of one response."""
    resources = object_in(fetching.content, "resources")
    survey, response = needed(resources, "survey_id"), needed(fetching.content, "object_id")
    host = (fetching.settings.get("host") or USUAL_HOST).rstrip("/")
    path = f"/v3/surveys/{quote(survey, safe='')}/responses/{quote(response, safe='')}/details?simple=true"
    return fetched_json(host + path, {"Authorization": f"Bearer {fetching.token}"})


def map_answer(taking: Taking) -> Answer | None:
    """This function will map a response; None for one that is not finished."""
    content, settings = taking.content, taking.settings
    if text_in(content.get("response_status")) not in ("completed", ""):
        return None
    asked = [each for page in objects_in(content, "pages") for each in objects_in(page, "questions")]
    scored = _question(asked, settings.get("score", ""))
    if scored is None:
        raise CannotBeUsed(_now("The answers hold no question “%(name)s”.") % {"name": settings.get("score", "")})
    told = _question(asked, settings.get("comment", ""))
    person = object_in(object_in(content, "metadata"), "contact")
    custom = object_in(content, "custom_variables")
    return Answer(
        values={
            "source_id": needed(content, "id"),
            "comment": _said(told) if told else "",
            "customer_id": text_in(content.get("custom_value") or custom.get("customer_id")),
            "customer_name": " ".join(
                filter(None, (_of(content, person, "first_name"), _of(content, person, "last_name")))
            ),
            "customer_email": _of(content, person, "email_address") or _of({}, person, "email"),
            "company": text_in(custom.get("company")),
            "segment": text_in(custom.get("segment")),
        },
        score=score_in(_said(scored).rpartition(" - ")[2]),
        answered_at=moment_in(content.get("date_created") or taking.received_at.isoformat()),
        told_at=moment_in(content["date_modified"]) if content.get("date_modified") else None,
    )


def _question(asked: list[dict[str, Any]], name: str) -> dict[str, Any] | None:
    """By its id, or by its words."""
    wanted = name.casefold()
    found = [each for each in asked if wanted in (text_in(each.get("id")), text_in(each.get("heading")).casefold())]
    return found[0] if wanted and found else None


def _said(question: dict[str, Any]) -> str:
    answers = objects_in(question, "answers")
    return text_in(answers[0].get("text") or answers[0].get("simple_text")) if answers else ""


def _of(content: dict[str, Any], contact: dict[str, Any], name: str) -> str:
    return text_in(content.get(name)) or text_in(object_in(contact, name).get("value"))


register_connector(
    Connector(
        code="surveymonkey",
        label="SurveyMonkey",
        noun=_("Survey answers"),
        verify=verify,
        parse=parse,
        take=taker(map_answer),
        fetch=fetch,
        headers=(SIGNATURE, "Sm-Apikey"),
        content_types=frozenset({JSON, *(f"application/vnd.surveymonkey.{event}.v1+json" for event in EVENTS)}),
        secret_of=SecretOf.TOOL,
        secret_label=_("Client id & client secret"),
        token_label=_("Access token"),
        settings=(
            Setting("score", _("Question of the score"), _("Its id or its words in SurveyMonkey."), is_needed=True),
            Setting("comment", _("Question of the comment"), _("Its id or its words. Empty: none is taken.")),
            Setting("host", _("Address of the API"), _("Empty: https://api.surveymonkey.com")),
        ),
        steps=(
            _("In SurveyMonkey’s developer pages, make a private app that may view responses and webhooks."),
            _("Paste the app’s client id and secret here, joined by “&”, and its access token; name the questions."),
            _("Press Connect, then register a webhook for “response_completed” with the address that is shown."),
        ),
    )
)
