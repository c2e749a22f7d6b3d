from django.db import migrations

from apps.core.wall import ProtectTable


class Migration(migrations.Migration):
    dependencies = [("clients", "0016_review_sites"), ("core", "0002_wall")]

    operations = [ProtectTable("clients_reviewsite")]
