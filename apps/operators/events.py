"""What an operator did, written into the log of the agency it concerns: its owners can see it."""

from apps.core.events import event_type

AGENCY_SUSPENDED = event_type("operators.agency_suspended")
AGENCY_RESUMED = event_type("operators.agency_resumed")
AGENCY_RENAMED = event_type("operators.agency_renamed")
AGENCY_HOST_ADDED = event_type("operators.agency_host_added", "domain_id")
AGENCY_EXPORTED = event_type("operators.agency_exported")
AGENCY_DELETION_ASKED = event_type("operators.agency_deletion_asked")
AGENCY_RESTORED = event_type("operators.agency_restored")
