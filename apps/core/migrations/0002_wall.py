from django.db import migrations

from apps.core.wall import AppendOnly, DefinerFunction, ProtectTable


class Migration(migrations.Migration):
    dependencies = [("core", "0001_initial")]

    operations = [
        ProtectTable("core_event"),
        AppendOnly("core_event"),
        ProtectTable("core_reaction"),
        AppendOnly("core_reaction"),
        ProtectTable("core_job"),
        ProtectTable("core_link"),
        # A link is its own right: which brand it is of must be found before there is a scope.
        DefinerFunction(
            "client_of_link(hash text, wanted text)",
            "bigint",
            "BEGIN RETURN (SELECT client_id FROM core_link WHERE token_hash = hash AND purpose = wanted); END",
        ),
    ]
