from apps.core.events import event_type

EVIDENCE_ADDED = event_type("evidence.added", "consent_id", "kinds", "ids")
EVIDENCE_CHANGED = event_type("evidence.changed", "consent_id", "revision")
EVIDENCE_WITHDRAWN = event_type("evidence.withdrawn", "consent_id")
