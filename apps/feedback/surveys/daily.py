"""A plan's day: at the client's opening the list is made by a job, spread over the open hours of that day."""

from datetime import datetime, timedelta
from typing import Final

from apps.clients.business_time import BusinessClock
from apps.clients.models import Client, Customer
from apps.clients.work_clocks import business_clock_of
from apps.core import clock, wake
from apps.core.actors import SYSTEM
from apps.core.events import announce
from apps.core.jobs import job_kind, start_job
from apps.core.models import Job
from apps.feedback.events import LETTERS_PLANNED
from apps.feedback.models import AskLetter, AskRound
from apps.feedback.surveys.choosing import candidates, counted
from apps.feedback.surveys.languages import letter_language, letter_languages
from apps.feedback.surveys.letters import LETTER_WORK
from apps.feedback.surveys.rounds import DAY_WORK, filter_of, next_opening, plan_of
from apps.feedback.surveys.sampling import chosen, spread

DAY_JOB: Final = "feedback.ask_day"
LETTERS_A_STEP: Final = 200


@wake.performs(DAY_WORK)
def begin_day(round_id: int) -> datetime | None:
    """This function will start the day's job of a round that runs, once a day, and return when the next day begins."""
    held = _locked(round_id)
    if held.state != AskRound.State.RUNNING:
        return None
    now, hours = clock.now(), business_clock_of(held.client)
    if held.client.archived_at is not None:  # it rests, and goes on by itself once the brand is restored
        return now + timedelta(days=1)
    opening = next_opening(hours, now, after=held.last_day)
    if opening is None or opening > now:
        return opening
    day = now.astimezone(hours.zone).date()
    plan, held.last_day = plan_of(held), day
    found = counted(client=held.client, kind=held.kind, plan=plan, wanted=filter_of(held), now=now)
    held.base, held.left_out = found.base, found.left_out
    quota = min(found.may, plan.quota(base=found.base, weekday=day.weekday()))
    if quota:
        job = start_job(kind=DAY_JOB, client_id=held.client_id, subject=held, total=quota, by=SYSTEM)
        held.job_id = job.pk
    held.save(update_fields=["last_day", "base", "left_out", "job_id"])
    return next_opening(hours, now, after=day)


@job_kind(DAY_JOB)
def plan_letters(job: Job) -> bool:
    """This function will make the day's list at its first step, then plan its mails, some at each step."""
    held = _locked(job.subject_id)
    if held.state != AskRound.State.RUNNING:
        return False
    if not job.cursor:
        now = clock.now()
        found = candidates(client=held.client, kind=held.kind, plan=plan_of(held), wanted=filter_of(held), now=now)
        ids = chosen(plan_of(held), found, now=now, quota=job.total)
        job.cursor, job.total = {"ids": ids, "at": now.isoformat()}, len(ids)
        return bool(ids)
    ids, now = job.cursor["ids"], datetime.fromisoformat(job.cursor["at"])
    moments = _moments(held.client, business_clock_of(held.client), len(ids), now)
    turn = slice(job.done, job.done + LETTERS_A_STEP)
    if moments:
        _plan(held, ids[turn], moments[turn])
    job.done = min(len(ids), job.done + LETTERS_A_STEP)
    return bool(moments) and job.done < len(ids)


def _moments(client: Client, hours: BusinessClock, count: int, now: datetime) -> list[datetime]:
    return spread(count, hours.opened(now.astimezone(hours.zone).date()), now=now)


def _plan(held: AskRound, ids: list[int], moments: list[datetime]) -> None:
    customers, there = Customer.objects.in_bulk(ids), letter_languages(held)
    letters = AskLetter.objects.bulk_create(
        AskLetter(
            client=held.client,
            round=held,
            customer=customers[pk],
            language=letter_language(customers[pk], held.client, there),
            due_at=at,
        )
        for pk, at in zip(ids, moments, strict=True)
        if pk in customers
    )
    announce(LETTERS_PLANNED, client_id=held.client_id, by=SYSTEM, batch=letters, round_id=held.pk)
    entries = [wake.Entry(each.pk, each.due_at) for each in letters]
    wake.schedule_many(LETTER_WORK, entries, client_id=held.client_id)


def _locked(round_id: int) -> AskRound:
    held: AskRound = AskRound.objects.select_for_update(of=("self",)).select_related("client").get(pk=round_id)
    return held
