"""Scores and comments: sent in one by one or by the thousand, and read."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import django_filters
from django.db.models import Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, PolymorphicProxySerializer, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from apps.api.authentication import program_of
from apps.api.documenting import ProblemOut, problems
from apps.api.fields import LineField, MomentField
from apps.api.problems import as_problem
from apps.api.v1.customers import CustomerIn, CustomerOut
from apps.api.views import KeyedView, Pages
from apps.clients.models import Client, KeyScope
from apps.core import clock
from apps.core.errors import BadInput
from apps.feedback.models import PASSIVE_FROM, PROMOTER_FROM, Response
from apps.feedback.operations.receiving import Received, receive_responses
from apps.feedback.reading import ParsedRow
from apps.feedback.reading.sent import COMMENT_CHARACTERS, WrongField, read_sent

MOST: Final = 1000
KINDS: Final = {
    "promoter": Q(score__gte=PROMOTER_FROM),
    "passive": Q(score__gte=PASSIVE_FROM, score__lt=PROMOTER_FROM),
    "detractor": Q(score__lt=PASSIVE_FROM),
}


class ResponseOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    client = serializers.SlugField(source="client.slug")
    source_id = serializers.CharField(help_text="The answer’s id in your tool, empty where it has none.")
    score = serializers.IntegerField(min_value=0, max_value=10)
    kind = serializers.SerializerMethodField()
    comment = serializers.CharField()
    answered_at = serializers.DateTimeField()
    received_at = serializers.DateTimeField()
    language = serializers.CharField()
    segment = serializers.CharField()
    customer = CustomerOut(allow_null=True)

    def get_kind(self, response: Response) -> str:
        """promoter, passive or detractor"""
        if response.is_promoter:
            return "promoter"
        return "detractor" if response.is_detractor else "passive"


class ResponseIn(serializers.Serializer[Any]):
    """With a `source_id` an answer is known by it; without, by its values: the same again changes nothing."""

    client = serializers.CharField(max_length=60, help_text="The client’s short name.")
    source_id = LineField()
    score = serializers.IntegerField(min_value=0, max_value=10)
    comment = serializers.CharField(required=False, allow_blank=True, max_length=COMMENT_CHARACTERS, default="")
    answered_at = MomentField(help_text="When the score was given; the time to first contact counts from here.")
    language = LineField()
    segment = LineField()
    customer = CustomerIn(required=False, default=dict)


class RowOut(serializers.Serializer[Any]):
    """What became of one: 201 with the response, 200 where it was here already, 422 with the problem."""

    status = serializers.IntegerField()
    response = ResponseOut(required=False)
    problem = ProblemOut(required=False)


class RowsOut(serializers.Serializer[Any]):
    created = serializers.IntegerField()
    duplicates = serializers.IntegerField()
    rejected = serializers.IntegerField()
    results = RowOut(many=True)


class ResponseFilter(django_filters.FilterSet):
    client = django_filters.CharFilter(field_name="client__slug", help_text="A client’s short name.")
    kind = django_filters.ChoiceFilter(choices=[(kind, kind) for kind in KINDS], method="of_kind")
    answered_from = django_filters.IsoDateTimeFilter(field_name="answered_at", lookup_expr="gte")
    answered_before = django_filters.IsoDateTimeFilter(field_name="answered_at", lookup_expr="lt")

    class Meta:
        model = Response
        fields: list[str] = []

    def of_kind(self, rows: QuerySet[Response], _name: str, value: str) -> QuerySet[Response]:
        """Leave promoters, passives or detractors."""
        return rows.filter(KINDS[value])


class NewestResponses(Pages):
    ordering = ("-answered_at", "-id")


@dataclass(frozen=True, slots=True)
class Sent:
    """One of what was sent: the row of its client, or what is wrong with it."""

    client: Client | None = None
    row: ParsedRow | None = None
    problem: dict[str, Any] | None = None


class Responses(KeyedView):
    """`/api/v1/responses/`"""

    scopes = {"GET": KeyScope.RESPONSES_READ, "POST": KeyScope.RESPONSES_WRITE}
    serializer_class = ResponseOut
    filterset_class = ResponseFilter
    pagination_class = NewestResponses
    queryset = Response.objects.none()

    def get_queryset(self) -> QuerySet[Response]:
        """Those of the key's brands."""
        return Response.objects.in_scope().select_related("client", "customer")

    @extend_schema(
        operation_id="responses_list", responses={200: ResponseOut(many=True), **problems(401, 403, 404, 422)}
    )
    def get(self, request: Request) -> Answer:
        """Responses, the newest first."""
        return self.list_page(request)

    @extend_schema(
        operation_id="responses_send",
        request=PolymorphicProxySerializer(
            "ResponseOrMany", [ResponseIn, ResponseIn(many=True)], resource_type_field_name=None, many=False
        ),
        parameters=[
            OpenApiParameter(
                "Idempotency-Key",
                str,
                OpenApiParameter.HEADER,
                description="Sent again within 24 hours, the call gets its first answer and does nothing.",
            ),
            OpenApiParameter("all_or_nothing", bool, description="With many: one that is wrong stops all of them."),
        ],
        responses={
            200: ResponseOut,
            201: ResponseOut,
            207: RowsOut,
            (422, "application/json"): RowsOut,  # all or nothing, and one was wrong
            **problems(400, 401, 403, 413, 415, 422),
        },
        examples=[
            OpenApiExample(
                "A promoter",
                request_only=True,
                value={
                    "client": "harbour",
                    "source_id": "r-4711",
                    "score": 10,
                    "comment": "Never had to chase a delivery in two years.",
                    "answered_at": "2026-11-23T18:04:00+01:00",
                    "customer": {"key": "c-12", "name": "Ben Sorensen", "email": "ben@tidewell.example"},
                },
            )
        ],
    )
    def post(self, request: Request) -> HttpResponse:
        """Send in one response, or a list of up to 1,000; a promoter's outreach opens in the same moment."""
        return self.act(request, lambda: self._take(request))

    def _take(self, request: Request) -> Answer:
        if isinstance(request.data, list):
            return self._take_many(request, request.data)
        sent = self._understood(request.data)
        if sent.problem is not None:
            return Answer(sent.problem, status=422, content_type="application/problem+json")
        [received] = self._received(request, [sent])
        assert received is not None  # noqa: S101 - what has no problem was taken
        return Answer(ResponseOut(received.response).data, status=201 if received.is_new else 200)

    def _take_many(self, request: Request, items: list[Any]) -> Answer:
        if not 0 < len(items) <= MOST:
            values = {"most": MOST, "found": len(items)}
            raise BadInput(_("Send 1 to %(most)d responses in a call, not %(found)d.") % values, code="too_many")
        sent = [self._understood(item) for item in items]
        wrong = sum(each.problem is not None for each in sent)
        stopped = bool(wrong) and request.query_params.get("all_or_nothing", "").lower() in {"1", "true", "yes"}
        received = [None] * len(sent) if stopped else self._received(request, sent)
        new = sum(each is not None and each.is_new for each in received)
        taken = sum(each is not None for each in received)
        results = [_result(each, got) for each, got in zip(sent, received, strict=True)]
        body = {"created": new, "duplicates": taken - new, "rejected": wrong, "results": results}
        return Answer(body, status=422 if stopped else 207)

    def _understood(self, item: Any) -> Sent:
        form = ResponseIn(data=item)
        try:
            form.is_valid(raise_exception=True)
            given = form.validated_data
            client = self._brand(given["client"])
            return Sent(client, _row(given))
        except (serializers.ValidationError, BadInput) as error:
            answer = as_problem(error, {})
            return Sent(problem=answer.data if answer is not None else None)

    def _brand(self, slug: str) -> Client:
        kept: dict[str, Client] = self.__dict__.setdefault("_brands", {})
        if slug not in kept:
            kept[slug] = self.brand_named(slug)
        return kept[slug]

    def _received(self, request: Request, sent: Sequence[Sent]) -> list[Received | None]:
        """Take in what is right, a client at a time in the order of their ids, and put it back into its place."""
        places: dict[int, list[int]] = defaultdict(list)
        for place, each in enumerate(sent):
            if each.client is not None:
                places[each.client.pk].append(place)
        received: list[Received | None] = [None] * len(sent)
        for client_id in sorted(places):
            mine = [sent[place] for place in places[client_id]]
            client = mine[0].client
            assert client is not None  # noqa: S101 - it stands among those of its client
            rows = [each.row for each in mine if each.row is not None]
            for place, got in zip(
                places[client_id],
                receive_responses(by=program_of(request).actor, client=client, rows=rows),
                strict=True,
            ):
                received[place] = got
        return received


