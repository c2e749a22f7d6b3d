"""Reading what a brand says: its house in force, its answers, and how the house fits what customers value."""

import re
from dataclasses import dataclass
from typing import Final

from django.db.models import QuerySet

from apps.clients.models import Client
from apps.messaging.models import Faq, FaqVersion, House
from apps.promises.texts import OwnText, all_texts
from apps.themes.models import Theme
from apps.themes.queries import board

DAYS: Final = 90
ENOUGH: Final = 5  # pleased texts, from which on a theme is something that customers value
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_LETTERS: Final = 5  # words that begin alike are one
MOST_DRIFTING: Final = 50


@dataclass(frozen=True, slots=True)
class Valued:
    """A theme that customers are pleased with. `message` is the pillar that speaks of it; empty where none does."""

    theme: Theme
    positive: int
    n: int
    message: str


@dataclass(frozen=True, slots=True)
class Fit:
    """Valued benefits against messages: used, missing, and what is claimed and nobody speaks of."""

    used: list[Valued]
    missing: list[Valued]
    unvalued: list[str]


def house_in_force(client: Client) -> House | None:
    """This function will return the last approved version of the brand's house."""
    rows = House.objects.filter(client=client, approved_at__isnull=False).select_related("approved_by")
    return rows.order_by("-number").first()


def last_house(client: Client) -> House | None:
    """This function will return the newest version, approved or not."""
    return House.objects.filter(client=client).select_related("approved_by").order_by("-number").first()


def public_faqs(client: Client, words: str = "") -> list[tuple[Faq, FaqVersion]]:
    """This function will return the questions that everybody can read, with the answer in force, in their order.

    `words` must all stand in question or answer, by their beginnings.
    """
    rows = FaqVersion.objects.filter(client=client, approved_at__isnull=False, faq__archived_at=None)
    latest: dict[int, FaqVersion] = {}
    for version in rows.select_related("faq").order_by("number"):
        latest[version.faq_id] = version
    found = sorted(latest.values(), key=lambda version: (version.faq.place, version.faq_id))
    wanted = words.casefold().split()
    return [
        (version.faq, version)
        for version in found
        if all(word in f"{version.faq.question} {version.answer}".casefold() for word in wanted)
    ]


def faqs_of(client: Client) -> QuerySet[Faq]:
    """This function will return the brand's questions with all versions of their answers."""
    return Faq.objects.filter(client=client, archived_at=None).prefetch_related("versions").order_by("place", "pk")


def fit_of(client: Client, house: House) -> Fit:
    """This function will hold the brand's messages against the themes that its customers are pleased with."""
    messages = [pillar["message"] for pillar in house.pillars]
    spoken = {
        message: stems(" ".join([message, *(proof["text"] for proof in pillar["proofs"])]))
        for message, pillar in zip(messages, house.pillars, strict=True)
    }
    used: list[Valued] = []
    missing: list[Valued] = []
    touched: set[str] = set()
    for line in board(client, days=DAYS).lines:
        said = stems(" ".join([line.theme.name, *line.theme.words, *line.theme.pins]))
        about = next((message for message in messages if spoken[message] & said), "")
        touched.update(message for message in messages if spoken[message] & said)
        if line.positive < ENOUGH or 2 * line.positive <= line.count:
            continue
        valued = Valued(line.theme, line.positive, line.count, about)
        (used if about else missing).append(valued)
    return Fit(used, missing, [message for message in messages if message not in touched])


def drifting(client: Client, house: House) -> list[OwnText]:
    """This function will return texts that are out and use none of the messages: not a word of any pillar."""
    words = set().union(*(stems(pillar["message"]) for pillar in house.pillars)) | stems(house.umbrella)
    found = [text for text in all_texts(client) if text.is_out and text.kind != "messaging.house"]
    return [text for text in found if not stems(text.words) & words][:MOST_DRIFTING]


def stems(text: str) -> set[str]:
    """This function will return the beginnings of a text's words: “coffees” and “coffee” are one."""
    return {word[:_LETTERS] for word in _WORD.findall(text.casefold())}
