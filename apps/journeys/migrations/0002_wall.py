from django.db import migrations

from apps.core.wall import ProtectTable


class Migration(migrations.Migration):
    dependencies = [("journeys", "0001_initial")]

    operations = [
        ProtectTable(f"journeys_{table}") for table in ("journey", "stage", "touchpoint", "stagerule", "journeyversion")
    ]
