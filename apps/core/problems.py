"""Errors for programs as problem details (RFC 9457): the same body at every door that programs use."""

from typing import Any

from django.http import JsonResponse

CONTENT_TYPE = "application/problem+json"
TITLES = {
    400: "The request cannot be read",
    401: "A key is needed",
    403: "The key may not do this",
    404: "Nothing is there",
    405: "Not by this method",
    406: "Not in this format",
    409: "Refused as things stand",
    412: "Changed meanwhile",
    413: "Too large",
    415: "Send JSON",
    422: "A value cannot be used",
    429: "Too many calls",
}


def problem(code: str, detail: str, *, status_code: int, errors: list[dict[str, str]] | None = None) -> dict[str, Any]:
    """This function will put together one problem. `errors` name fields, where fields are wrong."""
    body: dict[str, Any] = {
        "type": f"urn:goodword:problem:{code}",
        "title": TITLES.get(status_code, "Refused"),
        "status": status_code,
        "code": code,
        "detail": detail,
    }
    return body | {"errors": errors} if errors else body


def problem_answer(code: str, detail: str, *, status_code: int) -> JsonResponse:
    """This function will make the whole answer, for views that are not of the API's library."""
    return JsonResponse(problem(code, detail, status_code=status_code), status=status_code, content_type=CONTENT_TYPE)
