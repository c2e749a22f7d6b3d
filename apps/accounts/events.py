from apps.core.events import event_type

AGENCY_CREATED = event_type("accounts.agency_created")
USER_CREATED = event_type("accounts.user_created", "side", "role")
USER_CHANGED = event_type("accounts.user_changed", "fields")
USER_DEACTIVATED = event_type("accounts.user_deactivated")
USER_REACTIVATED = event_type("accounts.user_reactivated")
ABSENCE_NOTED = event_type("accounts.absence_noted", "user_id", "substitute_id")
ABSENCE_ENDED = event_type("accounts.absence_ended", "user_id", "substitute_id")
INVITATION_MADE = event_type("accounts.invitation_made")
INVITATION_ACCEPTED = event_type("accounts.invitation_accepted")
SIGN_IN_CHANGED = event_type("accounts.sign_in_changed", "change")
SESSIONS_ENDED = event_type("accounts.sessions_ended", "count")
