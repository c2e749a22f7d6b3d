"""Writing down whom a brand asks, and in which order."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.approvals.events import CHAIN_CHANGED
from apps.approvals.models import MOST_HOURS, ApprovalChain, ChainSeat, ChainStep, Rule, Side
from apps.approvals.queries.chains import may_sit
from apps.clients.models import Client
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.documents.models import Document

MOST_STEPS = 8


@dataclass(frozen=True, slots=True)
class StepPlan:
    """A step to be: `users` are empty for a step of the quoted customer. `hours` run from the step's opening."""

    side: str
    users: tuple[User, ...] = ()
    name: str = ""
    rule: str = Rule.ANY
    hours: int = 48


def save_chain(*, by: Actor, client: Client, kind: str = "", steps: Sequence[StepPlan]) -> ApprovalChain:
    """This function will make `steps` the brand's chain for the kind of text; runs under way keep theirs.

    Raises BadInput for a chain without a step of the client's staff, an empty step, somebody who may not sit in
    it, or hours out of range.
    """
    Client.objects.select_for_update().get(pk=client.pk)
    if kind and kind not in Document.Kind.values:
        raise BadInput(_("“%(kind)s” is no kind of text. Choose one of the list.") % {"kind": kind}, field="kind")
    check_steps(client, steps)
    now = clock.now()
    chain, _made = ApprovalChain.objects.get_or_create(client=client, kind=kind, defaults={"updated_at": now})
    chain.updated_at = now
    chain.save(update_fields=["updated_at"])
    ChainSeat.objects.filter(client=client, step__chain=chain).delete()
    ChainStep.objects.filter(client=client, chain=chain).delete()
    for position, plan in enumerate(steps, start=1):
        step = ChainStep.objects.create(
            client=client,
            chain=chain,
            position=position,
            name=plan.name,
            side=plan.side,
            rule=plan.rule,
            hours=plan.hours,
        )
        ChainSeat.objects.bulk_create(ChainSeat(client=client, step=step, user=user) for user in plan.users)
    announce(CHAIN_CHANGED, client_id=client.pk, by=by, obj=chain, batch=[chain], kind=kind, steps=len(steps))
    return chain


def remove_chain(*, by: Actor, client: Client, kind: str) -> None:
    """This function will take the chain of one kind of text away; such texts then go through the usual chain."""
    Client.objects.select_for_update().get(pk=client.pk)
    chain = ApprovalChain.objects.filter(client=client, kind=kind).first()
    if chain is None:
        return
    announce(CHAIN_CHANGED, client_id=client.pk, by=by, obj=chain, batch=[chain], kind=kind, steps=0)
    ChainSeat.objects.filter(client=client, step__chain=chain).delete()
    ChainStep.objects.filter(client=client, chain=chain).delete()
    chain.delete()


def check_steps(client: Client, steps: Sequence[StepPlan]) -> None:
    """This function will raise BadInput unless the steps are a chain that may let a text of the brand out."""
    if not any(plan.side == Side.CLIENT for plan in steps):
        message = _("A text becomes public under the client’s name, so a step must be of the client’s staff. Add one.")
        raise BadInput(message, field="steps")
    if len(steps) > MOST_STEPS:
        message = _("A chain has %(most)d steps at most; this one has %(count)d. Put approvers together in a step.")
        raise BadInput(message % {"most": MOST_STEPS, "count": len(steps)}, field="steps")
    if sum(plan.side == Side.CUSTOMER for plan in steps) > 1:
        raise BadInput(_("The quoted customer is asked once. Take one of the two steps out."), field="steps")
    for position, plan in enumerate(steps, start=1):
        _check_step(client, position, plan)


def _check_step(client: Client, position: int, plan: StepPlan) -> None:
    place = {"position": position, "hours": plan.hours, "most": MOST_HOURS}
    if not 1 <= plan.hours <= MOST_HOURS:
        message = _("Step %(position)d has %(hours)d hours. Give it between 1 and %(most)d.")
        raise BadInput(message % place, field="steps")
    if plan.side == Side.CUSTOMER:
        if plan.users:
            message = _("Step %(position)d asks the quoted customer, and nobody else. Take the names out.")
            raise BadInput(message % place, field="steps")
        return
    if not plan.users:
        raise BadInput(_("Step %(position)d asks nobody. Choose who approves in it.") % place, field="steps")
    for user in plan.users:
        if not may_sit(user, client_id=client.pk, side=plan.side):
            message = _("%(name)s cannot approve in step %(position)d. Choose somebody of the list.")
            raise BadInput(message % (place | {"name": user.name}), field="steps")
