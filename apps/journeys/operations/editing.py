"""Editing a board: stages and touchpoints are added, worded, moved and taken away; rules tie live data to a stage."""

from datetime import date
from decimal import Decimal
from typing import Any, Final

from django.db.models import F
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.operations import new_public_id
from apps.core.errors import BadInput
from apps.journeys.models import Journey, Stage, StageRule, Touchpoint
from apps.journeys.operations.boards import changed, checked, hold
from apps.promises.models import Promise

MOST_STAGES, MOST_TOUCHPOINTS, MOST_RULES = 20, 200, 20
SHORTEST_WORDS: Final = 3
LIMITS: Final = {"name": 80, "buyer": 500, "owner": 500, "department": 80, "next_act": 300}
Lane = Touchpoint.Lane


def add_stage(*, by: User, journey: Journey, name: str) -> Stage:
    """This function will add a stage at the end. Raises BadInput."""
    held = hold(journey)
    count = held.stages.count()
    if count >= MOST_STAGES:
        raise BadInput(_("At most %(most)d stages.") % {"most": MOST_STAGES}, field="name")
    made: Stage = Stage.objects.create(
        client_id=held.client_id,
        journey=held,
        public_id=new_public_id(),
        place=count,
        name=checked(name, LIMITS["name"], "name"),
    )
    changed(held, by=by.actor, what="stage_added")
    return made


def word_stage(
    *,
    by: User,
    stage: Stage,
    texts: dict[str, str],
    is_moment: bool,
    guess: Decimal | None = None,
    next_owner: User | None = None,
    next_due: date | None = None,
    seen: int | None = None,
) -> Stage:
    """This function will word a stage, whole. `guess` is from -2 to 2. Raises BadInput, JourneyMoved."""
    journey, held = _held(stage, seen)
    for name, longest in LIMITS.items():
        setattr(held, name, checked(texts.get(name, ""), longest, name, required=name == "name"))
    if guess is not None and not -2 <= guess <= 2:  # noqa: PLR2004 - the ends of the scale
        raise BadInput(_("Choose from -2 to 2."), field="guess")
    tenths = int(guess * 10) if guess is not None else None
    if tenths != held.guess:
        held.guess, held.guess_by = tenths, by.pk
    held.is_moment, held.next_owner, held.next_due = is_moment, next_owner, next_due
    held.save()
    changed(journey, by=by.actor, what="stage_worded")
    return held


def move_stage(*, by: User, stage: Stage, place: int, seen: int | None = None) -> Stage:
    """This function will put a stage at another place, counted from 0; beyond the ends it stays at the end."""
    journey, held = _held(stage, seen)
    stages = [each for each in journey.stages.order_by("place") if each.pk != held.pk]
    stages.insert(max(0, min(place, len(stages))), held)
    _renumber(stages)
    changed(journey, by=by.actor, what="stage_moved")
    held.refresh_from_db()
    return held


def remove_stage(*, by: User, stage: Stage, seen: int | None = None) -> None:
    """This function will take a stage away with what stands in it. A version that was kept still has it."""
    journey, held = _held(stage, seen)
    held.delete()
    _renumber(list(journey.stages.order_by("place")))
    changed(journey, by=by.actor, what="stage_removed")


def _held(stage: Stage, seen: int | None) -> tuple[Journey, Stage]:
    journey = hold(stage.journey, seen=seen)
    return journey, Stage.objects.get(pk=stage.pk, journey=journey)


def _renumber(stages: list[Stage]) -> None:
    for place, each in enumerate(stages):
        each.place = place
    Stage.objects.bulk_update(stages, ["place"])


def add_touchpoint(*, by: User, stage: Stage, lane: str, **given: Any) -> Touchpoint:
    """This function will add a touchpoint at the foot of its cell. Raises BadInput."""
    journey, held = _held(stage, None)
    if Touchpoint.objects.filter(client_id=held.client_id, stage__journey=journey).count() >= MOST_TOUCHPOINTS:
        raise BadInput(_("At most %(most)d touchpoints.") % {"most": MOST_TOUCHPOINTS}, field="name")
    made: Touchpoint = Touchpoint.objects.create(
        client_id=held.client_id,
        stage=held,
        public_id=new_public_id(),
        lane=_lane(lane),
        place=held.touchpoints.filter(lane=lane).count(),
        **_worded(held.client_id, given),
    )
    changed(journey, by=by.actor, what="touchpoint_added")
    return made


