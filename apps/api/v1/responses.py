"""Scores and comments: sent in one by one or by the thousand, and read."""

from typing import Any, Final

import django_filters
from django.db.models import Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import OpenApiExample, PolymorphicProxySerializer, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from apps.api.authentication import program_of
from apps.api.documenting import ProblemOut, problems
from apps.api.fields import LineField, MomentField
from apps.api.v1.customers import CustomerIn, CustomerOut
from apps.api.v1.sending import ALL_OR_NOTHING, IDEMPOTENCY_KEY, Taking, refusal, row_of
from apps.api.views import KeyedView, Pages
from apps.clients.models import KeyScope
from apps.core import clock
from apps.core.errors import BadInput
from apps.feedback.models import PASSIVE_FROM, PROMOTER_FROM, Response
from apps.feedback.operations.receiving import Received, receive_responses
from apps.feedback.reading import ParsedRow
from apps.feedback.reading.sent import COMMENT_CHARACTERS, WrongField, read_sent

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
        parameters=[IDEMPOTENCY_KEY, ALL_OR_NOTHING],
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
        by = program_of(request).actor
        taking = Taking(
            form=ResponseIn,
            read=_row,
            take=lambda client, rows: receive_responses(by=by, client=client, rows=rows),
            brand_named=self.brand_named,
        )
        taken = taking.all_of(request)
        results = [_result(got, problem) for got, problem in taken.results]
        if not isinstance(request.data, list):
            [one] = results
            return refusal(one["problem"]) if "problem" in one else Answer(one["response"], status=one["status"])
        new = sum(each.is_new for each in taken.got)
        known = len(taken.got) - new
        body = {"created": new, "duplicates": known, "rejected": taken.rejected, "results": results}
        return Answer(body, status=taken.status)


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


def _result(received: Received | None, problem: dict[str, Any] | None) -> dict[str, Any]:
    if received is None:
        return row_of(problem, 0)
    return row_of(problem, 201 if received.is_new else 200, response=ResponseOut(received.response).data)
