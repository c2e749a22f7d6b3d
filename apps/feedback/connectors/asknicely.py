"""AskNicely. It signs nothing: a header that we give it is the proof, beside the address itself."""

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _

from apps.feedback.connectors.answers import Answer, moment_in, needed, object_in, score_in, taker, text_in
from apps.integrations.reading import read_json
from apps.integrations.registry import Connector, Delivery, Parsed, Taking, register_connector
from apps.integrations.signatures import check_plain

HEADER = "X-Goodword-Secret"


def verify(delivery: Delivery, secrets: Sequence[str]) -> None:
    """This function will check the header that the webhook was given."""
    check_plain(given=delivery.header(HEADER), secrets=secrets)


def parse(delivery: Delivery) -> Parsed:
    """This function will read the response; its count grows with each time it changes."""
    content = read_json(delivery.body)
    question = object_in(content, "question")
    parts = (text_in(question.get("id")), text_in(content.get("count")))
    return Parsed(content, ":".join(parts) if all(parts) else "", is_nothing=not question)


def map_answer(taking: Taking) -> Answer | None:
    """This function will map a response; None while there is no score."""
    person, question = object_in(taking.content, "person"), object_in(taking.content, "question")
    if not text_in(question.get("score")):
        return None
    name = f"{text_in(person.get('firstname'))} {text_in(person.get('lastname'))}".strip()
    return Answer(
        values={
            "source_id": needed(question, "id"),
            "comment": text_in(question.get("comment")),
            "customer_id": text_in(person.get("id")),
            "customer_name": text_in(person.get("name")) or name,
            "customer_email": text_in(person.get("email")),
            "customer_phone": text_in(person.get("mobile") or person.get("phone")),
            "company": text_in(person.get("company")),
            "segment": text_in(question.get("segment") or person.get("segment")),
        },
        score=score_in(question["score"]),
        answered_at=moment_in(question.get("responded") or taking.received_at.isoformat()),
    )


register_connector(
    Connector(
        code="asknicely",
        label="AskNicely",
        noun=_("Survey answers"),
        verify=verify,
        parse=parse,
        take=taker(map_answer),
        headers=(HEADER,),
        steps=(
            _("Press Connect: this page then shows an address and a secret."),
            _("In AskNicely, open the App Store, then Webhooks, and paste the address."),
            _("Add a header there with the name X-Goodword-Secret and the secret as its value."),
        ),
    )
)