def word_touchpoint(*, by: User, touchpoint: Touchpoint, **given: Any) -> Touchpoint:
    """This function will word a touchpoint. Raises BadInput."""
    journey = hold(touchpoint.stage.journey)
    held = Touchpoint.objects.get(pk=touchpoint.pk)
    for name, value in _worded(held.client_id, given).items():
        setattr(held, name, value)
    held.save()
    changed(journey, by=by.actor, what="touchpoint_worded")
    return held


def move_touchpoint(
    *, by: User, touchpoint: Touchpoint, stage: Stage, lane: str, place: int, seen: int | None = None
) -> Touchpoint:
    """This function will put a touchpoint into another cell, or another place of its own. Raises JourneyMoved."""
    journey, target = _held(stage, seen)
    held = Touchpoint.objects.select_related("stage").get(pk=touchpoint.pk)
    if held.stage.journey_id != journey.pk:
        raise BadInput(_("Choose a stage of the same journey."), field="stage")
    old = (held.stage_id, held.lane)
    cell = target.touchpoints.filter(lane=_lane(lane)).exclude(pk=held.pk).order_by("place")
    others = list(cell)
    held.stage, held.lane = target, lane
    others.insert(max(0, min(place, len(others))), held)
    for number, each in enumerate(others):
        each.place = number
    Touchpoint.objects.bulk_update(others, ["stage", "lane", "place"])
    if old != (target.pk, lane):
        left = list(Touchpoint.objects.filter(stage_id=old[0], lane=old[1]).order_by("place"))
        for number, each in enumerate(left):
            each.place = number
        Touchpoint.objects.bulk_update(left, ["place"])
    changed(journey, by=by.actor, what="touchpoint_moved")
    return held


def remove_touchpoint(*, by: User, touchpoint: Touchpoint) -> None:
    """This function will take a touchpoint away."""
    journey = hold(touchpoint.stage.journey)
    held = Touchpoint.objects.get(pk=touchpoint.pk)
    Touchpoint.objects.filter(stage_id=held.stage_id, lane=held.lane, place__gt=held.place).update(place=F("place") - 1)
    held.delete()
    changed(journey, by=by.actor, what="touchpoint_removed")


def _lane(lane: str) -> str:
    if lane not in Lane.values:
        raise BadInput(_("Choose a lane."), field="lane")
    return lane


def _worded(client_id: int, given: dict[str, Any]) -> dict[str, Any]:
    promise: Promise | None = given.get("promise")
    if promise is not None and promise.client_id != client_id:
        raise BadInput(_("Choose a promise of this client."), field="promise")
    return {
        "name": checked(given.get("name", ""), 120, "name"),
        "channel": checked(given.get("channel", ""), 80, "channel", required=False),
        "department": checked(given.get("department", ""), 80, "department", required=False),
        "message": checked(given.get("message", ""), 300, "message", required=False),
        "promise": promise,
    }


def add_rule(*, by: User, stage: Stage, kind: str, value: str) -> StageRule:
    """This function will tie items to a stage. `value` is the row's id, or the words themselves. Raises BadInput."""
    journey, held = _held(stage, None)
    if kind not in StageRule.Kind.values:
        raise BadInput(_("Choose what it is about."), field="kind")
    if held.rules.count() >= MOST_RULES:
        raise BadInput(_("At most %(most)d rules a stage.") % {"most": MOST_RULES}, field="kind")
    words = checked(value, 200, "value")
    if kind == StageRule.Kind.WORDS and len(words) < SHORTEST_WORDS:
        message = _("Use at least %(least)d letters: fewer stand in almost everything.") % {"least": SHORTEST_WORDS}
        raise BadInput(message, field="value")
    made: StageRule
    made, is_new = StageRule.objects.get_or_create(client_id=held.client_id, stage=held, kind=kind, value=words)
    if is_new:
        changed(journey, by=by.actor, what="rule_added")
    return made


def remove_rule(*, by: User, rule: StageRule) -> None:
    """This function will untie items from a stage."""
    journey = hold(rule.stage.journey)
    StageRule.objects.filter(pk=rule.pk).delete()
    changed(journey, by=by.actor, what="rule_removed")
