from apps.core.events import event_type

DOCUMENT_CREATED = event_type("documents.document_created", "kind")
DRAFT_CHANGED = event_type("documents.draft_changed", "revision")
VERSION_FROZEN = event_type("documents.version_frozen", "document_id", "number")
