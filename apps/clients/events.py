from apps.core.events import event_type

CLIENT_CREATED = event_type("clients.client_created")
CLIENT_CHANGED = event_type("clients.client_changed", "fields")
NEWSROOM_HOST_ADDED = event_type("clients.newsroom_host_added", "domain_id")
MEMBER_ASSIGNED = event_type("clients.member_assigned", "user_id", "role")
MEMBER_UNASSIGNED = event_type("clients.member_unassigned", "user_id", "role")
CUSTOMER_CREATED = event_type("clients.customer_created")
CUSTOMERS_CREATED = event_type("clients.customers_created", "count", "customer_ids")
CUSTOMERS_COMPLETED = event_type("clients.customers_completed", "ids")
