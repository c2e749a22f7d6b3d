from django.db import migrations

from apps.core.wall import ProtectTable


class Migration(migrations.Migration):
    dependencies = [("deadlines", "0001_initial"), ("clients", "0002_wall")]

    operations = [ProtectTable("deadlines_deadline")]
