"""What is said in public, for programs: sent in one by one or by the thousand, read, corrected, removed; and alerts."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import django_filters
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter, PolymorphicProxySerializer, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from apps.api.authentication import program_of
from apps.api.documenting import problems
from apps.api.problems import as_problem
from apps.api.v1.mention_shapes import AlertOut, MentionIn, MentionOut, MentionRowsOut
from apps.api.views import KeyedView, Pages
from apps.clients.models import Client, KeyScope
from apps.clients.people import Person
from apps.core.errors import BadInput
from apps.listening.models import Alert, AuthorKind, Feeling, Mention
from apps.listening.operations.correcting import remove_mention
from apps.listening.operations.taking import NEW, NewMention, Taken, take_mentions

MOST: Final = 1000
IDEMPOTENCY: Final = OpenApiParameter(
    "Idempotency-Key",
    str,
    OpenApiParameter.HEADER,
    description="Sent again within 24 hours, the call gets its first answer and does nothing.",
)


class MentionApiFilter(django_filters.FilterSet):
    client = django_filters.CharFilter(field_name="client__slug", help_text="A client’s short name.")
    source = django_filters.CharFilter(field_name="source__code")
    source_id = django_filters.CharFilter(field_name="outside_id")
    sentiment = django_filters.ChoiceFilter(choices=Feeling.choices, field_name="feeling")
    author_kind = django_filters.ChoiceFilter(choices=AuthorKind.choices)
    risk_from = django_filters.NumberFilter(field_name="risk", lookup_expr="gte", min_value=0, max_value=100)
    said_from = django_filters.IsoDateTimeFilter(field_name="said_at", lookup_expr="gte")
    said_before = django_filters.IsoDateTimeFilter(field_name="said_at", lookup_expr="lt")

    class Meta:
        model = Mention
        fields: list[str] = []


class AlertApiFilter(django_filters.FilterSet):
    client = django_filters.CharFilter(field_name="client__slug", help_text="A client’s short name.")
    direction = django_filters.ChoiceFilter(choices=Alert.Direction.choices)

    class Meta:
        model = Alert
        fields: list[str] = []


class NewestMentions(Pages):
    ordering = ("-said_at", "-id")


class NewestAlerts(Pages):
    ordering = ("-raised_at", "-id")


def mentions_in_scope() -> QuerySet[Mention]:
    """This function will return the mentions of the key’s brands with all that is shown of them."""
    return Mention.objects.in_scope().select_related("client", "source", "customer").prefetch_related("topics")


def mention_named(public_id: str) -> Mention:
    """This function will return the mention, or say that it is not there."""
    return get_object_or_404(mentions_in_scope(), public_id=public_id)


@dataclass(frozen=True, slots=True)
class Sent:
    """One of what was sent: the mention of its client, or what is wrong with it."""

    client: Client | None = None
    new: NewMention | None = None
    problem: dict[str, Any] | None = None


class Mentions(KeyedView):
    """`/api/v1/mentions/`"""

    scopes = {"GET": KeyScope.MENTIONS_READ, "POST": KeyScope.MENTIONS_WRITE}
    serializer_class = MentionOut
    filterset_class = MentionApiFilter
    pagination_class = NewestMentions
    queryset = Mention.objects.none()

    def get_queryset(self) -> QuerySet[Mention]:
        """Those of the key’s brands."""
        return mentions_in_scope()

    @extend_schema(operation_id="mentions_list", responses={200: MentionOut(many=True), **problems(401, 403, 404, 422)})
    def get(self, request: Request) -> Answer:
        """Mentions, the newest first."""
        return self.list_page(request)

    @extend_schema(
        operation_id="mentions_send",
        request=PolymorphicProxySerializer(
            "MentionOrMany", [MentionIn, MentionIn(many=True)], resource_type_field_name=None, many=False
        ),
        parameters=[IDEMPOTENCY],
        responses={200: MentionOut, 201: MentionOut, 207: MentionRowsOut, **problems(400, 401, 403, 413, 415, 422)},
    )
    def post(self, request: Request) -> HttpResponse:
        """Send in one mention, or a list of up to 1,000. What says the same again is an echo and adds reach."""
        return self.act(request, lambda: self._take(request))

    def _take(self, request: Request) -> Answer:
        many = isinstance(request.data, list)
        items = request.data if many else [request.data]
        if not 0 < len(items) <= MOST:
            values = {"most": MOST, "found": len(items)}
            raise BadInput(_("Send 1 to %(most)d mentions in a call, not %(found)d.") % values, code="too_many")
        sent = [self._understood(item) for item in items]
        taken = self._taken(request, sent)
        shown = {each.pk: each for each in mentions_in_scope().filter(pk__in=[row.mention.pk for row in taken if row])}
        results = [_result(each, got, shown) for each, got in zip(sent, taken, strict=True)]
        if not many:
            [one] = results
            if one["status"] == 422:  # noqa: PLR2004 - as given below
                return Answer(one["problem"], status=422, content_type="application/problem+json")
            return Answer(one["mention"], status=one["status"])
        outcomes = Counter(row.outcome for row in taken if row)
        body = {
            "created": outcomes["new"],
            "known": outcomes["known"],
            "edited": outcomes["edited"],
            "echoes": outcomes["echo"],
            "rejected": sum(row is None for row in taken),
            "results": results,
        }
        return Answer(body, status=207)

    def _understood(self, item: Any) -> Sent:
        form = MentionIn(data=item)
        try:
            form.is_valid(raise_exception=True)
            given = form.validated_data
            return Sent(self.brand_named(given["client"]), _new(given))
        except (serializers.ValidationError, BadInput) as error:
            answer = as_problem(error, {})
            return Sent(problem=answer.data if answer is not None else None)

    def _taken(self, request: Request, sent: Sequence[Sent]) -> list[Taken | None]:
        """Take in what is right, a client at a time in the order of their ids, and put it back into its place."""
        places: dict[int, list[int]] = defaultdict(list)
        for place, each in enumerate(sent):
            if each.client is not None:
                places[each.client.pk].append(place)
        taken: list[Taken | None] = [None] * len(sent)
        for client_id in sorted(places):
            mine = [sent[place] for place in places[client_id]]
            client = mine[0].client
            assert client is not None  # noqa: S101 - it stands among those of its client
            news = [each.new for each in mine if each.new is not None]
            rows = take_mentions(by=program_of(request).actor, client=client, mentions=news)
            for place, row in zip(places[client_id], rows, strict=True):
                taken[place] = row
        return taken


def _new(given: dict[str, Any]) -> NewMention:
    who = given["customer"]
    names = {"source_key": "key", "email": "email", "phone": "phone", "name": "name", "company": "company"}
    plain = ("text", "source", "source_name", "source_kind", "url", "author", "author_kind", "reach", "said_at")
    return NewMention(
        person=Person(**{field: who.get(name, "").strip() for field, name in names.items()}),
        outside_id=given["source_id"],
        **{name: given[name] for name in (*plain, "language", "repost_of")},
    )


def _result(sent: Sent, taken: Taken | None, shown: dict[int, Mention]) -> dict[str, Any]:
    if taken is None:
        return {"status": 422, "problem": sent.problem}
    status = 201 if taken.outcome == NEW else 200
    return {"status": status, "outcome": taken.outcome, "mention": MentionOut(shown[taken.mention.pk]).data}


class OneMention(KeyedView):
    """`/api/v1/mentions/{id}/`"""

    scopes = {"GET": KeyScope.MENTIONS_READ, "DELETE": KeyScope.MENTIONS_WRITE}
    serializer_class = MentionOut

    @extend_schema(operation_id="mentions_one", responses={200: MentionOut, **problems(401, 403, 404)})
    def get(self, request: Request, public_id: str) -> Answer:
        """One mention."""
        return Answer(MentionOut(mention_named(public_id)).data)

    @extend_schema(operation_id="mentions_remove", responses={204: None, **problems(401, 403, 404)})
    def delete(self, request: Request, public_id: str) -> HttpResponse:
        """Its author has removed it at the place: its words and its author are gone here, too; counts stay."""
        remove_mention(by=program_of(request).actor, mention=mention_named(public_id))
        return Answer(status=204)


class Alerts(KeyedView):
    """`/api/v1/alerts/`"""

    scopes = {"GET": KeyScope.MENTIONS_READ}
    serializer_class = AlertOut
    filterset_class = AlertApiFilter
    pagination_class = NewestAlerts
    queryset = Alert.objects.none()

    def get_queryset(self) -> QuerySet[Alert]:
        """Those of the key’s brands."""
        return Alert.objects.in_scope().select_related("client")

    @extend_schema(operation_id="alerts_list", responses={200: AlertOut(many=True), **problems(401, 403, 404, 422)})
    def get(self, request: Request) -> Answer:
        """Alerts, the newest first. One event is one alert: it grows instead of coming again."""
        return self.list_page(request)
