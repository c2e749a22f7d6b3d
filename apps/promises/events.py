from apps.core.events import event_type

PROMISE_REGISTERED = event_type("promises.registered", "metric")
PROMISE_CHANGED = event_type("promises.changed", "metric")
PROMISE_ARCHIVED = event_type("promises.archived")
PROMISE_CHECKED = event_type("promises.checked", "standing", "n", "met", "waiting")
PROMISE_BROKEN = event_type("promises.broken", "n", "met")
PROMISE_KEPT_AGAIN = event_type("promises.kept_again", "n", "met")
PASSAGE_RULED = event_type("promises.passage_ruled", "ruling", "passage")
SIGNED_OFF = event_type("promises.signed_off", "text_kind", "text_id")
NO_PROMISE = event_type("promises.no_promise", "passage")
SERIES_FILLED = event_type("promises.series_filled", "points")
