"""Texts that wait for decisions, each with the steps of its chain."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest, ApprovalRun, RunStep
from apps.approvals.queries import title_of
from apps.clients.models import Client

LATER, NOW, DONE = "later", "now", "done"


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One step of a chain: who sits in it, and whether it is done, asked now, or comes later."""

    names: str
    state: str


@dataclass(frozen=True, slots=True)
class WaitingText:
    title: str
    number: int
    client: Client
    public_id: str
    due_at: datetime
    asked_at: datetime
    chain: list[ChainLink]


def waiting_texts(user: User, client: Client | None, *, most: int) -> tuple[list[WaitingText], int]:
    """This function will return the texts whose answer is due first, and how many wait in all: one line a text."""
    runs = ApprovalRun.objects.visible_to(user).filter(state=ApprovalRun.State.RUNNING)
    if client is not None:
        runs = runs.filter(client=client)
    waiting = ApprovalRequest.objects.visible_to(user).filter(
        state=ApprovalRequest.State.WAITING, seat__step__run__in=runs
    )
    nearest: dict[int, ApprovalRequest] = {}
    rows = waiting.select_related("client", "version", "seat__step__run").order_by("due_at", "id")
    for request in rows[: most * 5]:  # a step may ask several at once
        nearest.setdefault(request.run.pk, request)
    shown = list(nearest.values())[:most]
    chains = _chains([request.run for request in shown], user)
    texts = [
        WaitingText(
            title_of(each.version),
            each.version.number,
            each.client,
            each.public_id,
            each.due_at,
            each.created_at,
            chains.get(each.run.pk, []),
        )
        for each in shown
    ]
    return texts, waiting.values("seat__step__run").distinct().count()


def _chains(runs: Sequence[ApprovalRun], user: User) -> dict[int, list[ChainLink]]:
    at = {run.pk: run.position for run in runs}
    steps = RunStep.objects.visible_to(user).filter(run_id__in=at).order_by("position")
    chains: dict[int, list[ChainLink]] = {}
    for step in steps.prefetch_related("seats__user", "seats__customer"):
        names = ", ".join(_("You") if seat.user_id == user.pk else seat.name for seat in step.seats.all())
        here = at[step.run_id]
        state = NOW if step.position == here else DONE if step.position < here else LATER
        chains.setdefault(step.run_id, []).append(ChainLink(names, state))
    return chains
