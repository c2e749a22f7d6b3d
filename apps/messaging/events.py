from apps.core.events import event_type

HOUSE_WRITTEN = event_type("messaging.house_written", "number")
HOUSE_APPROVED = event_type("messaging.house_approved", "number")
FAQ_WRITTEN = event_type("messaging.faq_written", "number")
FAQ_APPROVED = event_type("messaging.faq_approved", "number")
FAQ_ARCHIVED = event_type("messaging.faq_archived")
BROADCAST_SENT = event_type("messaging.broadcast_sent", "readers")
BROADCAST_KNOWN = event_type("messaging.broadcast_known", "user_id")
