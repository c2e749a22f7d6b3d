from django.db import migrations

from apps.core.wall import DefinerFunction, ProtectTable


class Migration(migrations.Migration):
    dependencies = [("notifications", "0004_bounces")]

    operations = [
        ProtectTable("notifications_mailreport"),
        DefinerFunction(
            "client_of_mail(wanted text)",
            "bigint",
            "BEGIN RETURN (SELECT client_id FROM notifications_mail WHERE message_id = wanted); END",
        ),
    ]
