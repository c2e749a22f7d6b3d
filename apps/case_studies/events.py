from apps.core.events import event_type

STORY_STARTED = event_type("case_studies.story_started", "case_id", "interview_id", "quotes", "figures")
STORY_RENAMED = event_type("case_studies.story_renamed", "theme")
STORY_SENT = event_type("case_studies.story_sent", "request_id", "version_id")
STORY_MOVED = event_type("case_studies.story_moved", "was", "state")
PICTURE_ADDED = event_type("case_studies.picture_added", "story_id")
EVIDENCE_TAKEN = event_type("case_studies.evidence_taken", "evidence_id", "revision")
FORMATS_DRAFTED = event_type("case_studies.formats_drafted", "story_id", "kinds")
FORMAT_MOVED = event_type("case_studies.format_moved", "story_id", "kind", "was", "state")
TREND_EXPLAINED = event_type("case_studies.trend_explained", "has_reason")
FORMAT_BY_MACHINE = event_type("case_studies.format_by_machine", "kind")
DRAFTING_STYLE_CHANGED = event_type("case_studies.drafting_style_changed", "language")
