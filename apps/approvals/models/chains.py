"""A brand's chains of approvers: who is asked, in which order, and how long each may take."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned

MOST_HOURS = 24 * 30


class Side(models.TextChoices):
    """On whose side a step stands. The client never sees that an internal step exists."""

    INTERNAL = "internal", _("Agency, internal")
    CLIENT = "client", _("Client’s staff")
    CUSTOMER = "customer", _("The quoted customer")


class Rule(models.TextChoices):
    """How many of a step's approvers must say yes."""

    ANY = "any", _("One of them is enough")
    ALL = "all", _("All of them")


class ApprovalChain(BrandOwned):
    """The order of approvers of a brand: for one kind of text, or with an empty kind for every other."""

    kind = models.CharField(max_length=16, blank=True)
    updated_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "kind"], name="chain_once_a_kind")]


class StepBase(BrandOwned):
    """What a step says, in a brand's chain and in the frozen copy that a run works through."""

    position = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=80, blank=True)
    side = models.CharField(max_length=8, choices=Side.choices)
    rule = models.CharField(max_length=3, choices=Rule.choices, default=Rule.ANY)
    hours = models.PositiveIntegerField(validators=[MinValueValidator(1), MaxValueValidator(MOST_HOURS)])

    class Meta:
        abstract = True

    @property
    def title(self) -> str:
        """The step's own name, or the side it stands on."""
        return self.name or str(Side(self.side).label)


class ChainStep(StepBase):
    """One step of a brand's chain, as it will be asked the next time."""

    chain = models.ForeignKey(ApprovalChain, on_delete=models.CASCADE, related_name="steps")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "chain", "position"], name="chain_step_place"),
            models.CheckConstraint(condition=models.Q(hours__gte=1, hours__lte=MOST_HOURS), name="chain_step_hours"),
        ]


class ChainSeat(BrandOwned):
    """A person who is asked in a step of the chain."""

    step = models.ForeignKey(ChainStep, on_delete=models.CASCADE, related_name="seats")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "step", "user"], name="chain_seat_once")]
