from apps.core.events import event_type

RESPONSES_RECEIVED = event_type("feedback.responses_received", "ids")
RESPONSES_CHANGED = event_type("feedback.responses_changed", "ids", "was", "now")  # bands of the score
IMPORT_UPLOADED = event_type("feedback.import_uploaded")
IMPORT_STARTED = event_type("feedback.import_started", "job_id")
IMPORT_FINISHED = event_type("feedback.import_finished", "created", "duplicates", "rejected")
IMPORT_FAILED = event_type("feedback.import_failed")
LOOPS_OPENED = event_type("feedback.loops_opened", "ids", "late")
LOOP_ASSIGNED = event_type("feedback.loop_assigned", "user_id")
LOOP_ESCALATED = event_type("feedback.loop_escalated")
LOOP_CLOSED = event_type("feedback.loop_closed")
IMPORT_UNDONE = event_type("feedback.import_undone", "responses", "customers")
IMPORT_DROPPED = event_type("feedback.import_dropped")
