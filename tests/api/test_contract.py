"""The OpenAPI schema is what the product does, and its changes are decisions."""

import json
from pathlib import Path

import pytest
import schemathesis
from django.core.management import call_command
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, settings
from schemathesis import checks
from schemathesis.openapi import checks as of_openapi  # noqa: F401 - registers the checks of the format

from tests.architecture.order import CHECKOUT
from tests.factories.keys import key_for

COMMITTED = CHECKOUT / "docs" / "openapi.json"


@pytest.fixture
def generated(tmp_path: Path) -> dict:
    file = tmp_path / "openapi.json"
    call_command("spectacular", "--file", str(file), "--format", "openapi-json", "--validate", "--fail-on-warn")
    return json.loads(file.read_text())


class TestSchema:
    def test_is_the_committed_one(self, generated):
        assert generated == json.loads(COMMITTED.read_text()), (
            "decide: manage.py spectacular --file docs/openapi.json --format openapi-json"
        )

    def test_is_served_as_3_1(self, browse, north):
        told = browse("north.test").get("/api/v1/schema/").json()
        assert told["openapi"] == "3.1.0"

    def test_every_operation_needs_a_key_and_tells_its_errors(self, generated):
        for path, methods in generated["paths"].items():
            for method, operation in methods.items():
                where = f"{method} {path}"
                assert operation["security"] == [{"key": []}], where
                assert "401" in operation["responses"], where
                assert operation["description"], where


NAMES = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "ignored_auth",
)
SCHEMA = schemathesis.openapi.from_dict(json.loads(COMMITTED.read_text()))
SCHEMA.app = get_wsgi_application()


@pytest.fixture
def headers(north):
    """Of a program with a key, whose calls stay in the test's own transaction."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield {"Host": "north.test", "Authorization": f"Bearer {key_for(north.harbour)[1]}"}
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


class TestEveryOperation:
    @SCHEMA.parametrize()
    @settings(
        max_examples=15,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
        derandomize=True,
        database=None,
    )
    def test_does_what_the_schema_says_whatever_is_sent(self, case, headers):
        case.call_and_validate(headers=headers, checks=checks.CHECKS.get_by_names(list(NAMES)))
