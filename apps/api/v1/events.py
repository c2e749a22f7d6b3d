"""What happened, in the order in which it was committed, for programs that follow along."""

from typing import Any, Final

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from apps.api.authentication import program_of
from apps.api.documenting import problems
from apps.api.views import KeyedView
from apps.clients.models import KeyScope
from apps.core.errors import BadInput
from apps.core.events import known_types
from apps.integrations.feed import Entry, entries_of, horizon, read_feed
from apps.integrations.opaque import place_in, place_text

MOST: Final = 500
USUAL: Final = 100
NOW: Final = "now"
KNOWN: Final = frozenset({"after", "limit", "type"})


class EventObjectOut(serializers.Serializer[Any]):
    type = serializers.CharField()
    id = serializers.CharField()


class EventOut(serializers.Serializer[Any]):
    """One thing that happened to one object. The same entry goes out by webhook, with the same id."""

    id = serializers.CharField()
    type = serializers.CharField(help_text="Like outreach.consent_granted")
    at = serializers.DateTimeField()
    client = serializers.CharField(help_text="The client’s short name.")
    object = EventObjectOut(allow_null=True)
    actor = serializers.CharField(help_text="user, key, link, tool or system")
    details = serializers.DictField(help_text="Codes and counts; never anybody’s words.")


class EventsOut(serializers.Serializer[Any]):
    events = EventOut(many=True)
    next = serializers.CharField(help_text="Ask again with after=<this>, at once or later.")
    has_more = serializers.BooleanField()


class Events(KeyedView):
    """`/api/v1/events/`"""

    scopes = {"GET": KeyScope.EVENTS_READ}
    serializer_class = EventsOut

    @extend_schema(
        operation_id="events_list",
        parameters=[
            OpenApiParameter("after", str, description="The `next` of a call before, or “now”. None: all."),
            OpenApiParameter("type", str, description="Only these types, parted by commas."),
            OpenApiParameter("limit", int, description="How many events are looked at: 100, and 500 at most."),
        ],
        responses={200: EventsOut, **problems(401, 403, 404, 422)},
    )
    def get(self, request: Request) -> Answer:
        """What happened to this key’s clients, in order: nothing is missed and nothing comes twice."""
        unknown = sorted(set(request.query_params) - KNOWN)
        if unknown:
            words = f"There is no parameter “{unknown[0][:60]}”. There are: after, limit, type."
            raise BadInput(words, field=unknown[0][:60])
        limit, kinds = _limit(request), _kinds(request)
        after = _after(request.query_params.get("after", ""))
        page = read_feed(after=after, clients=program_of(request).client_ids, kinds=kinds, limit=limit)
        told = [_shape(entry) for entry in entries_of(page.events)]
        return Answer({"events": told, "next": place_text(*page.place), "has_more": page.has_more})


def _after(text: str) -> tuple[int, int]:
    if not text:
        return 0, 0
    if text == NOW:
        return horizon()
    place = place_in("_".join(text.split("_")[:2]))  # an entry of an event with several objects: behind the event
    if place is None:
        raise BadInput("This is no place in the log of this agency. Take the `next` of a call before.", field="after")
    return place


def _limit(request: Request) -> int:
    text = request.query_params.get("limit", str(USUAL))
    if not (text.isascii() and text.isdigit() and len(text) < 5 and 1 <= int(text) <= MOST):  # noqa: PLR2004 - digits of 500
        raise BadInput(f"Ask for 1 to {MOST} events at once.", field="limit")
    return int(text)


def _kinds(request: Request) -> list[str]:
    given = [each.strip() for each in request.query_params.get("type", "").split(",") if each.strip()]
    unknown = [each for each in given if each not in known_types()]
    if unknown:
        raise BadInput(f"There is no type of event “{unknown[0][:60]}”.", field="type")
    return given


def _shape(entry: Entry) -> dict[str, Any]:
    content = dict(entry.content["data"])
    named = {name: content.pop(name) for name in ("id", "client", "object", "actor")}
    return {**named, "type": entry.content["type"], "at": entry.content["timestamp"], "details": content}
