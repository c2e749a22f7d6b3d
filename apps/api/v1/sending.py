"""One or many sent in a call: each understood by itself, those of a client taken in together, a result for each."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from apps.api.problems import as_problem
from apps.clients.models import Client
from apps.core.errors import BadInput

New = TypeVar("New")
Got = TypeVar("Got")

MOST: Final = 1000
REFUSED: Final = 422
NOT_TRIED: Final = 424  # all or nothing, and another one was wrong
IDEMPOTENCY_KEY: Final = OpenApiParameter(
    "Idempotency-Key",
    str,
    OpenApiParameter.HEADER,
    description="Sent again within 24 hours, the call gets its first answer and does nothing.",
)
ALL_OR_NOTHING: Final = OpenApiParameter(
    "all_or_nothing", bool, description="With many: one that is wrong stops all of them."
)


@dataclass(frozen=True, slots=True)
class Sent(Generic[New]):
    """One of what was sent: what it is for its client, or what is wrong with it."""

    client: Client | None = None
    new: New | None = None
    problem: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Taken(Generic[Got]):
    """What became of each, in order; with `is_stopped` nothing was taken, since one of them is wrong."""

    results: list[tuple[Got | None, dict[str, Any] | None]]
    is_stopped: bool

    @property
    def got(self) -> list[Got]:
        """What was taken, in order."""
        return [got for got, _problem in self.results if got is not None]

    @property
    def rejected(self) -> int:
        return sum(problem is not None for _got, problem in self.results)

    @property
    def status(self) -> int:
        """Of the answer to many."""
        return REFUSED if self.is_stopped else 207


@dataclass(frozen=True, slots=True)
class Taking(Generic[New, Got]):
    """How one kind of thing comes in: its form, what its fields mean, and the operation that takes a client's."""

    form: type[serializers.Serializer[Any]]
    read: Callable[[dict[str, Any]], New]
    take: Callable[[Client, list[New]], Sequence[Got]]
    brand_named: Callable[[str], Client]

    def all_of(self, request: Request) -> Taken[Got]:
        """Take in one thing or a list. Raises BadInput for an empty list or one that is too long."""
        items = request.data if isinstance(request.data, list) else [request.data]
        if not 0 < len(items) <= MOST:
            values = {"most": MOST, "found": len(items)}
            raise BadInput(_("Send 1 to %(most)d of them in a call, not %(found)d.") % values, code="too_many")
        brands: dict[str, Client] = {}
        sent = [self._understood(item, brands) for item in items]
        is_stopped = _wants_all_or_nothing(request) and any(each.problem is not None for each in sent)
        got: list[Got | None] = [None] * len(sent) if is_stopped else self._taken(sent)
        return Taken([(one, each.problem) for one, each in zip(got, sent, strict=True)], is_stopped)

    def _understood(self, item: Any, brands: dict[str, Client]) -> Sent[New]:
        form = self.form(data=item)
        try:
            form.is_valid(raise_exception=True)
            given = form.validated_data
            slug = given["client"]
            client = brands.get(slug) or brands.setdefault(slug, self.brand_named(slug))
            return Sent(client, self.read(given))
        except (serializers.ValidationError, BadInput) as error:
            answer = as_problem(error, {})
            return Sent(problem=answer.data if answer is not None else None)

    def _taken(self, sent: Sequence[Sent[New]]) -> list[Got | None]:
        """A client at a time in the order of their ids, each result put back into its place."""
        places: dict[Client, list[int]] = defaultdict(list)
        for place, each in enumerate(sent):
            if each.client is not None:
                places[each.client].append(place)
        got: list[Got | None] = [None] * len(sent)
        for client in sorted(places, key=lambda client: client.pk):
            news = [new for place in places[client] if (new := sent[place].new) is not None]
            for place, one in zip(places[client], self.take(client, news), strict=True):
                got[place] = one
        return got


def _wants_all_or_nothing(request: Request) -> bool:
    many = isinstance(request.data, list)
    return many and request.query_params.get("all_or_nothing", "").lower() in {"1", "true", "yes"}


def refusal(problem: dict[str, Any] | None) -> Answer:
    """This function will answer a single thing that is wrong."""
    return Answer(problem, status=REFUSED, content_type="application/problem+json")


def row_of(problem: dict[str, Any] | None, status: int, **shown: Any) -> dict[str, Any]:
    """This function will return a line of the answer to many: the thing, what is wrong with it, or not tried."""
    if problem is not None:
        return {"status": REFUSED, "problem": problem}
    return {"status": status, **shown} if shown else {"status": NOT_TRIED}
