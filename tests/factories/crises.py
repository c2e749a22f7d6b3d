"""Playbooks and incidents, made as the product does it."""

from typing import Any

from apps.accounts.models import User
from apps.clients.models import Client
from apps.crises.models import Incident, PlaybookVersion
from apps.crises.operations.incidents import open_incident
from apps.crises.operations.playbooks import write_playbook

STEPS = (
    {"text": "Stop all posts", "team": "pr", "minutes": 10},
    {"text": "Answer those affected", "team": "cx", "minutes": 30},
)


def playbook(client: Client, *, by: User, name: str = "Outage", **given: Any) -> PlaybookVersion:
    """Two steps and a holding statement."""
    values: dict[str, Any] = {"steps": list(STEPS), "holding": "We know that it is down."}
    return write_playbook(by=by, client=client, name=name, **(values | given))


def incident(client: Client, *, by: User, **given: Any) -> Incident:
    """A smouldering one, on a playbook."""
    values: dict[str, Any] = {"title": "Vans are late", "severity": "smoulder"}
    version = given.pop("version", None) or playbook(client, by=by)
    return open_incident(by=by, client=client, version=version, **(values | given))
