from django.db import migrations

from apps.core.wall import DefinerFunction, ProtectTable


class Migration(migrations.Migration):
    dependencies = [("clients", "0010_api_keys"), ("core", "0002_wall")]

    operations = [
        ProtectTable("clients_keygrant"),
        # Which brands a program sees must be found before there is a scope; tells ids only.
        DefinerFunction(
            "clients_of_key(wanted bigint)",
            "bigint[]",
            "BEGIN RETURN (SELECT array_agg(client_id ORDER BY client_id) FROM clients_keygrant"
            " WHERE key_id = wanted); END",
        ),
    ]
