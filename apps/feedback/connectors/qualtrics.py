"""Qualtrics. Its event says that somebody answered and not what: the answers are fetched with a token.

With a shared key the event comes as HMAC and MSG, and is checked. Without one it is bare; then the address alone is
the proof, and what is taken in is what Qualtrics itself answers when it is asked.
"""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from apps.feedback.connectors.answers import Answer, moment_in, needed, object_in, score_in, taker, text_in
from apps.feedback.connectors.fetching import fetched_json
from apps.integrations.errors import CannotBeUsed, DeliveryUnreadable, SignatureWrong
from apps.integrations.reading import read_form, read_json
from apps.integrations.registry import (
    Connector,
    Delivery,
    Fetching,
    Parsed,
    SecretOf,
    Setting,
    Taking,
    register_connector,
)
from apps.integrations.signatures import check_hmac, in_hex

FORM = "application/x-www-form-urlencoded"


def verify(delivery: Delivery, secrets: Sequence[str]) -> None:
    """This function will check the HMAC-SHA512 in hexadecimal over MSG, wherever a shared key was given to us."""
    if not secrets:
        return
    try:
        form = read_form(delivery.body)
    except DeliveryUnreadable as error:
        raise SignatureWrong(_now("The delivery is not signed.")) from error
    message = form.get("MSG", "").encode()
    check_hmac(given=form.get("HMAC", ""), message=message, secrets=secrets, algorithm="sha512", encoding=in_hex)


def parse(delivery: Delivery) -> Parsed:
    """This function will read the event, from MSG or from the form itself."""
    form = read_form(delivery.body)
    content: dict[str, Any] = read_json(form["MSG"].encode()) if "MSG" in form else dict(form)
    response = text_in(content.get("ResponseID"))
    parts = (response, text_in(content.get("CompletedDate")), text_in(content.get("Status")))
    return Parsed(content, ":".join(parts) if response else "", is_nothing=not response)


def fetch(fetching: Fetching) -> dict[str, Any]:
    """This function will fetch the answers of one response."""
    survey, response = needed(fetching.content, "SurveyID"), needed(fetching.content, "ResponseID")
    host = fetching.settings.get("host", "").rstrip("/")
    base = host if "://" in host else f"https://{host}"
    path = f"/API/v3/surveys/{quote(survey, safe='')}/responses/{quote(response, safe='')}"
    return object_in(fetched_json(base + path, {"X-API-TOKEN": fetching.token}), "result")


def map_answer(taking: Taking) -> Answer | None:
    """This function will map a response; None for a preview. Raises CannotBeUsed where the score is not in it."""
    values, settings = object_in(taking.content, "values"), taking.settings
    if text_in(values.get("status")) == "1":  # somebody tries the survey out
        return None
    if not text_in(values.get(settings.get("score", ""))):
        raise CannotBeUsed(_now("The answers hold no field “%(name)s”.") % {"name": settings.get("score", "")})
    name = f"{text_in(values.get('recipientFirstName'))} {text_in(values.get('recipientLastName'))}".strip()
    return Answer(
        values={
            "source_id": needed(taking.content, "responseId"),
            "comment": text_in(values.get(settings.get("comment", ""))),
            "customer_id": text_in(values.get("externalDataReference")),
            "customer_name": name,
            "customer_email": text_in(values.get("recipientEmail")),
            "language": text_in(values.get("userLanguage")),
        },
        score=score_in(values[settings["score"]]),
        answered_at=moment_in(values.get("recordedDate") or values.get("endDate") or taking.received_at.isoformat()),
    )


register_connector(
    Connector(
        code="qualtrics",
        label="Qualtrics",
        noun=_("Survey answers"),
        verify=verify,
        parse=parse,
        take=taker(map_answer),
        fetch=fetch,
        headers=(),
        content_types=frozenset({FORM}),
        secret_of=SecretOf.TOOL,
        secret_is_optional=True,
        secret_label=_("Shared key (none: the address alone is the proof)"),
        token_label=_("API token"),
        settings=(
            Setting("host", _("Host of the data centre"), _("Like fra1.qualtrics.com"), is_needed=True),
            Setting("score", _("Field of the score"), _("Like QID1"), is_needed=True),
            Setting("comment", _("Field of the comment"), _("Like QID2_TEXT. Empty: none is taken.")),
        ),
        steps=(
            _("In Qualtrics, open Account settings, then Qualtrics IDs, and copy the API token and the data centre."),
            _("Paste them here, name the fields of score and comment, and press Connect."),
            _("Subscribe the shown address to the survey’s “surveyengine.completedResponse”, with a shared key."),
        ),
    )
)
