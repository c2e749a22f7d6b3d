"""How tickets and what is said in them look to a program."""

from typing import Any

from rest_framework import serializers

from apps.api.documenting import ProblemOut
from apps.api.fields import LineField, MomentField
from apps.api.v1.customers import CustomerIn, CustomerOut
from apps.tickets.models import Channel, Priority, Ticket, TicketClock, TicketMessage
from apps.tickets.operations.saying import TEXT_CHARACTERS


class ClockOut(serializers.Serializer[Any]):
    kind = serializers.ChoiceField(choices=TicketClock.Kind.values)
    state = serializers.ChoiceField(choices=TicketClock.State.values)
    due_at = serializers.DateTimeField(allow_null=True, help_text="Empty while it is held.")
    met = serializers.BooleanField(help_text="Stopped within its time.")
    used_seconds = serializers.SerializerMethodField()

    def get_used_seconds(self, row: TicketClock) -> int:
        """Of the time that counts, until it last stopped."""
        return int(row.used.total_seconds())


class TicketOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    number = serializers.IntegerField()
    client = serializers.SlugField(source="client.slug")
    source_id = serializers.CharField(help_text="The ticket’s id in your tool, empty where it has none.")
    subject = serializers.CharField()
    channel = serializers.ChoiceField(choices=Channel.choices)
    priority = serializers.ChoiceField(choices=Priority.choices)
    state = serializers.ChoiceField(choices=Ticket.State.values)
    owner = serializers.SerializerMethodField()
    pr_owner = serializers.SerializerMethodField()
    opened_at = serializers.DateTimeField()
    first_answered_at = serializers.DateTimeField(allow_null=True)
    solved_at = serializers.DateTimeField(allow_null=True)
    closed_at = serializers.DateTimeField(allow_null=True)
    times_reopened = serializers.IntegerField()
    merged_into = serializers.SerializerMethodField()
    customer = CustomerOut(allow_null=True)
    clocks = ClockOut(many=True)

    def get_owner(self, ticket: Ticket) -> str | None:
        """The e-mail of whoever of service looks after it."""
        return ticket.owner.email if ticket.owner else None

    def get_pr_owner(self, ticket: Ticket) -> str | None:
        """The e-mail of whoever of the press side looks after it."""
        return ticket.pr_owner.email if ticket.pr_owner else None

    def get_merged_into(self, ticket: Ticket) -> str | None:
        """The id of the ticket that it is part of."""
        return ticket.merged_into.public_id if ticket.merged_into else None


class TicketIn(serializers.Serializer[Any]):
    """With a `source_id` a ticket is known by it: the same again changes nothing."""

    client = serializers.CharField(max_length=60, help_text="The client’s short name.")
    source_id = LineField()
    channel = serializers.ChoiceField(choices=Channel.choices)
    subject = LineField(help_text="Without one the first words of the text stand for it.")
    text = serializers.CharField(max_length=TEXT_CHARACTERS, help_text="What the customer said.")
    said_at = MomentField(help_text="When they said it; the clocks count from here.")
    priority = serializers.ChoiceField(choices=Priority.choices, required=False, default=Priority.NORMAL)
    customer = CustomerIn(required=False, default=dict)


class TicketRowOut(serializers.Serializer[Any]):
    """What became of one: 201 with the ticket, 200 where it was here already, 422 with the problem."""

    status = serializers.IntegerField()
    ticket = TicketOut(required=False)
    problem = ProblemOut(required=False)


class TicketRowsOut(serializers.Serializer[Any]):
    created = serializers.IntegerField()
    duplicates = serializers.IntegerField()
    rejected = serializers.IntegerField()
    results = TicketRowOut(many=True)


class MessageOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    kind = serializers.ChoiceField(choices=TicketMessage.Kind.values)
    channel = serializers.ChoiceField(choices=Channel.choices)
    in_public = serializers.BooleanField(source="is_public")
    text = serializers.CharField()
    at = serializers.DateTimeField()
    said_at = serializers.DateTimeField(
        allow_null=True, help_text="From when on it counts; empty until a mail is sent."
    )
    bounced_at = serializers.DateTimeField(allow_null=True)


class MessageIn(serializers.Serializer[Any]):
    """`customer`: what they said. `reply`: an answer given elsewhere. `mail`: to be mailed. `note`: for colleagues."""

    kind = serializers.ChoiceField(choices=["customer", "reply", "mail", "note"])
    text = serializers.CharField(max_length=TEXT_CHARACTERS)
    channel = serializers.ChoiceField(choices=Channel.choices, required=False, default=Channel.MAIL)
    said_at = MomentField(
        required=False, help_text="Wanted for what a customer said, and for an answer given elsewhere."
    )
    in_public = serializers.BooleanField(required=False, default=False)
    then = serializers.ChoiceField(choices=["", "waiting", "solved"], required=False, default="")
    source_id = LineField()
