from apps.core.events import event_type

DEADLINE_OPENED = event_type("deadlines.deadline_opened", "kind", "ids")
DEADLINE_STOPPED = event_type("deadlines.deadline_stopped", "kind", "met")
DEADLINE_RESTARTED = event_type("deadlines.deadline_restarted", "kind")
DEADLINE_CANCELLED = event_type("deadlines.deadline_cancelled", "kind")
DEADLINE_STEP_FELL = event_type("deadlines.deadline_step_fell", "kind", "step")
DEADLINES_MOVED = event_type("deadlines.deadlines_moved", "kind", "ids")
