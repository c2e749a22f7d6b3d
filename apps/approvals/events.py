"""What approvals tell. `approved` comes once, when the last step has said yes: others go by it."""

from apps.core.events import event_type

APPROVAL_REQUESTED = event_type("approvals.approval_requested", "document_id", "version_id", "approver_id")
APPROVED = event_type("approvals.approved", "document_id", "version_id", "decision_id")
CHANGES_ASKED = event_type("approvals.changes_asked", "document_id", "version_id", "decision_id")
APPROVAL_VOIDED = event_type("approvals.approval_voided", "document_id", "version_id", "was")
STEP_OPENED = event_type("approvals.step_opened", "document_id", "version_id", "position")
YES_GIVEN = event_type("approvals.yes_given", "document_id", "version_id", "decision_id", "position")
RUN_RECALLED = event_type("approvals.run_recalled", "document_id", "version_id")
CHAIN_CHANGED = event_type("approvals.chain_changed", "kind", "steps")
THREAD_OPENED = event_type("approvals.thread_opened", "document_id")
COMMENT_ADDED = event_type("approvals.comment_added", "document_id", "comment_id")
THREAD_RESOLVED = event_type("approvals.thread_resolved", "document_id")
THREAD_REOPENED = event_type("approvals.thread_reopened", "document_id")
