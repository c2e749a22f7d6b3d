from django.db import migrations

from apps.core.wall import DefinerFunction, ProtectTable


class Migration(migrations.Migration):
    dependencies = [("clients", "0001_initial"), ("core", "0002_wall")]

    operations = [
        ProtectTable("clients_client", column="id"),
        ProtectTable("clients_customer"),
        ProtectTable("clients_assignment"),
        # Who sees what must be found before there is a scope; these tell ids only.
        DefinerFunction(
            "clients_of_user(member bigint)",
            "bigint[]",
            "BEGIN RETURN (SELECT array_agg(DISTINCT client_id) FROM clients_assignment WHERE user_id = member); END",
        ),
        DefinerFunction(
            "all_client_ids()",
            "bigint[]",
            "BEGIN RETURN (SELECT array_agg(id) FROM clients_client); END",
        ),
        DefinerFunction(
            "client_slug_is_taken(wanted text)",
            "boolean",
            "BEGIN RETURN EXISTS (SELECT 1 FROM clients_client WHERE slug = wanted); END",
        ),
    ]
