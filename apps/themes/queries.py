"""Reading themes: how much is said of each, how it feels, how it moves, and in whose words."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from django.db.models import Count, Max, Q, QuerySet

from apps.accounts.models import User
from apps.clients.models import Client
from apps.core import clock
from apps.listening.models import Feeling
from apps.themes.models import Theme, ThemeDeed, ThemeSearch, Voice

PERIODS: Final = (30, 90, 365)  # days
ENOUGH: Final = 10  # texts in either time, below which no trend is told
MOST: Final = 100
WEEKS: Final = 26


@dataclass(frozen=True, slots=True)
class Line:
    """A theme over a period. `share` is percent of all texts of the period; `before` is as many days earlier."""

    theme: Theme
    count: int
    before: int
    negative: int
    neutral: int
    positive: int
    share: float
    last_at: datetime | None
    open_deeds: int

    @property
    def change(self) -> int | None:
        """Percent more or less than before; None where both are too few to say."""
        if max(self.count, self.before) < ENOUGH or not self.before:
            return None
        return round(100 * (self.count - self.before) / self.before)

    @property
    def parts(self) -> list[tuple[int, str]]:
        """For a share bar: how many texts have each feeling, with its tone."""
        return [(self.negative, "bad"), (self.neutral, "rest"), (self.positive, "ok")]


@dataclass(frozen=True, slots=True)
class Board:
    """The themes of a brand over a period. `n` is all texts of the period, `placed` those that have a theme."""

    lines: list[Line]
    n: int
    placed: int


def themes_of(user: User, client: Client) -> QuerySet[Theme]:
    """This function will return the brand's themes that lie in no other."""
    return Theme.objects.visible_to(user).filter(client=client, merged_into=None)


def board(client: Client, *, days: int, kind: str = "", segment: str = "") -> Board:
    """This function will count a brand's themes over the last days, in three queries."""
    now = clock.now()
    start, earlier = now - timedelta(days=days), now - timedelta(days=2 * days)
    voices = Voice.objects.filter(client=client, said_at__gt=earlier, said_at__lte=now)
    if kind:
        voices = voices.filter(kind=kind)
    if segment:
        voices = voices.filter(segment=segment)
    is_new = Q(said_at__gt=start)
    rows = voices.values("theme_id").annotate(
        count=Count("pk", filter=is_new),
        before=Count("pk", filter=~is_new),
        last_at=Max("said_at"),
        **{each: Count("pk", filter=is_new & Q(feeling=each)) for each in Feeling.values},
    )
    counted: dict[int | None, dict[str, Any]] = {row["theme_id"]: dict(row) for row in rows.order_by()}
    n = sum(row["count"] for row in counted.values())
    open_deeds = _open_deeds(client)
    themes = Theme.objects.filter(client=client, merged_into=None, pk__in=[pk for pk in counted if pk])
    lines = [_line(theme, counted[theme.pk], n, open_deeds.get(theme.pk, 0)) for theme in themes]
    lines.sort(key=lambda line: (-line.count, -line.before, line.theme.name))
    without = counted[None]["count"] if None in counted else 0
    return Board(lines[:MOST], n, n - without)


def _line(theme: Theme, row: dict[str, Any], n: int, open_deeds: int) -> Line:
    row.pop("theme_id")
    return Line(theme=theme, share=100 * row["count"] / n if n else 0.0, open_deeds=open_deeds, **row)


def _open_deeds(client: Client) -> dict[int, int]:
    rows = ThemeDeed.objects.filter(client=client, state=ThemeDeed.State.OPEN).values("theme_id")
    return {row["theme_id"]: row["n"] for row in rows.annotate(n=Count("pk")).order_by()}


def segments_of(client: Client) -> list[str]:
    """This function will return the segments that the brand's texts name."""
    rows = Voice.objects.filter(client=client).exclude(segment="").values_list("segment", flat=True)
    return list(rows.distinct().order_by("segment")[:50])


def voices_of(theme: Theme, *, feeling: str = "", kind: str = "") -> QuerySet[Voice]:
    """This function will return the texts of a theme, the newest first."""
    rows = Voice.objects.filter(client_id=theme.client_id, theme=theme)
    if feeling:
        rows = rows.filter(feeling=feeling)
    if kind:
        rows = rows.filter(kind=kind)
    return rows.order_by("-said_at", "-pk")


def weeks_of(theme: Theme) -> list[tuple[datetime, int, int]]:
    """This function will count a theme's texts week by week: when it began, all of them, those that complain."""
    now = clock.now()
    start = now - timedelta(weeks=WEEKS)
    counts = [[0, 0] for _week in range(WEEKS)]
    rows = Voice.objects.filter(client_id=theme.client_id, theme=theme, said_at__gt=start, said_at__lte=now)
    for at, feeling in rows.values_list("said_at", "feeling").iterator(5000):
        place = min(WEEKS - 1, (at - start) // timedelta(weeks=1))
        counts[place][0] += 1
        counts[place][1] += feeling == Feeling.NEGATIVE
    return [(start + timedelta(weeks=place), *each) for place, each in enumerate(counts)]  # type: ignore[misc]


def last_search(client: Client) -> ThemeSearch | None:
    """This function will return the brand's newest search."""
    return ThemeSearch.objects.filter(client=client).order_by("-at", "-pk").first()