class OneResponse(KeyedView):
    """`/api/v1/responses/{id}/`"""

    scopes = {"GET": KeyScope.RESPONSES_READ}
    serializer_class = ResponseOut

    @extend_schema(operation_id="responses_one", responses={200: ResponseOut, **problems(401, 403, 404)})
    def get(self, request: Request, public_id: str) -> Answer:
        """One response."""
        rows = Response.objects.in_scope().select_related("client", "customer")
        return Answer(ResponseOut(get_object_or_404(rows, public_id=public_id)).data)


def _row(given: dict[str, Any]) -> ParsedRow:
    customer = given["customer"]
    texts = {name: given[name] for name in ("source_id", "comment", "language", "segment")}
    texts |= {"customer_id": customer.get("key", ""), "company": customer.get("company", "")}
    texts |= {f"customer_{name}": customer.get(name, "") for name in ("name", "email", "phone")}
    try:
        return read_sent(texts, score=given["score"], answered_at=given["answered_at"], now=clock.now())
    except WrongField as wrong:
        field = _NAMES.get(wrong.field, wrong.field)
        raise BadInput(wrong.problem.sentence, field=field, code=wrong.problem.code) from wrong


_NAMES: Final = {
    "customer_id": "customer.key",
    "customer_name": "customer.name",
    "customer_email": "customer.email",
    "customer_phone": "customer.phone",
    "company": "customer.company",
}


def _result(sent: Sent, received: Received | None) -> dict[str, Any]:
    if sent.problem is not None:
        return {"status": 422, "problem": sent.problem}
    if received is None:
        return {"status": 424}
    return {"status": 201 if received.is_new else 200, "response": ResponseOut(received.response).data}
