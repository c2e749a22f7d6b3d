from apps.core.events import event_type

CONNECTION_MADE = event_type("integrations.connection_made", "tool")
CONNECTION_CHANGED = event_type("integrations.connection_changed", "fields")
CONNECTION_PAUSED = event_type("integrations.connection_paused")
CONNECTION_RESUMED = event_type("integrations.connection_resumed", "waiting")
CONNECTION_ENDED = event_type("integrations.connection_ended")
CONNECTION_SECRET_CHANGED = event_type("integrations.connection_secret_changed", "use")
CONNECTION_FAILING = event_type("integrations.connection_failing", "reason")
CONNECTION_SILENT = event_type("integrations.connection_silent")
ARRIVAL_TAKEN = event_type("integrations.arrival_taken", "made")
ARRIVAL_FAILED = event_type("integrations.arrival_failed", "reason")
ARRIVAL_REPLAYED = event_type("integrations.arrival_replayed")
