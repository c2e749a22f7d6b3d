from apps.core.events import event_type

JOURNEY_MADE = event_type("journeys.made", "template")
JOURNEY_CHANGED = event_type("journeys.changed", "what", "revision")
JOURNEY_KEPT = event_type("journeys.kept", "number")
JOURNEY_ARCHIVED = event_type("journeys.archived")
