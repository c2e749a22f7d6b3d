from django.db import migrations

from apps.core.wall import ProtectTable


class Migration(migrations.Migration):
    dependencies = [("themes", "0001_initial")]

    operations = [ProtectTable(f"themes_{table}") for table in ("theme", "voice", "themesearch", "themedeed")]
