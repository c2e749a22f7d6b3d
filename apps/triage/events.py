from apps.core.events import event_type

RULE_SAVED = event_type("triage.rule_saved", "rule_id", "number")
RULE_SWITCHED = event_type("triage.rule_switched", "is_on")
RULE_MOVED = event_type("triage.rule_moved", "place")
SORTED = event_type("triage.sorted", "kind", "ref", "outcome")
SORTING_UNDONE = event_type("triage.sorting_undone", "kind", "ref")
