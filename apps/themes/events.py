from apps.core.events import event_type

THEMES_SEARCHED = event_type("themes.searched", "n", "placed", "found")
THEME_FOUND = event_type("themes.found")
THEME_RENAMED = event_type("themes.renamed")
THEME_MERGED = event_type("themes.merged", "into_id")
THEME_SPLIT = event_type("themes.split", "from_id")
THEME_PINNED = event_type("themes.pinned", "pins")
DEED_STARTED = event_type("themes.deed_started", "kind", "theme_id")
DEED_ENDED = event_type("themes.deed_ended", "kind", "state", "theme_id")
TIP_SENT = event_type("themes.tip_sent")
TIP_ANSWERED = event_type("themes.tip_answered", "mailed")
TIP_LINK_MADE = event_type("themes.tip_link_made", "ended")
