"""Incidents for programs: opened, read with steps, remedies and statements; their timeline; the board of facts."""

from collections.abc import Callable
from typing import Any

import django_filters
from django.db.models import OuterRef, Prefetch, QuerySet, Subquery
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from apps.accounts.models import User
from apps.api.documenting import problems
from apps.api.v1.in_the_name import ByIn, note_who_called, person_named
from apps.api.v1.incident_shapes import EntryOut, FactOut, IncidentOut, NoteIn, OpenIn, StatedIn, WholeIncidentOut
from apps.api.views import KeyedView, Pages
from apps.clients.models import Client, KeyScope
from apps.clients.rights import Right
from apps.core.errors import BadInput
from apps.crises.models import Fact, Incident, IncidentEntry, IncidentStep, PlaybookVersion, Remedy, Statement
from apps.crises.operations.facts import state_fact
from apps.crises.operations.incidents import open_incident
from apps.crises.operations.playbooks import latest_of
from apps.crises.operations.timeline import add_note


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


def whole_incident_named(public_id: str) -> Incident:
    """This function will return the incident with its steps, remedies and statements, or say that it is not there."""
    rows = incidents_in_scope().prefetch_related(Prefetch("steps", IncidentStep.objects.order_by("place")))
    rows = rows.prefetch_related(Prefetch("remedies", Remedy.objects.order_by("pk")))
    rows = rows.prefetch_related(Prefetch("statements", Statement.objects.order_by("number")))
    return get_object_or_404(rows, public_id=public_id)


def playbook_named(client: Client, name: str) -> PlaybookVersion:
    """This function will return the newest version of a playbook. Raises BadInput, which names those that there are."""
    versions = latest_of(client)
    found = next((each for each in versions if each.name.casefold() == name.strip().casefold()), None)
    if found is None:
        known = ", ".join(f"“{each.name}”" for each in versions) or _("none")
        raise BadInput(_("There is no such playbook. There are: %(known)s.") % {"known": known}, field="playbook")
    return found


def with_emails(rows: QuerySet[Any], field: str) -> QuerySet[Any]:
    """This function will add to each row the e-mail of whoever wrote it."""
    return rows.annotate(by_email=Subquery(User.objects.filter(pk=OuterRef(field)).values("email")[:1]))


class IncidentWrites(KeyedView):
    """What changes one incident: in a person's name, by their rights, with the key beside it in the log."""

    def write(
        self,
        request: Request,
        public_id: str,
        shape: type[ByIn],
        do: Callable[[User, Incident, dict[str, Any]], Any],
        *,
        status: int = 200,
    ) -> HttpResponse:
        """Read what is needed, do it, log who called, and answer with what `do` returns."""

        def work() -> Answer:
            incident = incident_named(public_id)
            form = shape(data=request.data)
            form.is_valid(raise_exception=True)
            person = person_named(form.validated_data["by"], Right.WORK_TICKETS, incident.client_id)
            told = do(person, incident, form.validated_data)
            note_who_called(request, person, incident.client_id, incident)
            return Answer(told, status=status)

        return self.act(request, work)


class Incidents(KeyedView):
    """`/api/v1/incidents/`"""

    scopes = {"GET": KeyScope.INCIDENTS_READ, "POST": KeyScope.INCIDENTS_WRITE}
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

    @extend_schema(
        operation_id="incidents_open",
        request=OpenIn,
        responses={201: WholeIncidentOut, **problems(400, 401, 403, 404, 409, 415, 422)},
    )
    def post(self, request: Request) -> HttpResponse:
        """Open an incident on a playbook, in somebody’s name. Both sides are told at once."""

        def work() -> Answer:
            form = OpenIn(data=request.data)
            form.is_valid(raise_exception=True)
            given = form.validated_data
            client = self.brand_named(given["client"])
            person = person_named(given["by"], Right.WORK_TICKETS, client.pk)
            version = playbook_named(client, given["playbook"])
            made = open_incident(
                by=person, client=client, title=given["title"], severity=given["severity"], version=version
            )
            note_who_called(request, person, client.pk, made)
            return Answer(WholeIncidentOut(whole_incident_named(made.public_id)).data, status=201)

        return self.act(request, work)


class OneIncident(KeyedView):
    """`/api/v1/incidents/{id}/`"""

    scopes = {"GET": KeyScope.INCIDENTS_READ}
    serializer_class = WholeIncidentOut

    @extend_schema(operation_id="incidents_one", responses={200: WholeIncidentOut, **problems(401, 403, 404)})
    def get(self, request: Request, public_id: str) -> Answer:
        """One incident with its steps, what service does about it, and what is said."""
        return Answer(WholeIncidentOut(whole_incident_named(public_id)).data)


class IncidentTimeline(IncidentWrites):
    """`/api/v1/incidents/{id}/timeline/`"""

    scopes = {"GET": KeyScope.INCIDENTS_READ, "POST": KeyScope.INCIDENTS_WRITE}
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

    @extend_schema(
        operation_id="incident_note",
        request=NoteIn,
        responses={201: EntryOut, **problems(400, 401, 403, 404, 409, 415, 422)},
    )
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Add a note in somebody’s name. Who has the room open sees it at once."""

        def do(by: User, incident: Incident, given: dict[str, Any]) -> Any:
            made = add_note(by=by, incident=incident, text=given["text"])
            return EntryOut(with_emails(IncidentEntry.objects.in_scope(), "made_by").get(pk=made.pk)).data

        return self.write(request, public_id, NoteIn, do, status=201)


class IncidentFacts(IncidentWrites):
    """`/api/v1/incidents/{id}/facts/`"""

    scopes = {"GET": KeyScope.INCIDENTS_READ, "POST": KeyScope.INCIDENTS_WRITE}
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

    @extend_schema(
        operation_id="incident_fact",
        request=StatedIn,
        responses={201: FactOut, **problems(400, 401, 403, 404, 409, 415, 422)},
    )
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """State a fact, unconfirmed, in somebody’s name. A person confirms it or says that it is wrong."""

        def do(by: User, incident: Incident, given: dict[str, Any]) -> Any:
            made = state_fact(by=by, incident=incident, text=given["text"])
            return FactOut(with_emails(Fact.objects.in_scope(), "said_by").get(pk=made.pk)).data

        return self.write(request, public_id, StatedIn, do, status=201)
