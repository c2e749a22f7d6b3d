"""Promoters who are owed a contact, for programs."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from apps.api.documenting import problems
from apps.api.v1.customers import CustomerOut
from apps.api.views import KeyedView, Pages
from apps.clients.models import KeyScope
from apps.core import clock
from apps.outreach.models import OutreachCase


class OutreachOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    client = serializers.SlugField(source="client.slug")
    state = serializers.ChoiceField(choices=OutreachCase.State.values)
    due_at = serializers.DateTimeField(help_text="When the first contact is owed.")
    is_overdue = serializers.SerializerMethodField()
    late_on_import = serializers.BooleanField(help_text="Was past already when it came in; raised no alarm.")
    opened_at = serializers.DateTimeField()
    contacted_at = serializers.DateTimeField(allow_null=True)
    escalated_at = serializers.DateTimeField(allow_null=True)
    closed_at = serializers.DateTimeField(allow_null=True)
    owner = serializers.SerializerMethodField()
    response = serializers.CharField(source="response.public_id", help_text="The id of the response that opened it.")
    score = serializers.IntegerField(source="response.score")
    customer = CustomerOut()

    def get_is_overdue(self, case: OutreachCase) -> bool:
        """Whether nobody made contact and the moment is past."""
        return case.state == OutreachCase.State.DUE and case.due_at <= clock.now()

    def get_owner(self, case: OutreachCase) -> str | None:
        """The e-mail of whoever looks after it."""
        return case.owner.email if case.owner else None


class OutreachFilter(django_filters.FilterSet):
    client = django_filters.CharFilter(field_name="client__slug", help_text="A client’s short name.")
    state = django_filters.ChoiceFilter(choices=OutreachCase.State.choices)
    late_on_import = django_filters.BooleanFilter()
    due_before = django_filters.IsoDateTimeFilter(field_name="due_at", lookup_expr="lt")
    due_from = django_filters.IsoDateTimeFilter(field_name="due_at", lookup_expr="gte")

    class Meta:
        model = OutreachCase
        fields: list[str] = []


class EarliestDue(Pages):
    ordering = ("due_at", "id")


class Outreach(KeyedView):
    """`/api/v1/outreach/`"""

    scopes = {"GET": KeyScope.OUTREACH_READ}
    serializer_class = OutreachOut
    filterset_class = OutreachFilter
    pagination_class = EarliestDue
    queryset = OutreachCase.objects.none()

    def get_queryset(self) -> QuerySet[OutreachCase]:
        """Those of the key's brands."""
        return OutreachCase.objects.in_scope().select_related("client", "customer", "response", "owner")

    @extend_schema(
        operation_id="outreach_list", responses={200: OutreachOut(many=True), **problems(401, 403, 404, 422)}
    )
    def get(self, request: Request) -> Answer:
        """Outreach cases, the earliest due first."""
        return self.list_page(request)


class OneCase(KeyedView):
    """`/api/v1/outreach/{id}/`"""

    scopes = {"GET": KeyScope.OUTREACH_READ}
    serializer_class = OutreachOut

    @extend_schema(operation_id="outreach_one", responses={200: OutreachOut, **problems(401, 403, 404)})
    def get(self, request: Request, public_id: str) -> Answer:
        """One outreach case."""
        rows = OutreachCase.objects.in_scope().select_related("client", "customer", "response", "owner")
        return Answer(OutreachOut(get_object_or_404(rows, public_id=public_id)).data)
