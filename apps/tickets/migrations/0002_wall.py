from django.db import migrations

from apps.core.wall import AppendOnly, ProtectTable, SameBrand

TABLES = (
    *("ticket", "ticketcounter", "watcher", "ticketpresence", "ticketact", "ticketmessage", "satisfaction"),
    *("cannedreply", "cannedversion", "cannedapproval", "ticketpolicy", "ticketclock", "pressflag", "handover"),
)
OF_TICKET = (
    "watcher",
    "ticketpresence",
    "ticketact",
    "ticketmessage",
    "satisfaction",
    "ticketclock",
    "pressflag",
    "handover",
)


class Migration(migrations.Migration):
    dependencies = [("tickets", "0001_initial"), ("clients", "0003_customer_brand_key")]

    operations = [
        *[ProtectTable(f"tickets_{name}") for name in TABLES],
        AppendOnly("tickets_cannedversion"),
        AppendOnly("tickets_cannedapproval"),
        SameBrand("tickets_ticket", "customer_id", "clients_customer"),
        SameBrand("tickets_ticket", "merged_into_id", "tickets_ticket", parent_key=True),
        *[SameBrand(f"tickets_{name}", "ticket_id", "tickets_ticket") for name in OF_TICKET],
        SameBrand("tickets_satisfaction", "customer_id", "clients_customer"),
        SameBrand("tickets_cannedversion", "reply_id", "tickets_cannedreply", parent_key=True),
        SameBrand("tickets_cannedapproval", "version_id", "tickets_cannedversion", parent_key=True),
    ]
