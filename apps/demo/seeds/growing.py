"""An agency of the demo, from nothing to a month of work. Begun and cut off, it goes on where it stopped."""

from datetime import datetime, timedelta

from django.db import transaction

from apps.accounts.models import User
from apps.clients.models import Assignment, Client
from apps.core.clock import pinned_to
from apps.demo.seeds.agencies import DemoAgency
from apps.demo.seeds.burning import burn
from apps.demo.seeds.days import days_before, live_through
from apps.demo.seeds.embargoed import plan_the_next
from apps.demo.seeds.heard import hear
from apps.demo.seeds.history import start_history
from apps.demo.seeds.journeyed import draw
from apps.demo.seeds.making import Cast, agency_exists, enter, find_cast, invite_and_send_away, make_agency, make_cast
from apps.demo.seeds.promised import promise
from apps.demo.seeds.served import serve
from apps.demo.seeds.surveyed import ask_by_survey
from apps.demo.seeds.tales import TALES
from apps.demo.seeds.telling import live_a_tale
from apps.demo.seeds.themed import theme
from apps.demo.seeds.worded import word
from apps.feedback.models import Response

AMOUNTS = {"harbour": 12, "bloom": 6, "kestrel": 5, "lull": 4}  # answers a day
WORKERS = (Assignment.Role.PR, Assignment.Role.CX, Assignment.Role.ACCOUNT_LEAD)


def grow(wanted: DemoAgency, *, now: datetime, days: int, history: bool) -> str:
    """This function will make what is missing of the agency and say what it did."""
    cast = _cast(wanted, start=now - timedelta(days=days + 1))
    with transaction.atomic():
        if Response.objects.in_scope().exists():
            return "is there already"
    for brand in wanted.brands:
        client = cast.clients[brand.slug]
        for day in days_before(now, days, 0):
            live_through(day, client=client, brand=brand, team=_team(cast, client), amount=AMOUNTS[brand.slug])
    invite_and_send_away(wanted, cast, now=now)
    tales = [tale for tale in TALES if tale.brand in cast.clients]
    for tale in tales:
        live_a_tale(tale, cast=cast, now=now)
    plan_the_next(cast=cast, now=now)
    ask_by_survey(cast=cast, now=now)
    serve(cast=cast, now=now)
    hear(cast=cast, now=now)
    theme(cast=cast, now=now)
    promise(cast=cast, now=now)
    draw(cast=cast, now=now)
    burn(cast=cast, now=now)
    word(cast=cast, now=now)
    for brand in wanted.brands if history else ():
        start_history(client=cast.clients[brand.slug], days=days, now=now)
    return f"{len(wanted.brands)} brands, {days} days, {len(tales)} stories begun"


def _cast(wanted: DemoAgency, *, start: datetime) -> Cast:
    if not agency_exists(wanted):
        with pinned_to(start):
            make_agency(wanted)
    enter(wanted)
    cast = find_cast(wanted)
    if cast is None:
        with pinned_to(start):
            cast = make_cast(wanted)
        enter(wanted)  # the scope of the owner now holds the new brands
    return cast


def _team(cast: Cast, client: Client) -> list[User]:
    with transaction.atomic():
        ids = Assignment.objects.filter(client=client, role__in=WORKERS).values_list("user_id", flat=True)
        return [person for person in cast.people.values() if person.pk in set(ids)]
