from django.db import migrations

from apps.core.wall import ProtectTable


class Migration(migrations.Migration):
    dependencies = [("notifications", "0001_initial"), ("clients", "0002_wall")]

    operations = [ProtectTable("notifications_mail"), ProtectTable("notifications_notice")]
