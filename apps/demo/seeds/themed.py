"""The themes of each demo brand, found as every night finds them; of Harbour's largest complaint something is made."""

from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from apps.core.clock import pinned_to
from apps.demo.seeds.making import Cast
from apps.themes.operations.deeds import start_deed
from apps.themes.operations.searching import search_themes
from apps.themes.queries import board

BRAND: Final = "harbour"
LEAD, PRESS, SERVICE = "priya@northstar.example", "tom@northstar.example", "lena@northstar.example"


def theme(*, cast: Cast, now: datetime) -> None:
    """This function will search every brand's texts, and begin a fix and a pitch for Harbour."""
    for each in cast.clients.values():
        with pinned_to(now - timedelta(hours=5)), transaction.atomic():
            search_themes(each)
    client = cast.clients.get(BRAND)
    if client is None:
        return
    lead = cast.people[LEAD]
    with pinned_to(now - timedelta(hours=3)), transaction.atomic():
        lines = board(client, days=90).lines
        if not lines:
            return
        worst = max(lines, key=lambda line: line.negative)
        best = max(lines, key=lambda line: line.positive)
        text = "Read ten of these, find the one cause behind most of them, and say by when it is gone"
        start_deed(by=lead, theme=worst.theme, kind="fix", text=text, owner=cast.people.get(SERVICE))
        text = "Customers keep praising this: offer the trade press the story, in their words"
        start_deed(by=lead, theme=best.theme, kind="pitch", text=text, owner=cast.people.get(PRESS))
