from django.db import migrations

from apps.core.wall import ProtectTable


class Migration(migrations.Migration):
    dependencies = [("themes", "0003_tip")]

    operations = [ProtectTable("themes_tip")]
