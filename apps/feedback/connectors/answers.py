"""From what a tool tells to a response of ours: what all the connectors have in common."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.core import clock
from apps.feedback.models import Response
from apps.feedback.operations.changing import take_or_change
from apps.feedback.reading import ParsedRow
from apps.feedback.reading.sent import WrongField, read_sent
from apps.integrations.errors import CannotBeUsed
from apps.integrations.registry import Taking

NEVER_LEFT_OUT: Final = frozenset({"source_id", "score", "answered_at", "comment"})
SAME_ANSWER: Final = timedelta(days=2)  # one id further apart than that is of two tools that both count from 1


class Answer(NamedTuple):
    """`values` are texts by the names of the import's fields. `told_at`: when it became so, where the tool says it."""

    values: dict[str, str]
    score: int
    answered_at: datetime
    told_at: datetime | None = None


def taker(map_answer: Callable[[Taking], Answer | None]) -> Callable[[Taking], list[str]]:
    """This function will make a connector's `take` of its map, which returns None where there is no answer in it."""

    def take(taking: Taking) -> list[str]:
        answer = map_answer(taking)
        if answer is None:
            return []
        row = _own_id(taking.client, taking.tool, row_of(answer))
        told = take_or_change(by=taking.by, client=taking.client, row=row, changed_at=answer.told_at)
        return [told.response.public_id]

    return take


def row_of(answer: Answer) -> ParsedRow:
    """This function will read the answer as a file's row is read: a wrong telephone number costs itself alone.

    Raises CannotBeUsed where the score, its moment or its id is wrong.
    """
    values = dict(answer.values)
    while True:
        try:
            return read_sent(values, score=answer.score, answered_at=answer.answered_at, now=clock.now())
        except WrongField as wrong:
            if wrong.field in NEVER_LEFT_OUT or not values.pop(wrong.field, ""):
                raise CannotBeUsed(wrong.problem.sentence, field=wrong.field, code=wrong.problem.code) from wrong


def _own_id(client: Client, tool: str, row: ParsedRow) -> ParsedRow:
    """The id as the tool's exports have it, too; where another tool used the same for another answer, with its name."""
    if not row.source_id:
        return row
    here = Response.objects.filter(client=client, source_id=row.source_id).values_list("answered_at", "received_at")
    known = here.first()
    named = f"{tool}:{row.source_id}"
    is_named = Response.objects.filter(client=client, source_id=named).exists()
    is_other = known is not None and min(abs(each - row.answered_at) for each in known) > SAME_ANSWER
    return row._replace(source_id=named) if is_named or is_other else row


def score_in(value: Any) -> int:
    """This function will return a whole score from 0 to 10, given as number or text. Raises CannotBeUsed."""
    text = str(value).strip()
    if isinstance(value, bool) or not text.removesuffix(".0").isdecimal() or int(text.removesuffix(".0")[:4]) > 10:  # noqa: PLR2004 - the top of the scale
        raise CannotBeUsed(_("“%(value)s” is not a score from 0 to 10.") % {"value": text[:60]}, field="score")
    return int(text.removesuffix(".0"))


def moment_in(value: Any, *, field: str = "answered_at") -> datetime:
    """This function will read a moment: seconds or milliseconds since 1970, or ISO 8601. Raises CannotBeUsed."""
    text = str(value).strip()
    try:
        if text.removesuffix(".0").isdecimal():
            seconds = int(text.removesuffix(".0"))
            return datetime.fromtimestamp(seconds / 1000 if seconds > 10**11 else seconds, UTC)
        found = parse_datetime(text)
    except (ValueError, OverflowError, OSError):
        found = None
    if found is None:
        raise CannotBeUsed(_("“%(value)s” is not a moment.") % {"value": text[:60]}, field=field)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def text_in(value: Any) -> str:
    """This function will return what stands there as text; nothing for what is empty or no single value."""
    if value is None or isinstance(value, dict | list | bool):
        return ""
    return str(value).strip()


def object_in(content: Mapping[str, Any], name: str) -> dict[str, Any]:
    """This function will return the object that stands under a name, or an empty one."""
    found = content.get(name)
    return found if isinstance(found, dict) else {}


def objects_in(content: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    """This function will return the objects of the list that stands under a name."""
    found = content.get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def needed(content: Mapping[str, Any], name: str) -> str:
    """This function will return a text that must be there. Raises CannotBeUsed."""
    found = text_in(content.get(name))
    if not found:
        raise CannotBeUsed(_("The delivery has no “%(name)s”.") % {"name": name}, field=name)
    return found
