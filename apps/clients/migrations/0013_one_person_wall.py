from django.db import migrations

from apps.core.wall import ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("clients", "0012_one_person"), ("core", "0002_wall")]

    operations = [
        SameBrand("clients_customer", "merged_into_id", "clients_customer"),
        SameBrand("clients_customer", "survivor_id", "clients_customer"),
        ProtectTable("clients_customeridentity"),
        SameBrand("clients_customeridentity", "customer_id", "clients_customer"),
        ProtectTable("clients_customermerge"),
        SameBrand("clients_customermerge", "customer_id", "clients_customer"),
        SameBrand("clients_customermerge", "into_id", "clients_customer"),
        ProtectTable("clients_distinctcustomers"),
        SameBrand("clients_distinctcustomers", "first_id", "clients_customer"),
        SameBrand("clients_distinctcustomers", "second_id", "clients_customer"),
    ]
