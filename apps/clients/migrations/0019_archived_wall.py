from django.db import migrations

from apps.core.wall import DefinerFunction, ProtectTable


class Migration(migrations.Migration):
    dependencies = [("clients", "0018_archived")]

    operations = [
        ProtectTable("clients_clientexport"),
        # An archived brand is in nobody's sight; these tell ids only.
        DefinerFunction(
            "live_client_ids()",
            "bigint[]",
            "BEGIN RETURN (SELECT array_agg(id) FROM clients_client WHERE archived_at IS NULL); END",
        ),
        DefinerFunction(
            "clients_of_user(member bigint)",
            "bigint[]",
            "BEGIN RETURN (SELECT array_agg(DISTINCT client_id) FROM clients_assignment"
            " WHERE user_id = member AND client_id IN (SELECT id FROM clients_client WHERE archived_at IS NULL)); END",
            before="BEGIN RETURN (SELECT array_agg(DISTINCT client_id) FROM clients_assignment"
            " WHERE user_id = member); END",
        ),
        DefinerFunction(
            "clients_of_key(wanted bigint)",
            "bigint[]",
            "BEGIN RETURN (SELECT array_agg(client_id ORDER BY client_id) FROM clients_keygrant"
            " WHERE key_id = wanted AND client_id IN (SELECT id FROM clients_client WHERE archived_at IS NULL)); END",
            before="BEGIN RETURN (SELECT array_agg(client_id ORDER BY client_id) FROM clients_keygrant"
            " WHERE key_id = wanted); END",
        ),
    ]
