"""Reading journeys: lists, a board with its live cells, and the curve of experience."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from django.db.models import Count, Prefetch, QuerySet

from apps.accounts.models import User
from apps.clients.models import Client
from apps.journeys.live import Live, live_of
from apps.journeys.models import Journey, Stage, Touchpoint
from apps.promises.models import Promise

COLUMN, HIGH, EDGE = 100, 120, 10  # of the curve: width of a stage, height, margin
SCALE: Final = 2.0


@dataclass(frozen=True, slots=True)
class Point:
    """A stage on the curve, in units of the drawing. `measured`: from data, and not somebody's guess."""

    x: int
    y: int
    measured: bool
    is_low: bool
    low_y: int
    high_y: int


@dataclass(frozen=True, slots=True)
class Column:
    """A stage with all that stands in its column."""

    stage: Stage
    live: Live
    value: float | None
    measured: bool
    cells: list[tuple[str, list[Touchpoint]]]
    promises: list[Promise]


@dataclass(frozen=True, slots=True)
class Curve:
    points: list[Point]
    path: str
    width: int
    height: int = HIGH
    middle: int = HIGH // 2


def journeys_of(user: User, client: Client | None = None) -> QuerySet[Journey]:
    """This function will return the journeys of the brands that the person sees, with how many stages each has."""
    rows = Journey.objects.visible_to(user).filter(archived_at=None)
    if client is not None:
        rows = rows.filter(client=client)
    return rows.select_related("client").annotate(stage_count=Count("stages")).order_by("name", "pk")


def columns_of(journey: Journey) -> list[Column]:
    """This function will return the board's columns from left to right, in a fixed number of queries."""
    touchpoints = Touchpoint.objects.select_related("promise").order_by("lane", "place")
    stages = list(
        journey.stages.order_by("place")
        .select_related("next_owner")
        .prefetch_related("rules", Prefetch("touchpoints", queryset=touchpoints))
    )
    live = live_of(journey.client, stages)
    return [_column(stage, live[stage.pk]) for stage in stages]


def _column(stage: Stage, live: Live) -> Column:
    inside = list(stage.touchpoints.all())
    measured = live.value is not None
    guess = stage.guess / 10 if stage.guess is not None else None
    promises = {each.promise.pk: each.promise for each in inside if each.promise is not None}
    return Column(
        stage=stage,
        live=live,
        value=live.value if measured else guess,
        measured=measured,
        cells=[(lane, [each for each in inside if each.lane == lane]) for lane in Touchpoint.Lane.values],
        promises=[each for each in promises.values() if each.archived_at is None],
    )


def curve_of(columns: Sequence[Column]) -> Curve:
    """This function will draw the experience over the stages; a stage without a value is left out of the line."""
    points = []
    for place, column in enumerate(columns):
        if column.value is None:
            continue
        margin = column.live.experience.margin if column.measured else 0.0
        points.append(
            Point(
                x=place * COLUMN + COLUMN // 2,
                y=_y(column.value),
                measured=column.measured,
                is_low=column.value < 0,
                low_y=_y(column.value - margin),
                high_y=_y(column.value + margin),
            )
        )
    return Curve(points, _path(points), max(1, len(columns)) * COLUMN)


def _y(value: float) -> int:
    held = max(-SCALE, min(SCALE, value))
    return round(EDGE + (HIGH - 2 * EDGE) * (SCALE - held) / (2 * SCALE))


def _path(points: Sequence[Point]) -> str:
    """Level at each point, so that the curve never shows a height that was not measured."""
    if not points:
        return ""
    parts = [f"M{points[0].x} {points[0].y}"]
    for one, other in pairwise(points):
        half = (one.x + other.x) // 2
        parts.append(f"C{half} {one.y} {half} {other.y} {other.x} {other.y}")
    return "".join(parts)
