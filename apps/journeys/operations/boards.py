"""Making a journey, naming it, keeping versions of it, putting it away."""

from typing import Final

from django.db.models import Max
from django.utils import translation
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.journeys.boards import board_of
from apps.journeys.events import JOURNEY_ARCHIVED, JOURNEY_CHANGED, JOURNEY_KEPT, JOURNEY_MADE
from apps.journeys.models import Journey, JourneyVersion, Stage, Touchpoint
from apps.journeys.starters import BY_CODE

LONGEST_NAME: Final = 120
MOST_PERSONAS: Final = 6


class JourneyMoved(DomainError):
    """Somebody else has changed it meanwhile."""

    code = "journey_moved"


def make_journey(*, by: User, client: Client, name: str, starter: str = "", view: str = Journey.View.NOW) -> Journey:
    """This function will make a journey, empty or from a trade's starter in the brand's language. Raises BadInput."""
    if starter and starter not in BY_CODE:
        raise BadInput(_("Choose one of the beginnings."), field="starter")
    if view not in Journey.View.values:
        raise BadInput(_("Choose whether it is as it is, or as it is to become."), field="view")
    now = clock.now()
    made: Journey = Journey.objects.create(
        client=client,
        public_id=new_public_id(),
        name=checked(name, LONGEST_NAME, "name"),
        view=view,
        made_at=now,
        changed_at=now,
        changed_by=by.pk,
    )
    if starter:
        with translation.override(client.language):
            _begin(made, starter)
    announce(JOURNEY_MADE, client_id=client.pk, by=by.actor, obj=made, template=starter)
    return made


def _begin(journey: Journey, starter: str) -> None:
    wanted = BY_CODE[starter]
    journey.personas = [{"name": str(wanted.persona), "wants": ""}]
    journey.save(update_fields=["personas"])
    for place, each in enumerate(wanted.stages):
        stage = Stage.objects.create(
            client_id=journey.client_id,
            journey=journey,
            public_id=new_public_id(),
            place=place,
            name=str(each.name),
            is_moment=each.moment,
            buyer=str(each.buyer),
            owner=str(each.owner),
        )
        lanes: dict[str, int] = {}
        for lane, name in each.touchpoints:
            Touchpoint.objects.create(
                client_id=journey.client_id,
                stage=stage,
                public_id=new_public_id(),
                lane=lane,
                place=lanes.setdefault(lane, 0),
                name=str(name),
            )
            lanes[lane] += 1


def checked(text: str, longest: int, field: str, *, required: bool = True) -> str:
    """This function will return a text on one line; raises BadInput where it is empty or too long."""
    words = " ".join(text.split())
    if required and not words:
        raise BadInput(_("Write something here."), field=field)
    if len(words) > longest:
        raise BadInput(_("Keep it under %(most)d characters.") % {"most": longest + 1}, field=field)
    return words


def hold(journey: Journey, *, seen: int | None = None) -> Journey:
    """This function will lock a journey. Raises JourneyMoved where the person had an older one before them."""
    held: Journey = Journey.objects.select_for_update(of=("self",)).select_related("client").get(pk=journey.pk)
    if held.archived_at is not None:
        raise BadInput(_("This journey was put away: it stays as it is."), field="journey")
    if seen is not None and seen != held.revision:
        raise JourneyMoved(_("Somebody has changed this journey meanwhile. Look at it as it is now, and do it again."))
    return held


def changed(journey: Journey, *, by: Actor, what: str) -> None:
    """This function will note that a held journey was changed, and announce it."""
    journey.revision += 1
    journey.changed_at, journey.changed_by = clock.now(), by.id
    journey.save(update_fields=["revision", "changed_at", "changed_by"])
    announce(JOURNEY_CHANGED, client_id=journey.client_id, by=by, obj=journey, what=what, revision=journey.revision)


def describe_journey(*, by: User, journey: Journey, name: str, view: str, personas: list[dict[str, str]]) -> Journey:
    """This function will name a journey and say whose it is. Raises BadInput."""
    held = hold(journey)
    if view not in Journey.View.values:
        raise BadInput(_("Choose whether it is as it is, or as it is to become."), field="view")
    if len(personas) > MOST_PERSONAS:
        raise BadInput(_("At most %(most)d personas.") % {"most": MOST_PERSONAS}, field="personas")
    held.name, held.view = checked(name, LONGEST_NAME, "name"), view
    held.personas = [
        {
            "name": checked(each["name"], LONGEST_NAME, "personas"),
            "wants": checked(each["wants"], 300, "personas", required=False),
        }
        for each in personas
    ]
    held.save(update_fields=["name", "view", "personas"])
    changed(held, by=by.actor, what="description")
    return held


def keep_version(*, by: User, journey: Journey, note: str = "") -> JourneyVersion:
    """This function will keep the journey as it is now, to be compared with what it becomes."""
    held = hold(journey)
    last = JourneyVersion.objects.filter(client_id=held.client_id, journey=held).aggregate(n=Max("number"))["n"]
    made: JourneyVersion = JourneyVersion.objects.create(
        client_id=held.client_id,
        journey=held,
        number=(last or 0) + 1,
        note=checked(note, 200, "note", required=False),
        board=board_of(held),
        kept_at=clock.now(),
        kept_by=by.pk,
    )
    announce(JOURNEY_KEPT, client_id=held.client_id, by=by.actor, obj=held, number=made.number)
    return made


def archive_journey(*, by: User, journey: Journey) -> None:
    """This function will put a journey away; nothing of it is lost."""
    held = hold(journey)
    held.archived_at = clock.now()
    held.save(update_fields=["archived_at"])
    announce(JOURNEY_ARCHIVED, client_id=held.client_id, by=by.actor, obj=held)
