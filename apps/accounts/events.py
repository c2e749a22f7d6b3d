from apps.core.events import event_type

AGENCY_CREATED = event_type("accounts.agency_created")
USER_CREATED = event_type("accounts.user_created", "side", "role")
USER_CHANGED = event_type("accounts.user_changed", "fields")
USER_DEACTIVATED = event_type("accounts.user_deactivated")
USER_REACTIVATED = event_type("accounts.user_reactivated")
