"""What people say of Harbour in public: eight usual days, and a morning of late vans that everybody writes about."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import cycle
from typing import Final

from django.db import transaction

from apps.clients.models import Client
from apps.core.actors import SYSTEM
from apps.core.clock import pinned_to
from apps.demo.seeds.making import Cast
from apps.listening.models import AuthorKind, Source, Topic
from apps.listening.operations.taking import NewMention, take_mentions
from apps.listening.operations.topics import save_topic
from apps.listening.operations.watching import watch

BRAND, AUTHOR = "harbour", "priya@northstar.example"
TOPICS: Final = (
    ("Deliveries", Topic.Kind.SUBJECT, "deliver, van, driver, late"),
    ("Grinder", Topic.Kind.PRODUCT, "grinder"),
    ("Rosa Lindqvist", Topic.Kind.LEADER, "rosa lindqvist"),
    ("Bean & Bloom", Topic.Kind.COMPETITOR, "bean & bloom, bean and bloom"),
)
PLACES: Final = {
    "chirper": ("Chirper", Source.Kind.SOCIAL),
    "cafe-compass": ("Café Compass", Source.Kind.REVIEW),
    "barista-board": ("Barista Board", Source.Kind.FORUM),
}
OPENINGS: Final = (
    "Monday again.",
    "Three visits this month, same answer.",
    "Not paid to say this.",
    "Quick note from behind the counter.",
    "We changed roasters in spring.",
    "For those who asked me:",
    "My regulars noticed before I did.",
)
USUAL: Final = (
    ("chirper", "Flat white at {cafe} with Harbour beans, still the best in town."),
    ("barista-board", "Anyone else pulling the new Harbour seasonal a bit longer? Tastes of plum to me."),
    ("chirper", "Harbour Coffee open the roastery to visitors on Saturday."),
    ("cafe-compass", "Reliable, friendly, and the coffee is excellent."),
    ("chirper", "The invoice from @harbourcoffee is hard to read once more."),
    ("barista-board", "Switched {cafe} from Bean & Bloom to Harbour and the espresso got sweeter."),
    ("chirper", "Half of the last bag was stale, disappointed with @harbourcoffee."),
    ("cafe-compass", "El café llega siempre recién tostado y a tiempo."),
    ("chirper", "Grinder swapped on the same day, thank you @harbourcoffee, lovely driver."),
)
CLOSINGS: Final = (
    "That is all, back to the queue.",
    "Curious what others see.",
    "Will report again in a month.",
    "Photo follows when the sun is out.",
    "{cafe} says hello.",
    "Ask for the tasting card, it is worth it.",
    "Off to the market now.",
    "Numbers in the thread below.",
)
CAFES: Final = ("the Old Customs House", "Café Lumen", "Pike & Co", "the Tramshed", "Quay Street")
LATE_OPENINGS: Final = (
    "Third time this week.",
    "Eight o'clock and the shelves are empty.",
    "I am furious.",
    "Standing in front of forty guests without beans.",
    "Dear @harbourcoffee,",
    "Terrible morning.",
    "Useless.",
)
LATE: Final = (
    "No Harbour van in sight and {cafe} opens without coffee, unacceptable.",
    "Nobody at @harbourcoffee answers the telephone about my order.",
    "Sold out by nine because the Harbour delivery never came.",
    "Late again, guests sent away at {cafe}, and not one word from Harbour.",
    "Is nobody getting their Harbour delivery today? Awful service.",
)
LATE_CLOSINGS: Final = (
    "I want my money back.",
    "Cancelling if this goes on.",
    "Does anybody know what happened?",
    "{cafe} deserves better than this.",
    "An apology would be a start.",
    "What a waste of a morning.",
)
REPORTER: Final = (
    "Cafés across Bristol tell me their Harbour Coffee deliveries have failed all morning. Anybody else? "
    "Looking for comment from the company, which has not answered so far."
)
STORM: Final = 34


def hear(*, cast: Cast, now: datetime, days: int = 8) -> None:
    """This function will let people talk, and the product notice when they talk more than usual."""
    client = cast.clients.get(BRAND)
    if client is None:
        return
    by = cast.people[AUTHOR].actor
    with pinned_to(now - timedelta(days=days)), transaction.atomic():
        for name, kind, words in TOPICS:
            save_topic(by=by, client=client, name=name, words=words, kind=kind)
    said = list(_usual(now, days))
    for day in range(days):
        until = now - timedelta(days=days - day - 1)
        batch = [each for each in said if until - timedelta(days=1) <= each.said_at < until]
        with pinned_to(until), transaction.atomic():
            take_mentions(by=by, client=client, mentions=batch)
    _storm(client, now)


def _usual(now: datetime, days: int) -> Iterator[NewMention]:
    """Nine posts a day, not at night."""
    said, cafes, openings, closings = cycle(USUAL), cycle(CAFES), cycle(OPENINGS), cycle(CLOSINGS)
    for number in range(days * len(USUAL)):
        day, place = divmod(number, len(USUAL))
        at = now - timedelta(days=days - day) + timedelta(hours=2.5 * place, minutes=7 * (number % 5))
        source, text = next(said)
        words = f"{next(openings)} {text} {next(closings)}".format(cafe=next(cafes))
        yield _post(source, words, at, number)


def _post(source: str, text: str, at: datetime, number: int, **more: object) -> NewMention:
    name, kind = PLACES[source]
    given = {"author": f"@reader{number}", "reach": 40 + number * 37 % 900, "outside_id": f"demo-{source}-{number}"}
    return NewMention(text=text, source=source, source_name=name, source_kind=kind, said_at=at, **(given | more))  # type: ignore[arg-type]


def _storm(client: Client, now: datetime) -> None:
    """An hour of it, until ten minutes ago."""
    late, cafes, openings, closings = cycle(LATE), cycle(CAFES), cycle(LATE_OPENINGS), cycle(LATE_CLOSINGS)
    start = now - timedelta(minutes=70)
    batch = []
    for number in range(STORM):
        at = start + timedelta(seconds=105 * number)
        words = f"{next(openings)} {next(late)} {next(closings)}".format(cafe=next(cafes))
        batch.append(_post("chirper", words, at, 1000 + number))
    reporter = {"author": "@mara_quint", "author_kind": AuthorKind.JOURNALIST, "reach": 48_000}
    batch.append(_post("chirper", REPORTER, now - timedelta(minutes=20), 2000, **reporter))
    for number in range(4):
        at = now - timedelta(minutes=14 - number)
        shared = {"repost_of": "demo-chirper-2000", "reach": 900 * (number + 1)}
        batch.append(_post("chirper", f"RT {REPORTER}", at, 3000 + number, **shared))
    with pinned_to(now - timedelta(minutes=10)), transaction.atomic():
        take_mentions(by=SYSTEM, client=client, mentions=batch)
        watch(client)
