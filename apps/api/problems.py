"""Every error as problem details (RFC 9457): what is wrong, which field, and how it is mended."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, JsonResponse
from rest_framework import exceptions, status
from rest_framework.response import Response

from apps.core.errors import DomainError
from apps.core.problems import CONTENT_TYPE, problem


def as_problem(error: Exception, context: dict[str, Any]) -> Response | None:
    """This function will turn what a view raised into an answer; None for a fault of ours, which is a 500."""
    if isinstance(error, DomainError):
        fields = [{"field": error.field, "code": error.code, "detail": str(error)}] if error.field else None
        return _answer(problem(error.code, str(error), status_code=error.status, errors=fields))
    if isinstance(error, Http404):
        error = exceptions.NotFound("There is no such thing, or this key may not see it.")
    elif isinstance(error, PermissionDenied):
        error = exceptions.PermissionDenied()
    if isinstance(error, exceptions.ValidationError):
        fields = list(_fields(error.detail))
        return _answer(problem("bad_input", fields[0]["detail"], status_code=422, errors=fields))
    if isinstance(error, exceptions.APIException):
        answer = _answer(problem(str(error.default_code), str(error.detail), status_code=error.status_code))
        if getattr(error, "auth_header", None):
            answer["WWW-Authenticate"] = error.auth_header  # type: ignore[attr-defined]
        if getattr(error, "wait", None):
            answer["Retry-After"] = str(int(error.wait) + 1)  # type: ignore[attr-defined]
        return answer
    return None


def nothing_there(request: HttpRequest, rest: str = "") -> JsonResponse:
    """This view will answer for addresses that the API does not have."""
    body = problem("not_found", "The API has no such address. See /api/v1/ for those it has.", status_code=404)
    return JsonResponse(body, status=status.HTTP_404_NOT_FOUND, content_type=CONTENT_TYPE)


def _answer(body: dict[str, Any]) -> Response:
    return Response(body, status=body["status"], content_type=CONTENT_TYPE)


def _fields(detail: Any, path: str = "") -> Iterator[dict[str, str]]:
    if isinstance(detail, dict):
        for name, inner in detail.items():
            yield from _fields(inner, path if name == "non_field_errors" else f"{path}.{name}".lstrip("."))
    elif isinstance(detail, list):
        for inner in detail:
            yield from _fields(inner, path)
    else:
        yield {"field": path, "code": str(getattr(detail, "code", "invalid")), "detail": str(detail)}
