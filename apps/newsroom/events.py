from apps.core.events import event_type

NEWSROOM_OPENED = event_type("newsroom.newsroom_opened", "page_id")
STORY_PUBLISHED = event_type("newsroom.story_published", "story_id", "version_id", "consent_id")
STORY_TAKEN_DOWN = event_type("newsroom.story_taken_down", "publication_id", "story_id", "consent_id", "reason")
