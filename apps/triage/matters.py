"""Tickets as rules see them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.db.models import Case, F, OuterRef, QuerySet, Subquery, When
from django.db.models.functions import Coalesce

from apps.clients.models import Client
from apps.listening.models import Mention
from apps.tickets.models import Ticket, TicketMessage
from apps.triage.models import EscalationRule, RuleVersion
from apps.triage.plans import Matter, Plan, raised_by

MOST = 20_000
ORIGIN = "listening.mention"  # of a ticket that was a mention


def matters_of(client: Client, *, since: datetime, until: datetime) -> list[Matter]:
    """This function will return what came in from `since` until before `until`, in its order, in one query."""
    rows = Ticket.objects.in_scope().filter(client=client, opened_at__gte=since, opened_at__lt=until)
    return [_matter(row) for row in _with_words(rows).order_by("opened_at", "pk")[:MOST]]


def matters_named(ids: Sequence[int]) -> list[Matter]:
    """This function will return these tickets as rules see them, in their order."""
    rows = Ticket.objects.in_scope().filter(pk__in=ids)
    return [_matter(row) for row in _with_words(rows).order_by("opened_at", "pk")]


def _with_words(rows: Any) -> QuerySet[Any]:
    first = TicketMessage.objects.filter(ticket=OuterRef("pk"), kind=TicketMessage.Kind.CUSTOMER).order_by("at", "pk")
    mention = Mention.objects.filter(client_id=OuterRef("client_id"), pk=OuterRef("of_mention"))
    rows = rows.annotate(of_mention=Case(When(origin=ORIGIN, then=F("origin_id"))))
    return rows.annotate(
        words=Subquery(first.values("text")[:1]),
        person=Coalesce(F("customer__survivor_id"), F("customer_id")),
        tongue=F("customer__language"),
        heard_by=Subquery(mention.values("reach")[:1]),
        author=Subquery(mention.values("author_kind")[:1]),
    ).values("pk", "opened_at", "person", "subject", "words", "channel", "priority", "tongue", "heard_by", "author")


def _matter(row: dict[str, Any]) -> Matter:
    words = row["words"] or ""
    text = words if words.startswith(row["subject"].rstrip("…")) else f"{row['subject']}. {words}"
    return Matter(
        id=row["pk"],
        at=row["opened_at"],
        who=row["person"] or 0,
        text=text,
        channel=row["channel"],
        priority=row["priority"],
        language=row["tongue"] or "",
        reach=row["heard_by"] or 0,
        author_kind=row["author"] or "",
    )


def rules_in_order(client_id: int) -> list[tuple[EscalationRule, RuleVersion]]:
    """This function will return the brand's rules in their order, each with what it says now."""
    rules = list(
        EscalationRule.objects.in_scope()
        .filter(client_id=client_id, archived_at=None)
        .select_related("owner")
        .order_by("place", "pk")
    )
    latest: dict[int, RuleVersion] = {}
    for version in RuleVersion.objects.in_scope().filter(rule__in=rules).order_by("number"):
        latest[version.rule_id] = version
    return [(rule, latest[rule.pk]) for rule in rules]


def spoken_for(plan: Plan, client: Client, matters: Iterable[Matter]) -> list[Matter]:
    """This function will return which of the matters, which are in, the rule speaks at, given all that came before."""
    wanted = list(matters)
    if not wanted:
        return []
    if plan.at_least == 1:
        return list(raised_by(plan, wanted))
    first, last = min(each.at for each in wanted), max(each.at for each in wanted)
    ids = {each.id for each in wanted}
    around = matters_of(client, since=first - plan.window, until=last) + [each for each in wanted if each.at == last]
    return [each for each in raised_by(plan, around) if each.id in ids]
