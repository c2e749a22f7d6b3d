"""Any program that can send JSON. Which field is what is matched on a screen, beside an example of what came."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from apps.core import clock
from apps.feedback.connectors.answers import Answer, moment_in, score_in, taker, text_in
from apps.integrations.errors import CannotBeUsed
from apps.integrations.reading import found_at, read_json
from apps.integrations.registry import Connector, Delivery, Parsed, Setting, Taking, register_connector
from apps.integrations.signatures import check_plain, check_standard

SECRET = "X-Goodword-Secret"  # noqa: S105 - the name of a header
STANDARD = ("webhook-id", "webhook-timestamp", "webhook-signature")
FIELDS = (
    ("source_id", _("Answer’s id")),
    ("score", _("Score, 0 to 10")),
    ("answered_at", _("Time of score")),
    ("comment", _("Comment")),
    ("customer_id", _("Customer id")),
    ("customer_name", _("Customer name")),
    ("customer_email", _("Customer e-mail")),
    ("customer_phone", _("Customer telephone")),
    ("company", _("Company")),
    ("language", _("Language")),
    ("segment", _("Segment")),
    ("told_at", _("Time of the last change")),
)


def verify(delivery: Delivery, secrets: Sequence[str]) -> None:
    """This function will check a Standard Webhooks signature, or the secret itself in a header where none is made."""
    if delivery.header("webhook-signature"):
        check_standard(headers=delivery.header, body=delivery.body, secrets=secrets, now=clock.now())
    else:
        check_plain(given=delivery.header(SECRET), secrets=secrets)


def parse(delivery: Delivery) -> Parsed:
    """This function will read the object; its id is that of Standard Webhooks, where there is one."""
    return Parsed(read_json(delivery.body), delivery.header("webhook-id"))


def map_answer(taking: Taking) -> Answer:
    """This function will map the fields as the settings say. Raises CannotBeUsed where the score is not found."""
    found = {name: _found(taking, name) for name, _label in FIELDS}
    if found["score"] in (None, ""):
        words = _now("There is no score at “%(path)s”: match the fields on the connection’s page, then replay.")
        raise CannotBeUsed(words % {"path": taking.settings.get("score") or "score"}, field="score")
    texts = {name: text_in(value) for name, value in found.items() if name not in {"score", "answered_at", "told_at"}}
    return Answer(
        values=texts,
        score=score_in(found["score"]),
        answered_at=_moment(found["answered_at"]) or taking.received_at,
        told_at=_moment(found["told_at"]),
    )


def _found(taking: Taking, name: str) -> Any:
    return found_at(taking.content, taking.settings.get(name) or name)


def _moment(value: Any) -> datetime | None:
    return moment_in(value) if value not in (None, "") else None


register_connector(
    Connector(
        code="json",
        label=_("Any program (JSON)"),
        noun=_("Survey answers"),
        verify=verify,
        parse=parse,
        take=taker(map_answer),
        headers=(SECRET, *STANDARD),
        settings=tuple(Setting(name, label) for name, label in FIELDS),
        is_mapped=True,
        steps=(
            _("Press Connect: this page then shows an address and a secret."),
            _("Let the program POST one JSON object for each answer to the address."),
            _("Sign it as Standard Webhooks says, or send the secret itself in the header X-Goodword-Secret."),
            _("Send one answer to try, then say on this page which field is what."),
        ),
    )
)
