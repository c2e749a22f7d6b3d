"""What a connector is: one tool, how its deliveries are checked, read, and made into things of ours.

A connector lives in the app that owns the noun (`apps/<app>/connectors/<tool>.py`) and registers itself here when
Django starts. Three functions do its work:

* `verify(delivery, secrets)` raises SignatureWrong unless the delivery is the tool's own, as the tool documents it;
* `parse(delivery)` reads the body and says what tells this delivery from others, or raises DeliveryUnreadable;
* `take(taking)` maps what was read, calls the app's operation and returns the public ids of what it became.

A tool whose deliveries carry no answers has a fourth, `fetch`, called outside any transaction.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from apps.clients.models import Client
from apps.core.actors import Actor

JSON: Final = "application/json"


@dataclass(frozen=True, slots=True)
class Delivery:
    """A delivery as it came. `headers` by lower-case name, only those that the connector asks for."""

    body: bytes
    headers: Mapping[str, str]
    content_type: str
    received_at: datetime

    def header(self, name: str) -> str:
        """The header's value, or nothing."""
        return self.headers.get(name.lower(), "")


@dataclass(frozen=True, slots=True)
class Parsed:
    """`key` is the same for the same delivery and for no other; empty: the body's hash is. `content` is what was read.

    `is_nothing`: a delivery that tells nothing to take in, like a test of the address.
    """

    content: dict[str, Any]
    key: str = ""
    is_nothing: bool = False


@dataclass(frozen=True, slots=True)
class Taking:
    """What `take` gets: the content (of the delivery, or what was fetched for it) and the connection's settings."""

    by: Actor
    client: Client
    tool: str
    content: dict[str, Any]
    settings: Mapping[str, str]
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Fetching:
    """What `fetch` gets: what the delivery said, the connection's settings, and the token for the tool's API."""

    content: dict[str, Any]
    settings: Mapping[str, str]
    token: str


class SecretOf(StrEnum):
    """Who makes the secret up that deliveries are signed with."""

    US = "us"
    TOOL = "tool"


@dataclass(frozen=True, slots=True)
class Setting:
    """One field of a connection's settings page."""

    name: str
    label: Any
    help_text: Any = ""
    is_needed: bool = False


@dataclass(frozen=True, slots=True)
class Connector:
    """`headers` are those that are kept and shown to `verify`; `steps` teach how the tool is set up."""

    code: str
    label: Any
    noun: Any
    verify: Callable[[Delivery, Sequence[str]], None]
    parse: Callable[[Delivery], Parsed]
    take: Callable[[Taking], list[str]]
    headers: tuple[str, ...]
    steps: tuple[Any, ...]
    secret_of: SecretOf = SecretOf.US
    secret_label: Any = ""
    secret_is_optional: bool = False
    content_types: frozenset[str] = frozenset({JSON})
    settings: tuple[Setting, ...] = ()
    fetch: Callable[[Fetching], dict[str, Any]] | None = None
    token_label: Any = ""
    is_mapped: bool = False  # its settings say which field is what: shown beside an example of what came


_connectors: dict[str, Connector] = {}


def register_connector(connector: Connector) -> Connector:
    """This function will make the tool known; called once, by the module that describes it."""
    if connector.code in _connectors:
        raise RuntimeError(f"the tool {connector.code!r} has a connector already")
    _connectors[connector.code] = connector
    return connector


def connector_named(code: str) -> Connector | None:
    """This function will return the tool's connector, or None for a tool that nobody connects."""
    return _connectors.get(code)


def every_connector() -> list[Connector]:
    """This function will return all of them, in the order in which they are offered."""
    return list(_connectors.values())
