"""What Harbour promises in public: one promise that is kept, one that service has just lost sight of."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final

from django.db import transaction

from apps.accounts.models import User
from apps.core.actors import SYSTEM
from apps.core.clock import pinned_to
from apps.demo.seeds.making import Cast
from apps.promises.models import Metric, Promise
from apps.promises.operations.checking import check_promise
from apps.promises.operations.registering import Wanted, register_promise

BRAND: Final = "harbour"
PRESS, SERVICE = "tom@northstar.example", "lena@northstar.example"
LOOKED: Final = (21, 18, 15, 12, 9, 6, 3, 0)  # days ago


def promise(*, cast: Cast, now: datetime) -> None:
    """This function will register two promises three weeks ago and check them every few days since."""
    client = cast.clients.get(BRAND)
    if client is None:
        return
    press, service = cast.people.get(PRESS), cast.people.get(SERVICE)
    by = press.actor if press is not None else SYSTEM
    with pinned_to(now - timedelta(days=LOOKED[0], minutes=1)), transaction.atomic():
        made = [register_promise(by=by, client=client, wanted=wanted) for wanted in _wanted(press, service)]
    for days in LOOKED:
        with pinned_to(now - timedelta(days=days)), transaction.atomic():
            for each in made:
                check_promise(by=SYSTEM, promise=each)


def _wanted(press: User | None, service: User | None) -> list[Wanted]:
    both = Wanted(text="", metric=Metric.FIRST_ANSWER, pr_owner=press, cx_owner=service)
    day = replace(
        both,
        text="We answer every message within 24 hours",
        wordings=["You hear from us within a day"],
        said_at="https://harbourcoffee.example/help",
        threshold=Decimal(24),
    )
    hour = replace(
        both,
        text="A person answers within the hour",
        place=Promise.Place.ADVERT,
        said_at="Poster at the market hall, autumn",
        threshold=Decimal(1),
        share=Decimal(90),
    )
    return [day, hour]
