"""Harbour's next story: approved, under embargo until tomorrow morning, and read by a journalist already."""

from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from django.db import transaction

from apps.case_studies.models import Story
from apps.core.clock import pinned_to
from apps.demo.seeds.making import Cast
from apps.demo.seeds.tales import Tale, Told
from apps.demo.seeds.telling import live_a_tale
from apps.newsroom.operations import add_origin, plan_opening, share_embargo
from apps.newsroom.readings import note_reading

OPENS: Final = time(7)

BEATRIZ = Tale(
    brand="harbour",
    name="Beatriz Carvalho",
    role="kitchen manager",
    company="St Brannock’s Hospital",
    email="beatriz@stbrannocks.example",
    score=10,
    comment="The queue at four in the morning used to reach the lifts. Now nobody misses handover.",
    scored=15,
    reaches="approved",
    author="tom@northstar.example",
    approver="helen@harbour.example",
    title="Nine hundred cups before handover: a hospital canteen and one tap for oat",
    theme="hospital-canteen-queue",
    told=(
        Told("problem", "Night staff have nine minutes before handover. Eleven of them went on the queue for coffee."),
        Told("solution", "Harbour’s fitters watched us for a night. They moved one machine and put oat milk on a tap."),
        Told("result", "The queue ends at the till. I have had the same team for a whole winter, for the first time."),
        Told(
            "figure",
            "The wait at four in the morning was eleven minutes. Since the tap it is four.",
            {
                "label": "Wait for a coffee at four in the morning",
                "before": "11",
                "value": "4",
                "unit": "minutes",
                "period": "August and October",
                "vouched_by": "Beatriz Carvalho, with a stopwatch",
            },
        ),
    ),
)


def plan_the_next(*, cast: Cast, now: datetime) -> None:
    """This function will take the story to its approval, put it under embargo and share it with a journalist."""
    client = cast.clients.get(BEATRIZ.brand)
    if client is None:
        return
    live_a_tale(BEATRIZ, cast=cast, now=now)
    tom = cast.people[BEATRIZ.author]
    local = now.astimezone(ZoneInfo(client.zone))
    opens_at = datetime.combine(local.date() + timedelta(days=1), OPENS, ZoneInfo(client.zone))
    with pinned_to(now - timedelta(minutes=40)), transaction.atomic():
        story = Story.objects.in_scope().get(client=client, theme=BEATRIZ.theme)
        opening = plan_opening(by=tom, story=story, opens_at=opens_at, is_embargo=True)
        reader, _token = share_embargo(by=tom, opening=opening, name="Sofia Brandt", outlet="The Trade Cup")
        add_origin(by=tom, client=client, typed="https://www.harbourcoffee.example")
    with pinned_to(now - timedelta(minutes=12)), transaction.atomic():
        note_reading(reader=reader)
