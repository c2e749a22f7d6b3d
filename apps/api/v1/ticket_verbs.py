"""What a program does to a ticket: one address a verb."""

from typing import Any, Final

from django.http import HttpResponse
from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request

from apps.accounts.models import User
from apps.api.documenting import problems
from apps.api.fields import LineField
from apps.api.v1.ticket_shapes import TicketOut
from apps.api.v1.tickets import ticket_named
from apps.api.verbs import NothingIn, VerbOn
from apps.clients.models import KeyScope
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.tickets.models import Priority, Team, Ticket
from apps.tickets.operations.merging import merge_ticket, take_out
from apps.tickets.operations.moves import close_ticket, reopen_ticket, solve_ticket, wait_for_customer
from apps.tickets.operations.sides import flag_for_press
from apps.tickets.operations.tickets import assign_ticket, change_ticket

ANSWERS: Final[dict[Any, Any]] = {200: TicketOut, **problems(400, 401, 403, 404, 409, 415, 422)}


class AssignIn(serializers.Serializer[Any]):
    owner = serializers.EmailField(
        allow_null=True, help_text="The e-mail of somebody who works for the client; null: nobody."
    )
    team = serializers.ChoiceField(choices=Team.choices, required=False, default=Team.CX)


class BecauseIn(serializers.Serializer[Any]):
    because = LineField(help_text="Wanted where an answer is owed and none is given.")


class ReasonIn(serializers.Serializer[Any]):
    because = serializers.CharField(max_length=200)


class PriorityIn(serializers.Serializer[Any]):
    priority = serializers.ChoiceField(choices=Priority.choices)


class IntoIn(serializers.Serializer[Any]):
    into = serializers.CharField(max_length=16, help_text="The id of the ticket that it is part of.")


class Verb(VerbOn[Ticket]):
    scopes = {"POST": KeyScope.TICKETS_WRITE}
    shown_as = TicketOut

    def named(self, public_id: str) -> Ticket:
        return ticket_named(public_id)


class Assign(Verb):
    serializer_class = AssignIn

    @extend_schema(operation_id="ticket_assign", request=AssignIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Give the ticket to somebody of a team, or to nobody. No clock stops."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Ticket, given: dict[str, Any]) -> None:
        owner = None
        if given["owner"] is not None:
            owner = User.objects.filter(email__iexact=given["owner"], is_active=True).first()
            if owner is None:
                raise BadInput(_("Nobody with this e-mail works on tickets of this client."), field="owner")
        assign_ticket(by=by, ticket=thing, owner=owner, team=given["team"])


class Wait(Verb):
    @extend_schema(operation_id="ticket_wait", request=NothingIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Wait on the customer: the clock of the solution is held. Refused while an answer is owed."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Ticket, given: dict[str, Any]) -> None:
        wait_for_customer(by=by, ticket=thing)


class Solve(Verb):
    serializer_class = BecauseIn

    @extend_schema(operation_id="ticket_solve", request=BecauseIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Solve it. Where an answer is owed, say why none is needed."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Ticket, given: dict[str, Any]) -> None:
        solve_ticket(by=by, ticket=thing, no_answer_because=given["because"])


class Close(Verb):
    @extend_schema(operation_id="ticket_close", request=NothingIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Close a solved ticket; the customer is asked how content they are, where they may be asked."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Ticket, given: dict[str, Any]) -> None:
        close_ticket(by=by, ticket=thing)


class Reopen(Verb):
    serializer_class = ReasonIn

    @extend_schema(operation_id="ticket_reopen", request=ReasonIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Open a solved or closed ticket again. What was used of its time counts."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Ticket, given: dict[str, Any]) -> None:
        reopen_ticket(by=by, ticket=thing, because=given["because"])


class ChangePriority(Verb):
    serializer_class = PriorityIn

    @extend_schema(operation_id="ticket_priority", request=PriorityIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Change the priority; what runs is due by that, from where it began."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Ticket, given: dict[str, Any]) -> None:
        change_ticket(by=by, ticket=thing, priority=given["priority"])


class Flag(Verb):
    serializer_class = ReasonIn

    @extend_schema(operation_id="ticket_flag", request=ReasonIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Tell both sides that it concerns the press; both get an owner."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Ticket, given: dict[str, Any]) -> None:
        flag_for_press(by=by, ticket=thing, reason=given["because"])


class Merge(Verb):
    serializer_class = IntoIn

    @extend_schema(operation_id="ticket_merge", request=IntoIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Make it a part of another ticket of the same client."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Ticket, given: dict[str, Any]) -> None:
        into = Ticket.objects.in_scope().filter(client_id=thing.client_id, public_id=given["into"]).first()
        if into is None:
            raise BadInput(_("There is no such ticket at this client."), field="into")
        merge_ticket(by=by, ticket=thing, into=into)


class TakeOut(Verb):
    @extend_schema(operation_id="ticket_take_out", request=NothingIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Make a merged ticket one of its own again."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Ticket, given: dict[str, Any]) -> None:
        take_out(by=by, ticket=thing)


VERBS: Final[dict[str, type[Verb]]] = {
    "assign": Assign,
    "wait": Wait,
    "solve": Solve,
    "close": Close,
    "reopen": Reopen,
    "priority": ChangePriority,
    "flag": Flag,
    "merge": Merge,
    "take-out": TakeOut,
}
