from django.db import migrations

from apps.core.wall import ProtectTable


class Migration(migrations.Migration):
    dependencies = [("workspace", "0002_first_steps")]

    operations = [ProtectTable("workspace_firststep")]
