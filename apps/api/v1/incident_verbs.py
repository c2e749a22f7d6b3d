"""What a program does to an incident, in somebody's name. What vouches for something stays with people."""

from typing import Any, Final

from django.http import HttpResponse
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request

from apps.accounts.models import User
from apps.api.documenting import problems
from apps.api.fields import MomentField
from apps.api.v1.in_the_name import ByIn
from apps.api.v1.incident_shapes import WholeIncidentOut
from apps.api.v1.incidents import IncidentWrites, whole_incident_named
from apps.clients.models import KeyScope
from apps.crises.models import Incident
from apps.crises.operations.incidents import LONGEST_BECAUSE, begin_review, change_severity, do_step, flare_up
from apps.crises.operations.statements import LONGEST_STATEMENT, write_statement
from apps.crises.operations.updates import set_next_update

ANSWERS: Final[dict[Any, Any]] = {200: WholeIncidentOut, **problems(400, 401, 403, 404, 409, 415, 422)}
MOST_STEPS: Final = 1000


class SeverityIn(ByIn):
    severity = serializers.ChoiceField(choices=Incident.Severity.values)
    because = serializers.CharField(max_length=LONGEST_BECAUSE)


class StepIn(ByIn):
    place = serializers.IntegerField(min_value=1, max_value=MOST_STEPS, help_text="Of the step, counted from 1.")


class StatementIn(ByIn):
    text = serializers.CharField(max_length=LONGEST_STATEMENT)
    promises = serializers.BooleanField(
        required=False, default=False, help_text="It promises something. What its words promise is found without it."
    )


class NextUpdateIn(ByIn):
    at = MomentField(help_text="When the public hears again.")


class FlareUpIn(ByIn):
    because = serializers.CharField(max_length=LONGEST_BECAUSE)


class Verb(IncidentWrites):
    """One act on one incident; the answer is the incident as it is then."""

    scopes = {"POST": KeyScope.INCIDENTS_WRITE}
    serializer_class: type[ByIn] = ByIn

    def done(self, request: Request, public_id: str) -> HttpResponse:
        """Do it, and show the incident as it is then."""

        def do(by: User, incident: Incident, given: dict[str, Any]) -> Any:
            self.do(by, incident, given)
            return WholeIncidentOut(whole_incident_named(public_id)).data

        return self.write(request, public_id, self.serializer_class, do)

    def do(self, by: User, incident: Incident, given: dict[str, Any]) -> None:
        """The one call into the domain."""
        raise NotImplementedError


class Severity(Verb):
    serializer_class = SeverityIn

    @extend_schema(operation_id="incident_severity", request=SeverityIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Raise or lower the severity; the reason stands in the timeline."""
        return self.done(request, public_id)

    def do(self, by: User, incident: Incident, given: dict[str, Any]) -> None:
        change_severity(by=by, incident=incident, severity=given["severity"], because=given["because"])


class Step(Verb):
    serializer_class = StepIn

    @extend_schema(operation_id="incident_step", request=StepIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Say that a step of the playbook is done. They go in their order."""
        return self.done(request, public_id)

    def do(self, by: User, incident: Incident, given: dict[str, Any]) -> None:
        do_step(by=by, incident=incident, place=given["place"])


class Write(Verb):
    serializer_class = StatementIn

    @extend_schema(operation_id="incident_statement", request=StatementIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Write a statement. A person ties it to its remedy, another approves it, and it is released on the screen."""
        return self.done(request, public_id)

    def do(self, by: User, incident: Incident, given: dict[str, Any]) -> None:
        write_statement(by=by, incident=incident, text=given["text"], promises=given["promises"])


class NextUpdate(Verb):
    serializer_class = NextUpdateIn

    @extend_schema(operation_id="incident_next_update", request=NextUpdateIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Owe the public an update by a moment; a deadline watches over it."""
        return self.done(request, public_id)

    def do(self, by: User, incident: Incident, given: dict[str, Any]) -> None:
        set_next_update(by=by, incident=incident, at=given["at"])


class Review(Verb):
    @extend_schema(operation_id="incident_review", request=ByIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """It is calm: the review begins. Closing, with what was learned, is signed by a person."""
        return self.done(request, public_id)

    def do(self, by: User, incident: Incident, given: dict[str, Any]) -> None:
        begin_review(by=by, incident=incident)


class FlareUp(Verb):
    serializer_class = FlareUpIn

    @extend_schema(operation_id="incident_flare_up", request=FlareUpIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """It burns again while in review."""
        return self.done(request, public_id)

    def do(self, by: User, incident: Incident, given: dict[str, Any]) -> None:
        flare_up(by=by, incident=incident, because=given["because"])


VERBS: Final[dict[str, type[Verb]]] = {
    "severity": Severity,
    "step": Step,
    "statements": Write,
    "next-update": NextUpdate,
    "review": Review,
    "flare-up": FlareUp,
}
