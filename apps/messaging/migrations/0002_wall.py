from django.db import migrations

from apps.core.wall import ProtectTable


class Migration(migrations.Migration):
    dependencies = [("messaging", "0001_initial")]

    operations = [
        ProtectTable(f"messaging_{table}") for table in ("house", "faq", "faqversion", "broadcast", "broadcastreader")
    ]
