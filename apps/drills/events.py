from apps.core.events import event_type

# All of these are of the drill's own walled brand: a real brand's log tells of real things only.
DRILL_STARTED = event_type("drills.started", "drill_id", "script", "speed")
INJECT_PLAYED = event_type("drills.inject_played", "place", "kind")
DRILL_ENDED = event_type("drills.ended", "drill_id", "met")
