"""Programs with keys, calling over HTTP."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.factories.keys import key_for


class Calling:
    """A program: calls paths below /api/v1/ with its key."""

    def __init__(self, browser: Any, text: str) -> None:
        self.browser = browser
        self.headers = {"Authorization": f"Bearer {text}"} if text else {}

    def get(self, path: str, **headers: str) -> Any:
        return self.browser.get(f"/api/v1/{path}", headers=self.headers | headers)

    def post(self, path: str, body: Any, **headers: str) -> Any:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.browser.post(
            f"/api/v1/{path}", json.dumps(body), content_type="application/json", headers=self.headers | named
        )


@pytest.fixture
def calling(browse: Any) -> Callable[..., Calling]:
    """`calling(text)` is a program with that key; `calling()` has none."""
    return lambda text="", host="north.test": Calling(browse(host), text)


@pytest.fixture
def program(north: Any, calling: Any) -> Calling:
    """A program with a key for Harbour."""
    return calling(key_for(north.harbour)[1])


def sent(**changes: Any) -> dict[str, Any]:
    """What a help desk sends of one answer."""
    return {
        "client": "harbour",
        "source_id": "r-1",
        "score": 10,
        "comment": "Never had to chase a delivery.",
        "answered_at": "2026-11-20T10:00:00Z",
        "customer": {"key": "c-1", "name": "Ben Sorensen", "email": "ben@tidewell.test"},
    } | changes
