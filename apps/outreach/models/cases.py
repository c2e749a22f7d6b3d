"""A promoter is owed a personal contact within 48 hours of the score."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned, Customer
from apps.feedback.models import Response


class OutreachCase(BrandOwned):
    """One promoter being looked after. Its deadline is of kind `outreach.first_contact`."""

    class State(models.TextChoices):
        DUE = "due", _("Due")
        CONTACTED = "contacted", _("Contacted")
        CONSENT_ASKED = "consent_asked", _("Consent asked")
        CONSENTED = "consented", _("Consented")
        DECLINED = "declined", _("Declined")
        NO_ANSWER = "no_answer", _("No answer")

    public_id = models.CharField(max_length=16, unique=True)
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="outreach_cases")
    response = models.OneToOneField(Response, on_delete=models.PROTECT, related_name="outreach_case")
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    state = models.CharField(max_length=13, choices=State.choices, default=State.DUE)
    due_at = models.DateTimeField()
    late_on_import = models.BooleanField(default=False)
    opened_at = models.DateTimeField()
    contacted_at = models.DateTimeField(null=True)
    escalated_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    snoozed_until = models.DateTimeField(null=True)  # out of the list until then; the deadline runs on
    snoozed_by = models.BigIntegerField(default=0)
    snooze_reason = models.CharField(max_length=200, blank=True)
    bounced_at = models.DateTimeField(null=True)  # the mail that had counted as contact came back; none since

    class Meta:
        constraints = [
            # Two scores of one person open one outreach, due from the first.
            models.UniqueConstraint(
                fields=["client", "customer"],
                condition=models.Q(state__in=["due", "contacted", "consent_asked"]),
                name="outreach_open_once",
            ),
        ]
        indexes = [models.Index(fields=["client", "state", "due_at"], name="outreach_by_state")]


class Contact(BrandOwned):
    """A contact that was made: a sent mail or a logged call. Only this stops the clock."""

    class Channel(models.TextChoices):
        MAIL = "mail", _("E-mail")
        PHONE = "phone", _("Telephone")
        VISIT = "visit", _("Visit")
        CHAT = "chat", _("Chat")
        SOCIAL = "social", _("Social network")

    case = models.ForeignKey(OutreachCase, on_delete=models.PROTECT, related_name="contacts")
    channel = models.CharField(max_length=6, choices=Channel.choices)
    at = models.DateTimeField()
    made_by = models.BigIntegerField(default=0)
    text = models.TextField(blank=True)
    mail_id = models.BigIntegerField(null=True)
    bounced_at = models.DateTimeField(null=True)  # then it did not count, and the clock runs again
    created_at = models.DateTimeField()


class CallAttempt(BrandOwned):
    """A call that reached nobody. It is no contact and stops no clock; who calls next sees what was tried."""

    class Outcome(models.TextChoices):
        NO_ANSWER = "no_answer", _("No answer")
        WRONG_NUMBER = "wrong_number", _("Wrong number")

    case = models.ForeignKey(OutreachCase, on_delete=models.PROTECT, related_name="call_attempts")
    outcome = models.CharField(max_length=12, choices=Outcome.choices)
    at = models.DateTimeField()
    made_by = models.BigIntegerField()


class LetterTemplate(BrandOwned):
    """How a brand begins its first mails in one language, with merge fields. Without one the product's own stands."""

    language = models.CharField(max_length=8)
    subject = models.CharField(max_length=200)
    text = models.TextField()
    changed_by = models.BigIntegerField()
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "language"], name="letter_template_once")]


class ListAct(BrandOwned):
    """What a person did to one case in a list, so that they can take it back within some seconds."""

    class Kind(models.TextChoices):
        ASSIGN = "assign", _("Given to somebody")
        SNOOZE = "snooze", _("Put off")
        ALONE = "alone", _("Not to be contacted")

    case = models.ForeignKey(OutreachCase, on_delete=models.CASCADE, related_name="list_acts")
    batch = models.CharField(max_length=16)  # one press of a button, over many cases
    kind = models.CharField(max_length=8, choices=Kind.choices)
    before = models.JSONField()  # the fields that the act changed, as they were
    after = models.JSONField()
    made_by = models.BigIntegerField()
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["batch"], name="list_act_by_batch")]
