"""Reading bodies that anybody may have written: strict, bounded, and never a crash."""

import json
import math
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import parse_qsl

from django.utils.translation import gettext as _

from apps.integrations.errors import DeliveryUnreadable

DEEPEST: Final = 40
MOST_FIELDS: Final = 200


def read_json(body: bytes) -> dict[str, Any]:
    """This function will read an object. Raises DeliveryUnreadable for everything else.

    Refused are also what readers understand differently: a name twice, NaN, half of a surrogate pair, and nesting so
    deep that a reader gives up. A NUL, which no column can hold, is left out of texts.
    """
    try:
        content = json.loads(body.decode(), object_pairs_hook=_once, parse_constant=_no_number)
    except UnicodeDecodeError as error:
        raise DeliveryUnreadable(_("The body is not UTF-8."), code="not_utf_8") from error
    except RecursionError as error:
        raise DeliveryUnreadable(_("The body is nested too deeply."), code="too_deep") from error
    except ValueError as error:
        raise DeliveryUnreadable(_("The body is not JSON."), code="not_json") from error
    if not isinstance(content, dict):
        raise DeliveryUnreadable(_("The body is not a JSON object."), code="not_an_object")
    clean: dict[str, Any] = _clean(content, DEEPEST)
    return clean


def read_form(body: bytes) -> dict[str, str]:
    """This function will read a form's fields, each once. Raises DeliveryUnreadable."""
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS)
    except UnicodeDecodeError as error:
        raise DeliveryUnreadable(_("The form is not UTF-8."), code="not_utf_8") from error
    except ValueError as error:
        raise DeliveryUnreadable(_("The body is not a form."), code="not_a_form") from error
    if len({name for name, _value in pairs}) != len(pairs):
        raise DeliveryUnreadable(_("A field stands twice in the form."), code="twice")
    return {name: value.replace("\0", "") for name, value in pairs}


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise DeliveryUnreadable(_("A name stands twice in one object of the body."), code="twice")
    return made


def _no_number(name: str) -> Any:
    raise ValueError(name)


def _clean(value: Any, deeper: int) -> Any:
    if deeper == 0:
        raise DeliveryUnreadable(_("The body is nested too deeply."), code="too_deep")
    if isinstance(value, dict):
        return {_text(name): _clean(inner, deeper - 1) for name, inner in value.items()}
    if isinstance(value, list):
        return [_clean(inner, deeper - 1) for inner in value]
    if isinstance(value, float) and not math.isfinite(value):
        raise DeliveryUnreadable(_("A number of the body is too large."), code="not_json")
    return _text(value) if isinstance(value, str) else value


def _text(value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise DeliveryUnreadable(_("A text of the body holds half a character."), code="not_utf_8") from error
    return value.replace("\0", "")


def found_at(content: Any, path: str) -> Any:
    """This function will return what stands at a path like `data.answers.0.value`; None where nothing does."""
    for part in path.split("."):
        if isinstance(content, dict):
            content = content.get(part)
        elif isinstance(content, list) and part.isdigit() and int(part) < len(content):
            content = content[int(part)]
        else:
            return None
    return content


def paths_in(content: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    """This function will yield every path that leads to a single value, with the value."""
    if isinstance(content, dict):
        pairs: Any = content.items()
    elif isinstance(content, list):
        pairs = enumerate(content)
    else:
        yield before, content
        return
    for name, inner in pairs:
        yield from paths_in(inner, f"{before}.{name}".lstrip("."))
