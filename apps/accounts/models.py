"""Users. They stand in the agency's own schema: the same address at two agencies is two users."""

from datetime import datetime, time, timedelta
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from apps.core.actors import Actor


class UserManager(BaseUserManager["User"]):
    """What Django and allauth look users up with. Users are made by `operations.create_user`."""

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)


class User(AbstractBaseUser, PermissionsMixin):
    """A member of the agency, or of a client's staff (`side`). What they may do per brand is an Assignment."""

    class Side(models.TextChoices):
        AGENCY = "agency", _("Agency")
        CLIENT = "client", _("Client")

    class Role(models.TextChoices):
        OWNER = "owner", _("Owner")
        MEMBER = "member", _("Member")

    email = models.EmailField(_("e-mail"), max_length=254, unique=True)
    name = models.CharField(_("name"), max_length=120)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    side = models.CharField(max_length=6, choices=Side.choices, default=Side.AGENCY)
    role = models.CharField(max_length=6, choices=Role.choices, default=Role.MEMBER)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField()
    joined_at = models.DateTimeField(null=True)  # they took the invitation up, or were given a password

    objects = UserManager()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(email=Lower("email")), name="user_email_is_lower_case"),
            models.CheckConstraint(
                condition=models.Q(role="member") | models.Q(side="agency"),
                name="user_owner_is_of_the_agency",
            ),
            # Wagtail's admin asks Django's flag; it must say the same as the role.
            models.CheckConstraint(
                condition=models.Q(role="owner", is_superuser=True) | models.Q(role="member", is_superuser=False),
                name="user_superuser_is_owner",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_owner(self) -> bool:
        """Owners see every client of the agency by right."""
        return self.role == self.Role.OWNER

    @property
    def is_invited(self) -> bool:
        """They were asked in and have not come yet; with their first sign-in, by code too, they have."""
        return self.joined_at is None and self.last_login is None

    @property
    def is_staff(self) -> bool:
        """Asked by Django's admin parts only."""
        return self.is_owner

    @property
    def initials(self) -> str:
        """One or two letters for the round mark."""
        words = self.name.split() or [self.email]
        return (words[0][:1] + (words[-1][:1] if len(words) > 1 else "")).upper()

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.name.split(maxsplit=1)[0] if self.name else self.email

    @property
    def actor(self) -> Actor:
        """This person as the one who acts."""
        return Actor.user(self.pk)

    def natural_key(self) -> tuple[Any, ...]:
        return (self.email,)


class NoticeWishes(models.Model):
    """How a person wants to be told of things: by which way for each kind, when not, and when the digest comes.

    Whoever never said has the usual ways (notifications.kinds) and no quiet hours. Tells nothing of a brand.
    """

    class Digest(models.TextChoices):
        DAILY = "daily", _("Every day")
        WORKDAYS = "workdays", _("From Monday to Friday")
        WEEKLY = "weekly", _("On Mondays")

    user = models.OneToOneField(User, on_delete=models.CASCADE, related_name="notice_wishes")
    zone = models.CharField(max_length=60, default="UTC")
    ways = models.JSONField(default=dict)  # a way by kind; the usual one where a kind is missing
    quiet_from = models.TimeField(null=True)
    quiet_until = models.TimeField(null=True)
    escalations_wait = models.BooleanField(default=False)
    digest = models.CharField(max_length=8, choices=Digest.choices, default=Digest.DAILY)
    digest_at = models.TimeField(default=time(8))
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(quiet_from=None, quiet_until=None)
                | models.Q(quiet_from__isnull=False, quiet_until__isnull=False),
                name="quiet_hours_have_two_ends",
            ),
        ]


class Absence(models.Model):
    """That a person is away from `starts_at` to `ends_at`, and who stands in for them meanwhile.

    One per person, not per brand: for which brands the substitute can stand in say their own assignments
    (clients.absences). It is about people of the agency, like the user it hangs on, and tells nothing of a brand.
    """

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="absences")
    substitute = models.ForeignKey(User, on_delete=models.CASCADE, related_name="stand_ins")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    noted_by = models.BigIntegerField(default=0)
    created_at = models.DateTimeField()
    taken_back_at = models.DateTimeField(null=True)  # before it began; one that has begun is ended earlier instead

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(ends_at__gt=models.F("starts_at")), name="absence_has_length"),
            models.CheckConstraint(
                condition=~models.Q(user=models.F("substitute")), name="absence_substitute_is_another"
            ),
        ]
        indexes = [models.Index(fields=["user", "ends_at"], name="absence_of_user")]

    @property
    def last_moment(self) -> datetime:
        """Still within the last day: `ends_at` itself is the first moment of the day after."""
        return self.ends_at - timedelta(seconds=1)


class ApiKey(models.Model):
    """A program's key to the REST API. Shown once when it is made; only the hash of its secret is kept.

    Which brands it may see are its grants (clients.KeyGrant); what it may do are its scopes (clients.KeyScope).
    """

    public_id = models.CharField(max_length=16, unique=True)
    name = models.CharField(_("name"), max_length=120)
    secret_hash = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(default=list)
    made_by = models.BigIntegerField()
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)
    last_used_at = models.DateTimeField(null=True)  # to the minute, not to the call
    successor = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="predecessor")

    def __str__(self) -> str:
        return self.name

    def is_good(self, now: datetime) -> bool:
        """Neither taken back nor run out."""
        return self.revoked_at is None and (self.expires_at is None or self.expires_at > now)


class SignInRule(models.Model):
    """What the agency asks of how its own people sign in; one row, or none where it asks nothing.

    Its people have `grace_days` from `asked_at`, or from their coming if that is later, to set a second factor up.
    """

    class Only(models.IntegerChoices):
        ROW = 1

    id = models.PositiveSmallIntegerField(primary_key=True, choices=Only.choices, default=Only.ROW)
    asked_at = models.DateTimeField()
    grace_days = models.PositiveSmallIntegerField()
    changed_by = models.BigIntegerField()
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(id=1), name="sign_in_rule_once"),
            models.CheckConstraint(condition=models.Q(grace_days__lte=90), name="sign_in_rule_grace"),
        ]
