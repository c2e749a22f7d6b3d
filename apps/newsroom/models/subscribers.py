"""Readers who asked for the brand's news by mail, and which news went to whom."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned
from apps.newsroom.models.publications import Publication


class Subscriber(BrandOwned):
    """An address that asked for news, and whether whoever reads its mails said yes as well.

    The address is personal data: it goes from the row when the subscription ends; what is left is a count.
    """

    class State(models.TextChoices):
        ASKED = "asked", _("Not confirmed yet")
        CONFIRMED = "confirmed", _("Gets the news")
        ENDED = "ended", _("Ended")

    class EndedFor(models.TextChoices):
        UNSUBSCRIBED = "unsubscribed", _("unsubscribed")
        UNCONFIRMED = "unconfirmed", _("never confirmed")
        BOUNCED = "bounced", _("no such mailbox")
        UNWANTED = "unwanted", _("called the mail unwanted")
        ERASED = "erased", _("erased by us")

    public_id = models.CharField(max_length=16, unique=True)
    address = models.EmailField(max_length=254, blank=True)  # in small letters
    state = models.CharField(max_length=9, choices=State.choices, default=State.ASKED)
    ended_for = models.CharField(max_length=12, choices=EndedFor.choices, blank=True)
    asked_at = models.DateTimeField()
    written_at = models.DateTimeField()  # the last mail that asks to confirm: not another one at once
    confirmed_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "address"], condition=~models.Q(state="ended"), name="subscriber_once"
            ),
            models.CheckConstraint(
                condition=models.Q(state="ended", address="") | (~models.Q(state="ended") & ~models.Q(address="")),
                name="subscriber_ended_has_no_address",
            ),
        ]
        indexes = [models.Index(fields=["client", "state", "id"], name="subscriber_by_state")]


class NewsMail(BrandOwned):
    """That a publication was mailed to a subscriber: once, whatever is started again."""

    subscriber = models.ForeignKey(Subscriber, on_delete=models.PROTECT, related_name="news")
    publication = models.ForeignKey(Publication, on_delete=models.PROTECT, related_name="news")
    mail_id = models.BigIntegerField(unique=True)  # in the outbox
    queued_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "publication", "subscriber"], name="news_mailed_once"),
        ]
