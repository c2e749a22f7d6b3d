"""What the OpenAPI schema cannot find out by itself."""

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework import serializers


class KeyScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """How a key is sent."""

    target_class = "apps.api.authentication.KeyAuthentication"
    name = "key"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        """Tell it as HTTP's bearer scheme."""
        return {"type": "http", "scheme": "bearer", "description": "A key made by an owner under Settings, API keys."}


class WrongFieldOut(serializers.Serializer[Any]):
    field = serializers.CharField()
    code = serializers.CharField()
    detail = serializers.CharField()


class ProblemOut(serializers.Serializer[Any]):
    """Problem details, RFC 9457. `detail` says what is wrong and how it is mended; `errors` name fields."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    code = serializers.CharField()
    detail = serializers.CharField()
    errors = WrongFieldOut(many=True, required=False)  # type: ignore[assignment]  # a field here, not the library's property


def problems(*statuses: int) -> dict[tuple[int, str], type[ProblemOut]]:
    """This function will return the answers of a view that are problems, for its schema."""
    return {(status, "application/problem+json"): ProblemOut for status in statuses}


def ours(endpoints: list[tuple[str, str, str, Any]]) -> list[tuple[str, str, str, Any]]:
    """This function will leave our own addresses; Wagtail's admin has some of the same make."""
    return [each for each in endpoints if each[0].startswith("/api/v1/") and not each[0].startswith("/api/v1/schema/")]
