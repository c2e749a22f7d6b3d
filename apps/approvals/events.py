from apps.core.events import event_type

APPROVAL_REQUESTED = event_type("approvals.approval_requested", "document_id", "version_id", "approver_id")
APPROVED = event_type("approvals.approved", "document_id", "version_id", "decision_id")
CHANGES_ASKED = event_type("approvals.changes_asked", "document_id", "version_id", "decision_id")
APPROVAL_VOIDED = event_type("approvals.approval_voided", "document_id", "version_id", "was")
