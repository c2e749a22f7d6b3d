"""Tools that deliver: each signs as its vendor says, and everything can be wrong with a delivery."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest
from django.db import connection

from apps.core import clock, scope
from apps.core.actors import SYSTEM
from apps.integrations.models import Connection
from apps.integrations.operations import make_connection
from apps.integrations.presentation import address_of
from apps.tenancy.sweep import sweep_once
from tests.integrations.hearing import told, told_truly  # noqa: F401 - fixtures

SECRET = "the tool's own secret"


@dataclass(frozen=True)
class Sent:
    """A delivery on its way."""

    body: bytes
    headers: dict[str, str]
    content_type: str = "application/json"

    def with_body(self, body: bytes) -> "Sent":
        return replace(self, body=body)

    def with_headers(self, **headers: str) -> "Sent":
        return replace(self, headers=headers)


def digest(secret: str, message: bytes, algorithm: str) -> bytes:
    return hmac.new(secret.encode(), message, getattr(hashlib, algorithm)).digest()


def _typeform(score: int, event_id: str) -> dict[str, Any]:
    return {
        "event_id": event_id,
        "event_type": "form_response",
        "form_response": {
            "form_id": "lT4Z3j",
            "token": "a3a12ec67a1365927098a606107fac15",
            "submitted_at": "2026-11-25T18:17:02Z",
            "hidden": {"email": "ben@tidewell.test", "name": "Ben Sorensen"},
            "definition": {
                "fields": [{"id": "nps1", "title": "How likely", "type": "opinion_scale", "properties": {}}]
            },
            "answers": [
                {"type": "number", "number": score, "field": {"id": "nps1", "type": "opinion_scale", "ref": "r-score"}},
                {
                    "type": "text",
                    "text": "Never had to chase.",
                    "field": {"id": "txt1", "type": "long_text", "ref": "r"},
                },
            ],
            "something_new": {"kept": True},
        },
    }


def delighted_event(score: int | None, comment: str | None, updated_at: int = 1795500000) -> dict[str, Any]:
    return {
        "event_type": "survey_response.updated",
        "event_id": "b8d057c5",
        "event_data": {
            "id": "5435",
            "person": {"id": "5975", "email": "ben@tidewell.test", "name": "Ben Sorensen"},
            "score": score,
            "comment": comment,
            "created_at": 1795500000,
            "updated_at": updated_at,
            "person_properties": {"Company": "Tidewell Legal", "locale": "en"},
            "tags": [],
        },
    }


def dumped(content: Any) -> bytes:
    return json.dumps(content).encode()


def delighted(content: Any, secret: str) -> Sent:
    body = dumped(content)
    return Sent(body, {"X-Delighted-Webhook-Signature": "sha256=" + digest(secret, body, "sha256").hex()})


def typeform(content: Any, secret: str) -> Sent:
    body = dumped(content)
    return Sent(body, {"Typeform-Signature": "sha256=" + base64.b64encode(digest(secret, body, "sha256")).decode()})


def survicate(content: Any, secret: str) -> Sent:
    body = dumped(content)
    return Sent(body, {"Hmac": digest(secret, body, "sha256").hex()})


def surveymonkey(content: Any, secret: str) -> Sent:
    body = dumped(content)
    signed = base64.b64encode(digest(secret, body, "sha1")).decode()
    kind = f"application/vnd.surveymonkey.{content['event_type']}.v1+json"
    return Sent(body, {"Sm-Signature": signed, "Sm-Apikey": "abc"}, kind)


def qualtrics(content: Any, secret: str) -> Sent:
    message = json.dumps(content)
    form = {"HMAC": digest(secret, message.encode(), "sha512").hex(), "MSG": message, "Topic": "brand.surveyengine"}
    return Sent(urlencode(form).encode(), {}, "application/x-www-form-urlencoded")


def plain(content: Any, secret: str, *, message_id: str = "msg_1", at: int | None = None) -> Sent:
    body, sent = dumped(content), str(at if at is not None else int(clock.now().timestamp()))
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = hmac.new(key, f"{message_id}.{sent}.".encode() + body, hashlib.sha256).digest()
    headers = {"webhook-id": message_id, "webhook-timestamp": sent}
    return Sent(body, headers | {"webhook-signature": "v1," + base64.b64encode(signed).decode()})


def asknicely(content: Any, secret: str) -> Sent:
    return Sent(dumped(content), {"X-Goodword-Secret": secret})


@dataclass(frozen=True)
class Tool:
    """A vendor as the tests know it: how it signs, and an answer of a promoter in its words."""

    code: str
    sign: Callable[[Any, str], Sent]
    content: dict[str, Any]
    settings: dict[str, str]
    others: bool  # the secret is the vendor's


TOOLS = (
    Tool("delighted", delighted, delighted_event(10, "Never had to chase."), {}, True),
    Tool("typeform", typeform, _typeform(10, "LtWXD3crgy"), {}, False),
    Tool(
        "survicate",
        survicate,
        {
            "messageId": "c0101a21",
            "deliveryTries": 0,
            "event": {
                "questionAnswered": {
                    "responseUuid": "3fa85f64-5717",
                    "survey": {"id": "b92b", "name": "Satisfaction"},
                    "timestamp": "2026-11-25T06:46:02+00:00",
                    "respondent": {"id": "534759", "attributes": {"email": "ben@tidewell.test", "first_name": "Ben"}},
                    "question": {"id": 12123, "body": "How likely?"},
                    "choice": {"id": 21573, "body": "10", "comment": "Never had to chase."},
                }
            },
        },
        {"score": "12123"},
        True,
    ),
    Tool(
        "asknicely",
        asknicely,
        {
            "count": 1,
            "person": {"id": "163012", "name": "Ben Sorensen", "email": "ben@tidewell.test"},
            "question": {"id": "345094", "score": "10", "comment": "Never had to chase.", "responded": "1795500000"},
        },
        {},
        False,
    ),
    Tool(
        "json",
        plain,
        {"answer": {"nr": "A-1", "stars": 10, "words": "Never had to chase.", "who": {"mail": "ben@tidewell.test"}}},
        {
            "source_id": "answer.nr",
            "score": "answer.stars",
            "comment": "answer.words",
            "customer_email": "answer.who.mail",
        },
        False,
    ),
)
BY_CODE = {tool.code: tool for tool in TOOLS}


class Delivering:
    """A tool with its connection: delivers over HTTP, as the vendor does."""

    def __init__(self, browser: Any, tool: Tool, connection: Connection, secret: str) -> None:
        self.browser, self.tool, self.connection, self.secret = browser, tool, connection, secret
        self.path = urlsplit(address_of(connection)).path

    def signed(self, content: Any = None) -> Sent:
        return self.tool.sign(self.tool.content if content is None else content, self.secret)

    def send(self, sent: Sent) -> Any:
        return self.browser.generic("POST", self.path, sent.body, content_type=sent.content_type, headers=sent.headers)

    def deliver(self, content: Any = None) -> Any:
        return self.send(self.signed(content))


@pytest.fixture
def connect(north: Any, browse: Any) -> Callable[..., Delivering]:
    """`connect("delighted")`: the tool, connected to Harbour."""

    def made(code: str, **changes: Any) -> Delivering:
        tool = BY_CODE[code]
        given = {"client": north.harbour, "settings": tool.settings, "secret": SECRET if tool.others else ""} | changes
        made_for, secret = make_connection(by=SYSTEM, tool=code, **given)
        return Delivering(browse("north.test"), tool, made_for, secret)

    return made


def sweep_in_north(now: Any) -> None:
    """Do what is due, and come back to where the test was."""
    tenant, before = connection.tenant, scope.current()
    try:
        sweep_once(now=now)
    finally:
        connection.set_tenant(tenant)
        scope.limit_to(before)
