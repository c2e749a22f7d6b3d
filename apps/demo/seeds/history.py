"""The year before, lived through in the background: a job for each brand, a week in a step."""

from datetime import datetime

from django.db import transaction

from apps.accounts.models import User
from apps.clients.models import Assignment, Client
from apps.core.actors import SYSTEM
from apps.core.jobs import job_kind, start_job
from apps.core.models import Job
from apps.demo.seeds.agencies import AGENCIES, ROLES_OF_AGENCY
from apps.demo.seeds.brands import Brand
from apps.demo.seeds.days import days_before, live_through

KIND = "demo.history"
YEAR, STEP = 365, 7
AMOUNT = 4  # answers a day: a smaller brand a year ago


def start_history(*, client: Client, days: int, now: datetime) -> Job:
    """This function will begin the job that lives through the year that ended `days` days before `now`."""
    with transaction.atomic():
        job = start_job(kind=KIND, client_id=client.pk, subject=client, total=YEAR - days, by=SYSTEM)
        job.cursor = {"now": now.isoformat(), "next_day": YEAR, "stop_before": days}
        job.save(update_fields=["cursor"])
    return job


def _brand(client: Client) -> Brand:
    return next(brand for agency in AGENCIES for brand in agency.brands if brand.slug == client.slug)


@job_kind(KIND)
def live_a_week(job: Job) -> bool:
    """This function will live through the next week of the past and say whether one is left."""
    client = Client.objects.in_scope().get(pk=job.client_id)
    now, first, stop = datetime.fromisoformat(job.cursor["now"]), job.cursor["next_day"], job.cursor["stop_before"]
    last = max(first - STEP + 1, stop + 1)
    workers = Assignment.objects.in_scope().filter(client=client, role__in=ROLES_OF_AGENCY).values("user_id")
    team = list(User.objects.filter(pk__in=workers).order_by("pk"))
    for day in days_before(now, first, last):
        live_through(day, client=client, brand=_brand(client), team=team, amount=AMOUNT, settle=day.number == last)
    job.cursor = job.cursor | {"next_day": last - 1}
    job.done += first - last + 1
    return bool(last - 1 > stop)
