"""Writing, ordering and switching rules, and letting them speak."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.tickets.models import Priority, Ticket
from apps.tickets.operations.sides import flag_for_press
from apps.tickets.operations.tickets import change_ticket
from apps.triage.events import RULE_MOVED, RULE_SAVED, RULE_SWITCHED
from apps.triage.matters import matters_named, rules_in_order, spoken_for
from apps.triage.models import EscalationRule, RuleVersion
from apps.triage.plans import BOTH, MAKE_URGENT, TELL_PRESS, Matter, Plan, check_plan
from apps.triage.starters import DEFAULT, HARM, STARTERS

LONGEST_TITLE = 120


def save_rule(*, by: User, client: Client, title: str, plan: Plan, rule: EscalationRule | None = None) -> RuleVersion:
    """This function will write a rule, switched off and last in order, or another version of one, which stays as it is.

    The same again changes nothing. Raises BadInput for a plan that cannot be read, or no title.
    """
    check_plan(plan)
    title = " ".join(title.split())
    if not 0 < len(title) <= LONGEST_TITLE:
        raise BadInput(_("Give the rule a title of 120 characters at most."), field="title")
    now = clock.now()
    if rule is None:
        Client.objects.select_for_update(no_key=True).get(pk=client.pk)
        place = EscalationRule.objects.filter(client=client).count() + 1
        rule = EscalationRule.objects.create(
            client=client, public_id=new_public_id(), place=place, owner=by, created_at=now
        )
    else:
        rule = EscalationRule.objects.select_for_update().get(pk=rule.pk)
    last: RuleVersion | None = rule.versions.order_by("-number").first()
    if last is not None and (last.title, last.plan) == (title, plan.stored):
        return last
    version: RuleVersion = RuleVersion.objects.create(
        client_id=rule.client_id,
        rule=rule,
        number=last.number + 1 if last else 1,
        title=title,
        plan=plan.stored,
        written_by=by.pk,
        written_at=now,
    )
    number = version.number
    announce(RULE_SAVED, client_id=rule.client_id, by=by.actor, obj=version, rule_id=rule.pk, number=number)
    return version


def switch_rule(*, by: User, rule: EscalationRule, is_on: bool) -> EscalationRule:
    """This function will switch a rule on or off, for what comes in from now on."""
    rule = EscalationRule.objects.select_for_update().get(pk=rule.pk)
    if rule.is_on != is_on:
        rule.is_on = is_on
        rule.save(update_fields=["is_on"])
        announce(RULE_SWITCHED, client_id=rule.client_id, by=by.actor, obj=rule, is_on=is_on)
    return rule


def move_rule_up(*, by: User, rule: EscalationRule) -> None:
    """This function will put a rule before the one that stands before it."""
    Client.objects.select_for_update(no_key=True).get(pk=rule.client_id)
    rules = [each for each, _version in rules_in_order(rule.client_id)]
    place = [each.pk for each in rules].index(rule.pk)
    if place == 0:
        return
    rules[place - 1 : place + 1] = [rules[place], rules[place - 1]]
    for number, each in enumerate(rules, 1):
        each.place = number
    EscalationRule.objects.bulk_update(rules, ["place"])
    announce(RULE_MOVED, client_id=rule.client_id, by=by.actor, obj=rule, place=place)


def add_starters(*, by: User, client: Client, trade: str) -> list[RuleVersion]:
    """This function will write the rules of a trade that the brand does not have by title, switched off."""
    if trade not in STARTERS:
        raise BadInput(_("Choose a trade."), field="trade")
    known = {version.title for _rule, version in rules_in_order(client.pk)}
    wanted = [(str(title), plan) for title, plan in STARTERS[trade][1] if str(title) not in known]
    return [save_rule(by=by, client=client, title=title, plan=plan) for title, plan in wanted]


def let_rules_speak(*, client: Client, ticket_ids: Sequence[int]) -> int:
    """This function will do for new tickets what the brand's rules say, in their order; returns how often one spoke.

    A brand without a rule of its own is under the product's: whoever tells of harm is told of on both sides.
    Each rule tells of a ticket once, however often it is asked.
    """
    matters, spoken = matters_named(ticket_ids), 0
    for name, title, plan in _in_force(client):
        for matter in spoken_for(plan, client, matters):
            _do(plan, matter, name=name, title=title)
            spoken += 1
    return spoken


def _in_force(client: Client) -> list[tuple[str, str, Plan]]:
    rules = rules_in_order(client.pk)
    if not rules:
        return [("rule:harm", str(HARM[0]), DEFAULT)]
    return [
        (f"rule:{rule.public_id}", version.title, Plan.from_stored(version.plan))
        for rule, version in rules
        if rule.is_on
    ]


def _do(plan: Plan, matter: Matter, *, name: str, title: str) -> None:
    ticket: Ticket = Ticket.objects.in_scope().get(pk=matter.id)
    if ticket.merged_into_id is not None:
        return
    if plan.then in (MAKE_URGENT, BOTH):
        change_ticket(by=SYSTEM, ticket=ticket, priority=Priority.URGENT)
    if plan.then in (TELL_PRESS, BOTH):
        flag_for_press(by=SYSTEM, ticket=ticket, reason=title, rule=name)
