"""A journey's board as plain values: what versions keep, what is compared, and what goes into a spreadsheet."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from apps.journeys.models import Journey, Touchpoint

FIELDS: Final[dict[str, Any]] = {
    "name": _("Stage"),
    "is_moment": _("Moment of truth"),
    "buyer": _("Buyer’s part"),
    "owner": _("Owner’s part"),
    "department": _("Department"),
    "guess": _("Guess"),
    "next_act": _("Next act"),
}
COLUMNS: Final = ("stage", "moment", "buyer", "owner", "department", "next_act", *Touchpoint.Lane.values)
_RISKY: Final = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two boards. `before` or `after` is None where the thing was not, or is no more."""

    where: str
    what: Any
    before: str | None
    after: str | None


def board_of(journey: Journey) -> dict[str, Any]:
    """This function will return the whole board: the journey's own words, and its stages with their touchpoints."""
    stages = journey.stages.order_by("place").prefetch_related("touchpoints")
    return {
        "name": journey.name,
        "view": journey.view,
        "personas": journey.personas,
        "stages": [
            {"id": stage.public_id}
            | {name: getattr(stage, name) for name in FIELDS}
            | {
                "touchpoints": [
                    {"id": each.public_id, "lane": each.lane, "name": each.name, "channel": each.channel}
                    for each in sorted(stage.touchpoints.all(), key=lambda each: (each.lane, each.place))
                ]
            }
            for stage in stages
        ],
    }


def changes(before: dict[str, Any], after: dict[str, Any]) -> list[Change]:
    """This function will tell how a board has changed, stage by stage; a stage is known by its id."""
    old = {each["id"]: each for each in before["stages"]}
    new = {each["id"]: each for each in after["stages"]}
    found = []
    if before["name"] != after["name"]:
        found.append(Change("", _("Name"), before["name"], after["name"]))
    kept = [pk for pk in new if pk in old]
    if kept != [pk for pk in old if pk in new]:
        order = [
            " → ".join(each["name"] for each in stages if each["id"] in kept) for stages in (old.values(), new.values())
        ]
        found.append(Change("", _("Order"), *order))
    for pk, stage in old.items():
        if pk not in new:
            found.append(Change(stage["name"], _("Stage"), stage["name"], None))
    for pk, stage in new.items():
        if pk in old:
            found += _of_stage(old[pk], stage)
        else:
            found.append(Change(stage["name"], _("Stage"), None, stage["name"]))
    return found


def _of_stage(before: dict[str, Any], after: dict[str, Any]) -> Iterator[Change]:
    for name, label in FIELDS.items():
        if before[name] != after[name]:
            yield Change(after["name"], label, _told(before[name]), _told(after[name]))
    old = {each["id"]: f"{Touchpoint.Lane(each['lane']).label}: {each['name']}" for each in before["touchpoints"]}
    new = {each["id"]: f"{Touchpoint.Lane(each['lane']).label}: {each['name']}" for each in after["touchpoints"]}
    for pk in [*old, *(pk for pk in new if pk not in old)]:
        if old.get(pk) != new.get(pk):
            yield Change(after["name"], _("Touchpoint"), old.get(pk), new.get(pk))


def _told(value: Any) -> str:
    if isinstance(value, bool):
        return str(_("yes") if value else _("no"))
    return "" if value is None else str(value)


def rows_of(board: dict[str, Any]) -> Iterator[list[str]]:
    """This function will return the board as rows of a spreadsheet, a stage a row; the first row holds the columns."""
    yield list(COLUMNS)
    for stage in board["stages"]:
        lanes = {
            lane: "; ".join(each["name"] for each in stage["touchpoints"] if each["lane"] == lane)
            for lane in Touchpoint.Lane.values
        }
        own = [stage["name"], "yes" if stage["is_moment"] else "", stage["buyer"], stage["owner"], stage["department"]]
        yield [_harmless(text) for text in [*own, stage["next_act"], *lanes.values()]]


def _harmless(text: str) -> str:
    """A cell that a spreadsheet would take for a formula is text."""
    return f"'{text}" if text.startswith(_RISKY) else text
