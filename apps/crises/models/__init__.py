from apps.crises.models.incidents import Fact, Incident, IncidentEntry, IncidentStep, Team
from apps.crises.models.playbooks import Playbook, PlaybookVersion
from apps.crises.models.statements import Remedy, Statement
from apps.crises.models.telling import Stakeholder, Telling

__all__ = [
    "Fact",
    "Incident",
    "IncidentEntry",
    "IncidentStep",
    "Playbook",
    "PlaybookVersion",
    "Remedy",
    "Stakeholder",
    "Statement",
    "Team",
    "Telling",
]
