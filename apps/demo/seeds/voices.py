"""What customers answer on one day: drawn by chance, always by the same chance."""

import random
from datetime import datetime, timedelta
from typing import NamedTuple

from apps.demo.seeds.brands import Brand
from apps.demo.seeds.people import FIRST, LAST
from apps.feedback.reading import ParsedRow

# A good brand in an ordinary year: NPS about 40.
SCORES, WEIGHTS = (10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0), (30, 24, 15, 9, 6, 5, 3, 3, 2, 2, 1)
WITHOUT_WORDS, WITHOUT_NAME, WITHOUT_MAIL = 0.35, 0.12, 0.08
SEGMENTS = ("café", "workplace", "home")


class Day(NamedTuple):
    """From `starts_at` on, twenty-four hours; `number` counts days before today."""

    number: int
    starts_at: datetime


def rows_of_day(brand: Brand, day: Day, amount: int) -> list[ParsedRow]:
    """This function will return the day's answers, in the order in which they came."""
    chance = random.Random(f"{brand.slug} {day.number}")
    moments = sorted(day.starts_at + timedelta(minutes=chance.randrange(24 * 60)) for _ in range(amount))
    return [_row(brand, day, chance, place, moment) for place, moment in enumerate(moments, 1)]


def _row(brand: Brand, day: Day, chance: random.Random, place: int, moment: datetime) -> ParsedRow:
    score = chance.choices(SCORES, WEIGHTS)[0]
    first, last = chance.choice(FIRST), chance.choice(LAST)
    named = chance.random() > WITHOUT_NAME
    phone = f"+4477009{chance.randrange(100_000):05d}"  # numbers that the regulator keeps for fiction
    has_mail = chance.random() > WITHOUT_MAIL
    return ParsedRow(
        number=place,
        source_id=f"demo-{brand.slug}-{day.number}-{place}",
        score=score,
        comment=_words(brand, score, chance),
        answered_at=moment,
        customer_name=f"{first} {last}" if named else "",
        customer_email=f"{first}.{last}@{_domain(brand, chance)}".lower() if named and has_mail else "",
        customer_phone=phone if named and not has_mail else "",
        company=chance.choice(brand.voice.companies) if named else "",
        customer_key="",
        language="en",
        segment=chance.choice(SEGMENTS),
        fingerprint=None,
    )


def _domain(brand: Brand, chance: random.Random) -> str:
    company = chance.choice(brand.voice.companies)
    return "".join(sign for sign in company.lower() if sign.isascii() and sign.isalnum()) + ".example"


def _words(brand: Brand, score: int, chance: random.Random) -> str:
    if chance.random() < WITHOUT_WORDS:
        return ""
    voice = brand.voice
    said = voice.promoters if score >= 9 else voice.passives if score >= 7 else voice.detractors
    return chance.choice(said)
