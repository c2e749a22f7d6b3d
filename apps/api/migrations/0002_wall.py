from django.db import migrations

from apps.core.wall import ProtectTable


class Migration(migrations.Migration):
    dependencies = [("api", "0001_initial"), ("core", "0002_wall")]

    operations = [ProtectTable("api_givenanswer")]
