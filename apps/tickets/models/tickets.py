"""A ticket, its numbers and who is concerned with it."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned, Customer


class Priority(models.TextChoices):
    URGENT = "urgent", _("Urgent")
    HIGH = "high", _("High")
    NORMAL = "normal", _("Normal")
    LOW = "low", _("Low")


class Channel(models.TextChoices):
    MAIL = "mail", _("E-mail")
    PHONE = "phone", _("Telephone")
    CHAT = "chat", _("Chat")
    FORM = "form", _("Form")
    VISIT = "visit", _("Visit")
    SURVEY = "survey", _("Survey")
    SOCIAL = "social", _("Social network")
    REVIEW = "review", _("Review site")


PUBLIC_CHANNELS = frozenset({Channel.SOCIAL, Channel.REVIEW})  # others read along there


class Ticket(BrandOwned):
    """One matter of one customer, with all that was said about it, over whatever channel."""

    class State(models.TextChoices):
        NEW = "new", _("New")
        OPEN = "open", _("Open")
        WAITING = "waiting", _("Waiting on the customer")
        SOLVED = "solved", _("Solved")
        CLOSED = "closed", _("Closed")
        REOPENED = "reopened", _("Reopened")
        MERGED = "merged", _("Merged into another")

    public_id = models.CharField(max_length=16, unique=True)
    number = models.PositiveIntegerField()  # what people call it by, counted for each brand
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, null=True, related_name="tickets")
    channel = models.CharField(max_length=8, choices=Channel.choices)
    subject = models.CharField(max_length=200)
    state = models.CharField(max_length=8, choices=State.choices, default=State.NEW)
    priority = models.CharField(max_length=6, choices=Priority.choices, default=Priority.NORMAL)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    pr_owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    source_id = models.CharField(max_length=200, blank=True)  # of the desk that it came from
    origin = models.CharField(max_length=30, blank=True)  # what it was made of, as "feedback.response"
    origin_id = models.BigIntegerField(default=0)
    opened_at = models.DateTimeField()  # when the customer said it
    created_at = models.DateTimeField()
    first_answered_at = models.DateTimeField(null=True)
    last_said_at = models.DateTimeField()  # by either side; notes do not count
    solved_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    times_reopened = models.PositiveIntegerField(default=0)
    snoozed_until = models.DateTimeField(null=True)  # out of the list until then; the clocks run on
    snoozed_by = models.BigIntegerField(default=0)
    snooze_reason = models.CharField(max_length=200, blank=True)
    merged_into = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="absorbed")
    state_before_merge = models.CharField(max_length=8, blank=True)
    merged_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "number"], name="ticket_number_once"),
            models.UniqueConstraint(
                fields=["client", "source_id"], condition=~Q(source_id=""), name="ticket_source_id_once"
            ),
            models.UniqueConstraint(
                fields=["client", "origin", "origin_id"], condition=~Q(origin=""), name="ticket_origin_once"
            ),
            models.CheckConstraint(
                condition=Q(state="merged", merged_into__isnull=False) | (~Q(state="merged") & Q(merged_into=None)),
                name="ticket_merged_whole",
            ),
            models.CheckConstraint(
                condition=~Q(merged_into=models.F("id")) | Q(merged_into=None), name="ticket_not_into_itself"
            ),
        ]
        indexes = [
            models.Index(fields=["client", "state", "-last_said_at"], name="ticket_by_state"),
            models.Index(fields=["client", "customer", "-opened_at"], name="ticket_of_customer"),
            models.Index(fields=["client", "-opened_at"], name="ticket_by_opening"),
            models.Index(fields=["client", "owner", "state"], name="ticket_of_owner"),
            models.Index(
                fields=["client", "merged_into"], condition=Q(merged_into__isnull=False), name="ticket_absorbed"
            ),
        ]

    def __str__(self) -> str:
        return f"#{self.number}"

    @property
    def is_public(self) -> bool:
        """It came where others read along."""
        return self.channel in PUBLIC_CHANNELS


class TicketCounter(BrandOwned):
    """The last number given to a ticket of the brand. Whoever opens tickets holds it."""

    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client"], name="ticket_counter_once")]


class Watcher(BrandOwned):
    """Somebody who is told what the customer says in a ticket that is not theirs."""

    ticket = models.ForeignKey(Ticket, on_delete=models.CASCADE, related_name="watchers")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    since = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "ticket", "user"], name="watcher_once")]


class TicketPresence(BrandOwned):
    """That somebody has a ticket open just now, so that two do not answer it at once."""

    ticket = models.ForeignKey(Ticket, on_delete=models.CASCADE, related_name="presences")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    seen_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "ticket", "user"], name="presence_once")]


class TicketAct(BrandOwned):
    """What a person did to one ticket of a list, so that they can take it back within some seconds."""

    class Kind(models.TextChoices):
        ASSIGN = "assign", _("Given to somebody")
        SNOOZE = "snooze", _("Put off")

    ticket = models.ForeignKey(Ticket, on_delete=models.CASCADE, related_name="list_acts")
    batch = models.CharField(max_length=16)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    before = models.JSONField()
    after = models.JSONField()
    made_by = models.BigIntegerField()
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["batch"], name="ticket_act_by_batch")]
