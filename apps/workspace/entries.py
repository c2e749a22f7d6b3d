"""What the palette and the search page are made of."""

from dataclasses import dataclass
from typing import Any

from apps.clients.models import Client

EXCERPT = 90


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette or of the search page."""

    label: str
    detail: str
    icon: str
    path: str
    client: Client | None = None


@dataclass(frozen=True, slots=True)
class EntryGroup:
    label: Any
    entries: list[Entry]


def quoted(text: str) -> str:
    """This function will return the beginning of what somebody said, on one line, in quotes."""
    said = " ".join(text.split())
    return f"“{said[:EXCERPT]}{'…' if len(said) > EXCERPT else ''}”"
