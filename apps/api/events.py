"""What programs do in somebody's name."""

from apps.core.events import event_type

ACTED_FOR = event_type("api.acted_for", "user_id")
