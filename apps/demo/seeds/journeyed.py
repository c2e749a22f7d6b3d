"""Harbour's office subscription as a journey, tied to what really comes in."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final

from django.db import transaction

from apps.accounts.models import User
from apps.core.clock import pinned_to
from apps.demo.seeds.making import Cast
from apps.journeys.models import Journey, Stage
from apps.journeys.operations.boards import describe_journey, keep_version, make_journey
from apps.journeys.operations.editing import add_rule, word_stage, word_touchpoint
from apps.promises.models import Promise

BRAND: Final = "harbour"
LEAD, SERVICE = "priya@northstar.example", "lena@northstar.example"
# Of each stage its rules, and what the agency thinks where nothing is measured.
TIED: Final = (
    ((), Decimal("0.6")),
    ((("words", "coffee"),), None),
    ((), Decimal("0.4")),
    ((("words", "van"), ("words", "deliver")), None),
    ((("words", "grind"), ("channel", "phone"), ("words", "invoice")), None),
    ((), Decimal("0.8")),
)


def draw(*, cast: Cast, now: datetime) -> None:
    """This function will draw the journey a month ago, keep that version, and work on it since."""
    client = cast.clients.get(BRAND)
    if client is None:
        return
    lead = cast.people[LEAD]
    with pinned_to(now - timedelta(days=30)), transaction.atomic():
        made = make_journey(by=lead, client=client, name="Office subscription, first year", starter="shop")
        people = [
            {"name": "Facilities lead", "wants": "coffee that nobody has to think about"},
            {"name": "Finance", "wants": "one invoice that is right"},
        ]
        describe_journey(by=lead, journey=made, name=made.name, view=made.view, personas=people)
        keep_version(by=lead, journey=made, note="As it was when we began")
    with pinned_to(now - timedelta(days=2)), transaction.atomic():
        _tie(made, lead, cast.people.get(SERVICE), now)


def _tie(journey: Journey, by: User, service: User | None, now: datetime) -> None:
    for stage, (rules, guess) in zip(journey.stages.order_by("place"), TIED, strict=True):
        for kind, value in rules:
            add_rule(by=by, stage=stage, kind=kind, value=value)
        act = "Courier with kept slots, the harbour round first" if stage.place == 3 else ""
        _word(stage, by, guess=guess, act=act, owner=service if act else None, now=now)
    last = journey.stages.get(place=4)
    promise = Promise.objects.filter(client_id=journey.client_id).order_by("-pk").first()
    touchpoint = last.touchpoints.order_by("pk").first()
    if touchpoint is not None:
        word_touchpoint(by=by, touchpoint=touchpoint, name=touchpoint.name, channel="Telephone, mail", promise=promise)


def _word(stage: Stage, by: User, *, guess: Decimal | None, act: str, owner: User | None, now: datetime) -> None:
    texts = {name: getattr(stage, name) for name in ("name", "buyer", "owner", "department")} | {"next_act": act}
    due = (now + timedelta(days=12)).date() if act else None
    word_stage(by=by, stage=stage, texts=texts, is_moment=stage.is_moment, guess=guess, next_owner=owner, next_due=due)
