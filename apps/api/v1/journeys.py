"""Journeys for programs: the board of each, with its live cells."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from apps.api.documenting import problems
from apps.api.views import KeyedView, Pages
from apps.clients.models import KeyScope
from apps.journeys.live import Evidence
from apps.journeys.models import Journey, Touchpoint
from apps.journeys.queries import Column, columns_of


class TouchpointOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    lane = serializers.ChoiceField(choices=Touchpoint.Lane.choices)
    name = serializers.CharField()
    channel = serializers.CharField()
    message = serializers.CharField()
    promise = serializers.CharField(source="promise.public_id", allow_null=True, default=None)


class StageOut(serializers.Serializer[Any]):
    """A stage with what is known of it from the last 30 days. What no rule ties to it is null."""

    id = serializers.CharField(source="stage.public_id")
    name = serializers.CharField(source="stage.name")
    moment_of_truth = serializers.BooleanField(source="stage.is_moment")
    buyer = serializers.CharField(source="stage.buyer")
    owner = serializers.CharField(source="stage.owner")
    experience = serializers.FloatField(source="value", allow_null=True, help_text="-2 to 2.")
    measured = serializers.BooleanField(help_text="False: the experience is somebody’s guess, or not known.")
    n = serializers.IntegerField(source="live.experience.n")
    evidence = serializers.ChoiceField(source="live.evidence", choices=[each.value for each in Evidence])
    nps = serializers.IntegerField(source="live.nps", allow_null=True)
    answers = serializers.IntegerField(source="live.answers")
    tickets = serializers.IntegerField(source="live.tickets", allow_null=True)
    mentions = serializers.IntegerField(source="live.mentions", allow_null=True)
    touchpoints = serializers.SerializerMethodField()

    def get_touchpoints(self, column: Column) -> list[dict[str, Any]]:
        """All of its lanes, one after the other."""
        inside = [each for _lane, cell in column.cells for each in cell]
        return [dict(each) for each in TouchpointOut(inside, many=True).data]


class JourneyOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    client = serializers.SlugField(source="client.slug")
    name = serializers.CharField()
    view = serializers.ChoiceField(choices=Journey.View.choices)
    revision = serializers.IntegerField()
    changed_at = serializers.DateTimeField()


class BoardOut(JourneyOut):
    """A journey with its stages from left to right."""

    stages = StageOut(many=True)


class JourneyApiFilter(django_filters.FilterSet):
    client = django_filters.CharFilter(field_name="client__slug", help_text="A client’s short name.")

    class Meta:
        model = Journey
        fields: list[str] = []


class NewestJourneys(Pages):
    ordering = ("-made_at", "-id")


def journeys_in_scope() -> QuerySet[Journey]:
    """This function will return the journeys of the key’s brands."""
    return Journey.objects.in_scope().filter(archived_at=None).select_related("client")


class Journeys(KeyedView):
    """`/api/v1/journeys/`"""

    scopes = {"GET": KeyScope.JOURNEYS_READ}
    serializer_class = JourneyOut
    filterset_class = JourneyApiFilter
    pagination_class = NewestJourneys
    queryset = Journey.objects.none()

    def get_queryset(self) -> QuerySet[Journey]:
        """Those of the key’s brands."""
        return journeys_in_scope()

    @extend_schema(operation_id="journeys_list", responses={200: JourneyOut(many=True), **problems(401, 403, 404, 422)})
    def get(self, request: Request) -> Answer:
        """Journeys, the newest first."""
        return self.list_page(request)


class OneJourney(KeyedView):
    """`/api/v1/journeys/{id}/`"""

    scopes = {"GET": KeyScope.JOURNEYS_READ}
    serializer_class = BoardOut

    @extend_schema(operation_id="journey_one", responses={200: BoardOut, **problems(401, 403, 404)})
    def get(self, request: Request, public_id: str) -> Answer:
        """One journey with its live cells."""
        journey = get_object_or_404(journeys_in_scope(), public_id=public_id)
        stages = StageOut(columns_of(journey), many=True).data
        return Answer(JourneyOut(journey).data | {"stages": stages})
