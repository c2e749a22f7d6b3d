"""Starting a sampling plan, holding it and ending it. What it does each day is in daily.py."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from apps.clients.business_time import FURTHEST, BusinessClock
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.clients.review_sites import review_sites_of
from apps.clients.work_clocks import business_clock_of
from apps.core import clock, wake
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.feedback.events import ROUND_MOVED, ROUND_STARTED
from apps.feedback.lifecycle import ASK_ROUND
from apps.feedback.models import AskLetter, AskRound, Survey
from apps.feedback.surveys.choosing import Filter, counted
from apps.feedback.surveys.errors import GatedByScore, RoundIsOn, SurveyIsClosed
from apps.feedback.surveys.sampling import DAYS, WHOLE, Plan
from apps.feedback.surveys.wording import WORDS

DAY_WORK: Final = "ask_day"
FILTERS: Final = frozenset({"only_language", "customer_for_days"})
MOST_A_DAY: Final = 10_000
MOST_DAYS: Final = 3 * 366
MOST_REMINDER_DAYS: Final = 60
ONE_DAY: Final = timedelta(days=1)


def start_round(
    *,
    by: Actor,
    client: Client,
    kind: str,
    survey: Survey | None = None,
    at_most_a_day: int,
    once_in_days: int,
    weekday_shares: tuple[int, ...],
    filters: Mapping[str, Any] | None = None,
    reminds_after_days: int = 0,
) -> AskRound:
    """This function will set a plan to work; its first mails leave in the client's next open hours.

    `filters` may name a language and a time as a customer, and nothing else: GatedByScore refuses the rest, a score
    above all. Raises BadInput, SurveyIsClosed, RoundIsOn.
    """
    wanted, plan, now = checked_filter(filters or {}), Plan(at_most_a_day, once_in_days, weekday_shares), clock.now()
    check_plan(plan)
    if not 0 <= reminds_after_days <= MOST_REMINDER_DAYS:
        message = _("Remind after %(most)d days at most; 0 is never.") % {"most": MOST_REMINDER_DAYS}
        raise BadInput(message, field="reminds_after_days")
    _check_subject(client, kind, survey)
    found = counted(client=client, kind=kind, plan=plan, wanted=wanted, now=now)
    made = AskRound(
        client=client,
        public_id=new_public_id(),
        kind=kind,
        survey=survey,
        at_most_a_day=at_most_a_day,
        once_in_days=once_in_days,
        weekday_shares=list(weekday_shares),
        only_language=wanted.only_language,
        customer_for_days=wanted.customer_for_days,
        reminds_after_days=reminds_after_days,
        base=found.base,
        left_out=found.left_out,
        started_by=by.id,
        started_at=now,
    )
    try:
        with transaction.atomic():
            made.save(force_insert=True)
    except IntegrityError as error:
        raise RoundIsOn from error
    announce(ROUND_STARTED, client_id=client.pk, by=by, obj=made, kind=kind)
    _schedule(made, now)
    return made


def checked_filter(filters: Mapping[str, Any]) -> Filter:
    """This function will return the filter, or raise GatedByScore for anything but language and time as a customer."""
    for field in filters:
        if field not in FILTERS:
            raise GatedByScore(str(field))
    language, days = filters.get("only_language", ""), filters.get("customer_for_days", 0)
    if language and language not in WORDS:
        raise BadInput(_("Choose one of the languages in which we ask."), field="only_language")
    if not isinstance(days, int) or not 0 <= days <= MOST_DAYS:
        raise BadInput(_("Between 0 and %(most)d days.") % {"most": MOST_DAYS}, field="customer_for_days")
    return Filter(language, days)


def check_plan(plan: Plan) -> None:
    """This function will raise BadInput, naming the field, for a plan that asks nobody or too much."""
    if not 1 <= plan.at_most_a_day <= MOST_A_DAY:
        raise BadInput(_("Between 1 and %(most)d a day.") % {"most": MOST_A_DAY}, field="at_most_a_day")
    if not 1 <= plan.once_in_days <= MOST_DAYS:
        raise BadInput(_("Between 1 and %(most)d days.") % {"most": MOST_DAYS}, field="once_in_days")
    if len(plan.weekday_shares) != DAYS or not all(0 <= share <= WHOLE for share in plan.weekday_shares):
        raise BadInput(_("A share is between 0 and 100 percent."), field="weekday_shares")
    if not any(plan.weekday_shares):
        raise BadInput(_("Choose one weekday at least: else nobody is ever asked."), field="weekday_shares")


def _check_subject(client: Client, kind: str, survey: Survey | None) -> None:
    if kind == AskRound.Kind.SURVEY:
        if survey is None or survey.client_id != client.pk:
            raise BadInput(_("Choose the survey."), field="survey")
        held: Survey = Survey.objects.select_for_update(no_key=True).get(pk=survey.pk)
        if held.state != Survey.State.OPEN:
            raise SurveyIsClosed
    elif not review_sites_of(client):
        raise BadInput(_("List a review page first: Settings, Clients, Review sites."), field="kind")


def move_round(*, by: Actor, ask_round: AskRound, to: str) -> AskRound:
    """This function will hold the plan, let it go on, or end it for good.

    Mails that are planned and not sent are left out then; whoever was to get one is chosen another day.
    """
    held: AskRound = AskRound.objects.select_for_update(of=("self",)).select_related("client").get(pk=ask_round.pk)
    ASK_ROUND.check(held.state, to)
    held.state = to
    if to == AskRound.State.ENDED:
        held.ended_at = clock.now()
    held.save(update_fields=["state", "ended_at"])
    announce(ROUND_MOVED, client_id=held.client_id, by=by, obj=held, state=to)
    if to == AskRound.State.RUNNING:
        _schedule(held, clock.now())
    else:
        wake.unschedule(DAY_WORK, held.pk)
        planned = AskLetter.objects.filter(round=held, state=AskLetter.State.PLANNED)
        planned.update(state=AskLetter.State.LEFT_OUT, left_out_for="stopped")
    return held


def plan_of(ask_round: AskRound) -> Plan:
    """This function will return the round's plan, with its lot."""
    shares = tuple(ask_round.weekday_shares)
    return Plan(ask_round.at_most_a_day, ask_round.once_in_days, shares, lot=ask_round.public_id)


def filter_of(ask_round: AskRound) -> Filter:
    """This function will return whom the round is for."""
    return Filter(ask_round.only_language, ask_round.customer_for_days)


def next_opening(hours: BusinessClock, moment: datetime, *, after: date | None = None) -> datetime | None:
    """This function will return from when on mails may leave: now, or when the client opens next.

    `after` leaves that local day out, and those before it. None where three years hold no open hour.
    """
    day = moment.astimezone(hours.zone).date()
    if after is not None:
        day = max(day, after + ONE_DAY)
    last = day + FURTHEST
    while day <= last:
        for opens, closes in hours.opened(day):
            if closes > moment:
                return max(opens, moment)
        day += ONE_DAY
    return None


def _schedule(ask_round: AskRound, now: datetime) -> None:
    at = next_opening(business_clock_of(ask_round.client), now, after=ask_round.last_day)
    if at is not None:
        wake.schedule(DAY_WORK, ask_round.pk, client_id=ask_round.client_id, at=at)
