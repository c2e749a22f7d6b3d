from django.db import migrations

from apps.core.wall import DefinerFunction, ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("integrations", "0001_initial"), ("core", "0002_wall")]

    operations = [
        ProtectTable("integrations_connection"),
        ProtectTable("integrations_connectionsecret"),
        SameBrand("integrations_connectionsecret", "connection_id", "integrations_connection", parent_key=True),
        ProtectTable("integrations_arrival"),
        SameBrand("integrations_arrival", "connection_id", "integrations_connection"),
        # A tool's address is its own right: which brand it is of must be found before there is a scope.
        DefinerFunction(
            "client_of_connection(hash text)",
            "bigint",
            "BEGIN RETURN (SELECT client_id FROM integrations_connection"
            " WHERE token_hash = hash AND state <> 'ended'); END",
        ),
    ]
