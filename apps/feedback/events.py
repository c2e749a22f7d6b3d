from apps.core.events import event_type

RESPONSES_RECEIVED = event_type("feedback.responses_received", "ids")
