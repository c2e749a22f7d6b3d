"""Living through days: answers come in, promoters are called, unhappy customers answered, clocks fall due."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from apps.accounts.models import User
from apps.clients.models import Client
from apps.core.actors import SYSTEM
from apps.core.clock import pinned_to
from apps.demo.seeds.brands import Brand
from apps.demo.seeds.voices import Day, rows_of_day
from apps.feedback.models import ClosedLoop
from apps.feedback.operations import close_loop, take_in
from apps.outreach.models import OutreachCase
from apps.outreach.operations.cases import assign_case
from apps.outreach.operations.contacts import log_contact

QUICK, LATE = 0.82, 0.12  # contacted within a day; after the deadline; the rest on the second day
LEFT_DAYS, LEFT_SHARE = 3, 0.65
CALLS = (
    "Called. Glad to be asked, will think about a story.",
    "Reached on the second ring; told me how it began.",
    "Talked for ten minutes. Would rather be asked again after the holidays.",
    "Thanked for the answer, asked what made the difference.",
)
ANSWERS = (
    "Called, apologised, refund is dated for Friday.",
    "Sent a fitter the same day; works again.",
    "Explained what went wrong and what was changed.",
)


def days_before(now: datetime, first: int, last: int) -> list[Day]:
    """This function will return the days from `first` to `last` before `now`, oldest first; day 0 ends now."""
    return [Day(number, now - timedelta(days=number + 1)) for number in range(first, last - 1, -1)]


def live_through(
    day: Day, *, client: Client, brand: Brand, team: Sequence[User], amount: int, settle: bool = False
) -> None:
    """This function will let one day pass for a brand, with the clock held at the day's end.

    `settle` leaves nothing owed at the end of the day: else the sweep, which lives now, would raise old alarms.
    """
    end = day.starts_at + timedelta(days=1)
    with pinned_to(end), transaction.atomic():
        take_in(by=SYSTEM, client=client, rows=rows_of_day(brand, day, amount), imported=None)
        _call_promoters(client, team, end, settle=settle)
        _answer_the_unhappy(client, team, end, settle=settle)


def _is_left_for_the_demo(source_id: str) -> bool:
    """Of the last three days most are left undone, so that whoever opens the demo has something to do."""
    day = source_id.split("-")[-2]
    is_recent = day.isdigit() and int(day) < LEFT_DAYS
    return is_recent and random.Random(f"left {source_id}").random() < LEFT_SHARE


def _call_promoters(client: Client, team: Sequence[User], now: datetime, *, settle: bool) -> None:
    # The year before is lived after the last days: what is due today has not happened yet.
    due = OutreachCase.objects.in_scope().filter(
        client=client, state=OutreachCase.State.DUE, response__answered_at__lte=now
    )
    for case in due.select_related("response", "customer").order_by("pk"):
        chance = random.Random(f"call {case.response.source_id}")
        caller = chance.choice(team)
        at = case.response.answered_at + _delay(chance)
        at = min(at, now) if settle else at
        if case.owner_id is None and chance.random() < 0.8:
            assign_case(by=SYSTEM, case=case, owner=caller)
        if at <= now and not _is_left_for_the_demo(case.response.source_id):
            channel = "phone" if case.customer.phone or chance.random() < 0.5 else "mail"
            log_contact(by=caller.actor, case=case, channel=channel, at=at, text=chance.choice(CALLS))


def _delay(chance: random.Random) -> timedelta:
    draw = chance.random()
    if draw < QUICK:
        return timedelta(minutes=chance.randrange(40, 23 * 60))
    if draw < QUICK + LATE:
        return timedelta(minutes=chance.randrange(49 * 60, 70 * 60))
    return timedelta(minutes=chance.randrange(25 * 60, 47 * 60))


def _answer_the_unhappy(client: Client, team: Sequence[User], now: datetime, *, settle: bool) -> None:
    rows = ClosedLoop.objects.in_scope().filter(
        client=client, state=ClosedLoop.State.OPEN, response__answered_at__lte=now
    )
    for loop in rows.select_related("response").order_by("pk"):
        chance = random.Random(f"loop {loop.response.source_id}")
        if _is_left_for_the_demo(loop.response.source_id):
            continue
        if settle or loop.response.answered_at + timedelta(hours=chance.choice((3, 8, 19, 22, 30))) <= now:
            close_loop(by=chance.choice(team).actor, loop=loop, note=chance.choice(ANSWERS))
