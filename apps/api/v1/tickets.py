"""Tickets for programs: sent in one by one or by the thousand, read, and what is said in them."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from apps.api.authentication import program_of
from apps.api.documenting import problems
from apps.api.v1.sending import ALL_OR_NOTHING, IDEMPOTENCY_KEY, Taking, refusal, row_of
from apps.api.v1.ticket_shapes import MessageIn, MessageOut, TicketIn, TicketOut, TicketRowsOut
from apps.api.views import KeyedView, Pages
from apps.clients.models import KeyScope
from apps.clients.people import Person
from apps.core.errors import BadInput
from apps.tickets.models import Channel, Priority, Ticket, TicketMessage
from apps.tickets.operations.messages import log_reply, receive_message, send_reply
from apps.tickets.operations.saying import add_note
from apps.tickets.operations.tickets import NewTicket, Opened, open_tickets


class TicketApiFilter(django_filters.FilterSet):
    client = django_filters.CharFilter(field_name="client__slug", help_text="A client’s short name.")
    state = django_filters.MultipleChoiceFilter(choices=Ticket.State.choices)
    priority = django_filters.ChoiceFilter(choices=Priority.choices)
    channel = django_filters.ChoiceFilter(choices=Channel.choices)
    source_id = django_filters.CharFilter()
    opened_from = django_filters.IsoDateTimeFilter(field_name="opened_at", lookup_expr="gte")
    opened_before = django_filters.IsoDateTimeFilter(field_name="opened_at", lookup_expr="lt")

    class Meta:
        model = Ticket
        fields: list[str] = []


class NewestTickets(Pages):
    ordering = ("-opened_at", "-id")


class MessagesInOrder(Pages):
    ordering = ("at", "id")


def tickets_in_scope() -> QuerySet[Ticket]:
    """This function will return the tickets of the key’s brands with all that is shown of them."""
    rows = Ticket.objects.in_scope().select_related("client", "customer", "owner", "pr_owner", "merged_into")
    return rows.prefetch_related("clocks")


def ticket_named(public_id: str) -> Ticket:
    """This function will return the ticket, or say that it is not there."""
    return get_object_or_404(tickets_in_scope(), public_id=public_id)


class Tickets(KeyedView):
    """`/api/v1/tickets/`"""

    scopes = {"GET": KeyScope.TICKETS_READ, "POST": KeyScope.TICKETS_WRITE}
    serializer_class = TicketOut
    filterset_class = TicketApiFilter
    pagination_class = NewestTickets
    queryset = Ticket.objects.none()

    def get_queryset(self) -> QuerySet[Ticket]:
        """Those of the key’s brands."""
        return tickets_in_scope()

    @extend_schema(operation_id="tickets_list", responses={200: TicketOut(many=True), **problems(401, 403, 404, 422)})
    def get(self, request: Request) -> Answer:
        """Tickets, the newest first."""
        return self.list_page(request)

    @extend_schema(
        operation_id="tickets_send",
        request=PolymorphicProxySerializer(
            "TicketOrMany", [TicketIn, TicketIn(many=True)], resource_type_field_name=None, many=False
        ),
        parameters=[IDEMPOTENCY_KEY, ALL_OR_NOTHING],
        responses={
            200: TicketOut,
            201: TicketOut,
            207: TicketRowsOut,
            (422, "application/json"): TicketRowsOut,  # all or nothing, and one was wrong
            **problems(400, 401, 403, 413, 415, 422),
        },
    )
    def post(self, request: Request) -> HttpResponse:
        """Open one ticket, or a list of up to 1,000; the clocks run from the moment the customer said it."""
        return self.act(request, lambda: self._take(request))

    def _take(self, request: Request) -> Answer:
        by = program_of(request).actor
        taking = Taking(
            form=TicketIn,
            read=_new,
            take=lambda client, news: open_tickets(by=by, client=client, tickets=news),
            brand_named=self.brand_named,
        )
        taken = taking.all_of(request)
        shown = {each.pk: each for each in tickets_in_scope().filter(pk__in=[got.ticket.pk for got in taken.got])}
        results = [_result(got, problem, shown) for got, problem in taken.results]
        if not isinstance(request.data, list):
            [one] = results
            return refusal(one["problem"]) if "problem" in one else Answer(one["ticket"], status=one["status"])
        new = sum(each.is_new for each in taken.got)
        known = len(taken.got) - new
        body = {"created": new, "duplicates": known, "rejected": taken.rejected, "results": results}
        return Answer(body, status=taken.status)


def _new(given: dict[str, Any]) -> NewTicket:
    who = given["customer"]
    names = {"source_key": "key", "email": "email", "phone": "phone", "name": "name", "company": "company"}
    told = {name: given[name] for name in ("text", "channel", "said_at", "subject", "priority", "source_id")}
    return NewTicket(person=Person(**{field: who.get(name, "").strip() for field, name in names.items()}), **told)


def _result(opened: Opened | None, problem: dict[str, Any] | None, shown: dict[int, Ticket]) -> dict[str, Any]:
    if opened is None:
        return row_of(problem, 0)
    return row_of(problem, 201 if opened.is_new else 200, ticket=TicketOut(shown[opened.ticket.pk]).data)


class OneTicket(KeyedView):
    """`/api/v1/tickets/{id}/`"""

    scopes = {"GET": KeyScope.TICKETS_READ}
    serializer_class = TicketOut

    @extend_schema(operation_id="tickets_one", responses={200: TicketOut, **problems(401, 403, 404)})
    def get(self, request: Request, public_id: str) -> Answer:
        """One ticket with its clocks."""
        return Answer(TicketOut(ticket_named(public_id)).data)


class TicketMessages(KeyedView):
    """`/api/v1/tickets/{id}/messages/`"""

    scopes = {"GET": KeyScope.TICKETS_READ, "POST": KeyScope.TICKETS_WRITE}
    serializer_class = MessageOut
    pagination_class = MessagesInOrder
    queryset = TicketMessage.objects.none()

    @extend_schema(
        operation_id="ticket_messages_list", responses={200: MessageOut(many=True), **problems(401, 403, 404)}
    )
    def get(self, request: Request, public_id: str) -> Answer:
        """What was said, in its order; notes among colleagues, too."""
        rows = TicketMessage.objects.in_scope().filter(ticket=ticket_named(public_id), recalled_at=None)
        page = self.paginate_queryset(rows)
        return self.get_paginated_response(MessageOut(page, many=True).data)

    @extend_schema(
        operation_id="ticket_messages_send",
        request=MessageIn,
        responses={201: MessageOut, **problems(400, 401, 403, 404, 409, 415, 422)},
    )
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Add what the customer said, an answer, or a note. Only an answer to the customer stops a clock."""
        return self.act(request, lambda: self._say(request, public_id))

    def _say(self, request: Request, public_id: str) -> Answer:
        form = MessageIn(data=request.data)
        form.is_valid(raise_exception=True)
        given, ticket, by = form.validated_data, ticket_named(public_id), program_of(request).actor
        told = {"by": by, "ticket": ticket, "text": given["text"]}
        kind = given["kind"]
        if kind in ("customer", "reply") and "said_at" not in given:
            raise BadInput(_("Say when it was said."), field="said_at")
        if kind == "note":
            made = add_note(**told)
        elif kind == "mail":
            made, _mail = send_reply(**told, then=given["then"])
        else:
            told |= {"channel": given["channel"], "said_at": given["said_at"], "source_id": given["source_id"]}
            if kind == "customer":
                made = receive_message(**told)
            else:
                made = log_reply(**told, is_public=given["in_public"], then=given["then"])
        return Answer(MessageOut(made).data, status=201)
