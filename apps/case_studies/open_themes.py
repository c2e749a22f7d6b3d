"""Complaints that are open beside a story: themes of the last months in which most are unhappy."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from django.db.models import Count, Q

from apps.clients.models import Client
from apps.core import clock
from apps.listening.models import Feeling
from apps.themes.models import Theme, Voice

DAYS: Final = 90
ENOUGH: Final = 10  # texts of the theme in that time
MOST: Final = 3
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_LETTERS: Final = 5  # words that begin alike are one: “billing”, “billed”


@dataclass(frozen=True, slots=True)
class OpenTheme:
    """`negative` of `n` texts complain. `on_subject`: the story's own words speak of it, too."""

    name: str
    negative: int
    n: int
    on_subject: bool


def open_themes(client: Client, words: str) -> tuple[OpenTheme, ...]:
    """This function will return the brand's open complaints, those on the story's subject first, in two queries."""
    since = clock.now() - timedelta(days=DAYS)
    rows = Voice.objects.filter(client=client, theme__isnull=False, said_at__gt=since).values("theme_id")
    counted = {
        row["theme_id"]: (row["negative"], row["n"])
        for row in rows.annotate(n=Count("pk"), negative=Count("pk", filter=Q(feeling=Feeling.NEGATIVE))).order_by()
    }
    bad = {pk: counts for pk, counts in counted.items() if counts[1] >= ENOUGH and 2 * counts[0] > counts[1]}
    if not bad:
        return ()
    spoken = _stems(words)
    found = [
        OpenTheme(theme.name, *bad[theme.pk], bool(_stems(" ".join([theme.name, *theme.words, *theme.pins])) & spoken))
        for theme in Theme.objects.filter(client=client, pk__in=bad)
    ]
    return tuple(sorted(found, key=lambda each: (not each.on_subject, -each.negative, each.name))[:MOST])


def _stems(text: str) -> set[str]:
    return {word[:_LETTERS] for word in _WORD.findall(text.casefold())}
