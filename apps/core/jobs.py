"""Jobs, and the only place that may catch every exception.

A job runs in steps. Each step is one transaction that does a bounded piece of work and moves `cursor` and
`done` with it, so that a kill at any moment loses nothing and repeats nothing.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from django.db import models, transaction

from apps.core import clock, wake
from apps.core.actors import Actor
from apps.core.errors import DomainError
from apps.core.models import Job

log = logging.getLogger(__name__)

T = TypeVar("T")

Step = Callable[[Job], bool]
Finish = Callable[[Job], None]
SWEEP_AFTER = timedelta(seconds=5)
MOST_ATTEMPTS = 8
TURN_SECONDS = 2.0  # a job's turn; then it lines up again, so that a sweep without workers serves deadlines too


@dataclass(frozen=True, slots=True)
class JobKind:
    """`step(job)` does one bounded piece and returns whether more is left; `on_failure` tidies after the last."""

    step: Step
    on_failure: Finish | None = None


_kinds: dict[str, JobKind] = {}


def job_kind(name: str, *, on_failure: Finish | None = None) -> Callable[[Step], Step]:
    """This function will register the decorated step as what jobs of `name` do."""

    def register(step: Step) -> Step:
        _kinds[name] = JobKind(step, on_failure)
        return step

    return register


def start_job(*, kind: str, client_id: int, subject: models.Model | None, total: int, by: Actor) -> Job:
    """This function will record a job; it starts once the caller's transaction has committed."""
    at = clock.now()
    job = Job.objects.create(
        kind=kind,
        client_id=client_id,
        subject_id=subject.pk if subject else 0,
        total=total,
        started_by=by.id,
        created_at=at,
    )
    wake.schedule("job", job.pk, client_id=client_id, at=at + SWEEP_AFTER, now=True)
    return job


@wake.performs("job", own_transactions=True)
def run_job(job_id: int) -> datetime | None:
    """This function will run the job's steps, each in its own transaction, for one turn of some seconds.

    Only one runs at a time: each step locks the job's row first. Returns when to go on, or None when it is over.
    """
    turn_ends = time.monotonic() + TURN_SECONDS
    while True:
        outcome = attempt(lambda: _one_step(job_id), doing=f"job {job_id}")
        if outcome.error is not None:
            return _record_failure(job_id, outcome.error)
        if not outcome.value:
            return None
        if time.monotonic() >= turn_ends:
            return clock.now()


def _one_step(job_id: int) -> bool:
    with transaction.atomic():
        job = Job.objects.select_for_update().get(pk=job_id)
        if job.state in (Job.State.DONE, Job.State.FAILED):
            return False
        if job.state == Job.State.WAITING:
            job.state = Job.State.RUNNING
            job.started_at = clock.now()
        more = _kinds[job.kind].step(job)
        job.attempts = 0  # it gets on: what failed before was no fault of the work
        if not more:
            job.state = Job.State.DONE
            job.finished_at = clock.now()
        job.save()
        return more


def _record_failure(job_id: int, error: Exception) -> datetime | None:
    with transaction.atomic():
        job = Job.objects.select_for_update().get(pk=job_id)
        job.attempts += 1
        final = isinstance(error, DomainError) or job.attempts >= MOST_ATTEMPTS
        job.error = str(error) if isinstance(error, DomainError) else type(error).__name__
        if final:
            job.state = Job.State.FAILED
            job.finished_at = clock.now()
            tidy = _kinds[job.kind].on_failure
            if tidy is not None:
                tidy(job)
        job.save()
        return None if final else clock.now() + backoff(job.attempts)


def backoff(attempts: int) -> timedelta:
    """This function will return how long to wait after the n-th failure: 2 s doubled each time, one hour at most."""
    return timedelta(seconds=min(3600, 2 ** min(attempts, 12)))


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    value: T | None
    error: Exception | None


def attempt(work: Callable[[], T], *, doing: str) -> Outcome[T]:
    """This function will run `work` and return its value or its error, logged: nothing is swallowed unseen."""
    try:
        return Outcome(work(), None)
    except Exception as error:
        log.exception("failed: %s", doing)
        return Outcome(None, error)
