from apps.core.events import event_type

AGENCY_CREATED = event_type("accounts.agency_created")
USER_CREATED = event_type("accounts.user_created", "side", "role")
