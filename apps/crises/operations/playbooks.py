"""Writing playbooks."""

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.crises.events import PLAYBOOK_WRITTEN
from apps.crises.models import Playbook, PlaybookVersion, Team
from apps.crises.starters import STARTERS

LONGEST_NAME, LONGEST_STEP, LONGEST_HOLDING, LONGEST_CHANGE = 120, 300, 4000, 300
MOST_STEPS, MOST_MINUTES = 40, 60 * 24 * 30


def latest_of(client: Client) -> list[PlaybookVersion]:
    """This function will return the brand's playbooks as they are now, by name."""
    rows = PlaybookVersion.objects.filter(client=client, playbook__archived_at=None).select_related("playbook")
    latest = {version.playbook_id: version for version in rows.order_by("number")}
    return sorted(latest.values(), key=lambda version: version.name)


def write_playbook(
    *,
    by: User,
    client: Client,
    name: str,
    steps: Sequence[dict[str, Any]],
    holding: str,
    change: str = "",
    playbook: Playbook | None = None,
) -> PlaybookVersion:
    """This function will write a playbook, or another version of one. The same again changes nothing.

    Raises BadInput without a name, a step or a holding statement.
    """
    given = {"name": " ".join(name.split()), "steps": _checked(steps), "holding": holding.strip()}
    if not 0 < len(given["name"]) <= LONGEST_NAME:
        raise BadInput(_("Give the playbook a name of 120 characters at most."), field="name")
    if not 0 < len(given["holding"]) <= LONGEST_HOLDING:
        raise BadInput(_("Write the holding statement, in 4,000 characters at most."), field="holding")
    if playbook is None:
        playbook = Playbook.objects.create(client=client, public_id=new_public_id(), created_at=clock.now())
    playbook = Playbook.objects.select_for_update().get(pk=playbook.pk)
    last: PlaybookVersion | None = playbook.versions.order_by("-number").first()
    if last is not None and all(getattr(last, field) == value for field, value in given.items()):
        return last
    made: PlaybookVersion = PlaybookVersion.objects.create(
        client=client,
        playbook=playbook,
        number=last.number + 1 if last else 1,
        change=change.strip()[:LONGEST_CHANGE],
        written_by=by.pk,
        written_at=clock.now(),
        **given,
    )
    number = made.number
    announce(PLAYBOOK_WRITTEN, client_id=client.pk, by=by.actor, obj=made, playbook_id=playbook.pk, number=number)
    return made


def _checked(steps: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    if not 0 < len(steps) <= MOST_STEPS:
        raise BadInput(_("Give the playbook one to forty steps."), field="steps")
    found = []
    for step in steps:
        text, team, minutes = str(step["text"]).strip(), step["team"], int(step["minutes"])
        if not 0 < len(text) <= LONGEST_STEP or team not in Team.values or not 0 < minutes <= MOST_MINUTES:
            message = _("A step is what to do, by whom (cx, pr or both), and within how many minutes.")
            raise BadInput(message, field="steps")
        found.append({"text": text, "team": str(team), "minutes": minutes})
    return found


def add_starters(*, by: User, client: Client) -> list[PlaybookVersion]:
    """This function will write the product's own playbooks, but for those that the brand has by name."""
    known = {version.name for version in latest_of(client)}
    wanted = [(str(name), steps, str(holding)) for name, steps, holding in STARTERS if str(name) not in known]
    return [
        write_playbook(
            by=by,
            client=client,
            name=name,
            steps=[{"text": str(text), "team": team, "minutes": minutes} for text, team, minutes in steps],
            holding=holding,
        )
        for name, steps, holding in wanted
    ]
