"""Incidents for programs: read with their steps, remedies and statements; their timeline; the board of facts."""

from typing import Any

import django_filters
from django.db.models import OuterRef, Prefetch, QuerySet, Subquery
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from apps.accounts.models import User
from apps.api.documenting import problems
from apps.api.v1.incident_shapes import EntryOut, FactOut, IncidentOut, WholeIncidentOut
from apps.api.views import KeyedView, Pages
from apps.clients.models import KeyScope
from apps.crises.models import Fact, Incident, IncidentEntry, IncidentStep, Remedy, Statement


class IncidentApiFilter(django_filters.FilterSet):
    client = django_filters.CharFilter(field_name="client__slug", help_text="A client’s short name.")
    state = django_filters.MultipleChoiceFilter(choices=Incident.State.choices)
    severity = django_filters.MultipleChoiceFilter(choices=Incident.Severity.choices)
    opened_from = django_filters.IsoDateTimeFilter(field_name="opened_at", lookup_expr="gte")
    opened_before = django_filters.IsoDateTimeFilter(field_name="opened_at", lookup_expr="lt")

    class Meta:
        model = Incident
        fields: list[str] = []


class EntryApiFilter(django_filters.FilterSet):
    after = django_filters.NumberFilter(
        field_name="id",
        lookup_expr="gt",
        min_value=0,
        max_value=2**63 - 1,
        help_text="The last line that you have: those behind it are all that came since.",
    )
    kind = django_filters.MultipleChoiceFilter(choices=IncidentEntry.Kind.choices)

    class Meta:
        model = IncidentEntry
        fields: list[str] = []


class FactApiFilter(django_filters.FilterSet):
    standing = django_filters.MultipleChoiceFilter(choices=Fact.Standing.choices)

    class Meta:
        model = Fact
        fields: list[str] = []


class NewestIncidents(Pages):
    ordering = ("-opened_at", "-id")


class InTheirOrder(Pages):
    ordering = ("id",)


def incidents_in_scope() -> QuerySet[Incident]:
    """This function will return the incidents of the key’s brands."""
    return Incident.objects.in_scope().select_related("client", "version", "cx_lead", "pr_lead")


def incident_named(public_id: str) -> Incident:
    """This function will return the incident, or say that it is not there."""
    return get_object_or_404(incidents_in_scope(), public_id=public_id)


def with_emails(rows: QuerySet[Any], field: str) -> QuerySet[Any]:
    """This function will add to each row the e-mail of whoever wrote it."""
    return rows.annotate(by_email=Subquery(User.objects.filter(pk=OuterRef(field)).values("email")[:1]))


class Incidents(KeyedView):
    """`/api/v1/incidents/`"""

    scopes = {"GET": KeyScope.INCIDENTS_READ}
    serializer_class = IncidentOut
    filterset_class = IncidentApiFilter
    pagination_class = NewestIncidents
    queryset = Incident.objects.none()

    def get_queryset(self) -> QuerySet[Incident]:
        """Those of the key’s brands."""
        return incidents_in_scope()

    @extend_schema(
        operation_id="incidents_list", responses={200: IncidentOut(many=True), **problems(401, 403, 404, 422)}
    )
    def get(self, request: Request) -> Answer:
        """Incidents, the newest first."""
        return self.list_page(request)


class OneIncident(KeyedView):
    """`/api/v1/incidents/{id}/`"""

    scopes = {"GET": KeyScope.INCIDENTS_READ}
    serializer_class = WholeIncidentOut

    @extend_schema(operation_id="incidents_one", responses={200: WholeIncidentOut, **problems(401, 403, 404)})
    def get(self, request: Request, public_id: str) -> Answer:
        """One incident with its steps, what service does about it, and what is said."""
        rows = incidents_in_scope().prefetch_related(Prefetch("steps", IncidentStep.objects.order_by("place")))
        rows = rows.prefetch_related(Prefetch("remedies", Remedy.objects.order_by("pk")))
        rows = rows.prefetch_related(Prefetch("statements", Statement.objects.order_by("number")))
        found = get_object_or_404(rows, public_id=public_id)
        return Answer(WholeIncidentOut(found).data)


class IncidentTimeline(KeyedView):
    """`/api/v1/incidents/{id}/timeline/`"""

    scopes = {"GET": KeyScope.INCIDENTS_READ}
    serializer_class = EntryOut
    filterset_class = EntryApiFilter
    pagination_class = InTheirOrder
    queryset = IncidentEntry.objects.none()

    def get_queryset(self) -> QuerySet[IncidentEntry]:
        """Those of the incident in the address."""
        rows = IncidentEntry.objects.in_scope().filter(incident=incident_named(self.kwargs["public_id"]))
        return with_emails(rows, "made_by")

    @extend_schema(
        operation_id="incident_timeline", responses={200: EntryOut(many=True), **problems(401, 403, 404, 422)}
    )
    def get(self, request: Request, public_id: str) -> Answer:
        """All that happened, in its order. Nothing in it is ever changed, and nothing slips in behind."""
        return self.list_page(request)


class IncidentFacts(KeyedView):
    """`/api/v1/incidents/{id}/facts/`"""

    scopes = {"GET": KeyScope.INCIDENTS_READ}
    serializer_class = FactOut
    filterset_class = FactApiFilter
    pagination_class = InTheirOrder
    queryset = Fact.objects.none()

    def get_queryset(self) -> QuerySet[Fact]:
        """Those of the incident in the address."""
        rows = Fact.objects.in_scope().filter(incident=incident_named(self.kwargs["public_id"]))
        return with_emails(rows, "said_by")

    @extend_schema(operation_id="incident_facts", responses={200: FactOut(many=True), **problems(401, 403, 404, 422)})
    def get(self, request: Request, public_id: str) -> Answer:
        """The board of facts: what is confirmed, what is not, what is wrong."""
        return self.list_page(request)
