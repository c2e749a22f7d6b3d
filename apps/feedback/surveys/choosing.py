"""Who of a brand's customers may be asked today, and why the others may not: counted in one statement."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from django.db.models import (
    BigIntegerField,
    Case,
    CharField,
    Count,
    DateField,
    Exists,
    F,
    Max,
    OuterRef,
    Q,
    QuerySet,
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce, Lower, Trim
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from apps.clients.days import today_of
from apps.clients.models import Ask, Client, Customer, SuppressedAddress
from apps.feedback.models import AskLetter
from apps.feedback.surveys.sampling import Candidate, Plan

MAY = "may"
# In the order in which they are looked at: of two reasons the first one counts.
REASONS: Final[Mapping[str, Any]] = {
    "language": _("another language than the plan's"),
    "too_new": _("a customer for too short a time"),
    "no_email": _("no e-mail address is known"),
    "do_not_contact": _("asked to be left alone"),
    "opted_out": _("asked to be asked no more"),
    "suppressed": _("the address is on the list of those never written to"),
    "planned": _("a mail is planned for them already"),
    "lately": _("asked the same within the plan's days"),
    "too_often": _("asked for other things lately, by the client's rule for all asks"),
    # What is only seen at the moment of sending.
    "on_the_list_already": _("stood on the list twice"),
    "bad_address": _("the address is none that mail can be sent to"),
    "stopped": _("the plan was stopped before their turn"),
    "survey_closed": _("the survey was closed before their turn"),
    "no_host": _("the client has no newsroom address"),
}
IN_THE_BASE: Final = ("planned", "lately", "too_often")  # they are asked another day


@dataclass(frozen=True, slots=True)
class Filter:
    """Whom a plan is for. There is no score in it, and no way to put one there."""

    only_language: str = ""
    customer_for_days: int = 0


@dataclass(frozen=True, slots=True)
class Counted:
    """Of all customers `base` can be reached and fit the filter; `may` of them may be asked now.

    `left_out` holds every reason with its number.
    """

    base: int
    may: int
    left_out: dict[str, int]


def counted(*, client: Client, kind: str, plan: Plan, wanted: Filter, now: datetime) -> Counted:
    """This function will count who may be asked and why the others may not."""
    rows = _judged(client, kind, plan, wanted, now).values("verdict").annotate(n=Count("pk")).order_by()
    found = dict(rows.values_list("verdict", "n"))
    may = found.pop(MAY, 0)
    base = may + sum(found.get(reason, 0) for reason in IN_THE_BASE)
    return Counted(base, may, {reason: found[reason] for reason in REASONS if reason in found})


def candidates(*, client: Client, kind: str, plan: Plan, wanted: Filter, now: datetime) -> list[Candidate]:
    """This function will return who may be asked now, with when they were asked for the same thing last."""
    # Grouped once and put together here: asked for each customer by itself, it took the square of the customers.
    last = dict(_asks(client).filter(kind=kind).values("person").annotate(last=Max("at")).values_list("person", "last"))
    ids = _judged(client, kind, plan, wanted, now).filter(verdict=MAY).values_list("pk", flat=True)
    return [Candidate(pk, last.get(pk)) for pk in ids]


def _judged(client: Client, kind: str, plan: Plan, wanted: Filter, now: datetime) -> QuerySet[Any]:
    """Customers who stand for a person, each with the verdict: may be asked, or why not."""
    suppressed = SuppressedAddress.objects.filter(
        client=client, removed_at=None, address=Lower(Trim(OuterRef("email")))
    )
    planned = AskLetter.objects.filter(client=client, round__kind=kind, state=AskLetter.State.PLANNED)
    lately = _asks(client).filter(kind=kind, at__gt=now - timedelta(days=plan.once_in_days))
    verdicts = _of_the_filter(client, wanted)
    verdicts += [
        When(email="", then=Value("no_email")),
        When(do_not_contact_at__isnull=False, then=Value("do_not_contact")),
        When(opted_out_at__isnull=False, then=Value("opted_out")),
        When(Exists(suppressed), then=Value("suppressed")),
        When(pk__in=planned.values("customer_id"), then=Value("planned")),
        When(pk__in=lately.values("person"), then=Value("lately")),
    ]
    if kind not in client.asks_not_counted:
        verdicts.append(When(pk__in=_asked_enough(client, now), then=Value("too_often")))
    people = Customer.objects.filter(client=client, survivor=None).annotate(
        known_since=Coalesce("customer_since", Cast("created_at", DateField()))
    )
    return people.annotate(verdict=Case(*verdicts, default=Value(MAY), output_field=CharField()))


def _of_the_filter(client: Client, wanted: Filter) -> list[When]:
    verdicts = []
    if wanted.only_language:
        fits = Q(language__istartswith=wanted.only_language)
        if wanted.only_language == client.language:
            fits |= Q(language="")
        verdicts.append(When(~fits, then=Value("language")))
    if wanted.customer_for_days:
        since = today_of(client) - timedelta(days=wanted.customer_for_days)
        verdicts.append(When(known_since__gt=since, then=Value("too_new")))
    return verdicts


def _asks(client: Client) -> QuerySet[Any]:
    """The brand's asks by person: whoever was merged counts together."""
    person = Coalesce(F("customer__survivor_id"), F("customer_id"), output_field=BigIntegerField())
    return Ask.objects.filter(client=client).annotate(person=person)


def _asked_enough(client: Client, now: datetime) -> QuerySet[Any]:
    window = now - timedelta(days=client.asks_within_days)
    rows = _asks(client).filter(at__gt=window).exclude(kind__in=client.asks_not_counted)
    return rows.values("person").annotate(n=Count("pk")).filter(n__gte=client.asks_at_most).values("person")


def left_out_lines(left_out: Mapping[str, int]) -> list[tuple[int, str]]:
    """This function will return the reasons in words, each with its number, in their order."""
    return [(left_out[reason], str(words)) for reason, words in REASONS.items() if left_out.get(reason)]


def customers_words(count: int) -> str:
    """This function will write a number of customers."""
    return ngettext("%(n)s customer", "%(n)s customers", count) % {"n": f"{count:,}"}
