from django.db import migrations

from apps.core.wall import AppendOnly, ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("clients", "0004_asks"), ("core", "0002_wall")]

    operations = [
        ProtectTable("clients_ask"),
        SameBrand("clients_ask", "customer_id", "clients_customer"),
        AppendOnly("clients_ask"),
        ProtectTable("clients_suppressedaddress"),
    ]
