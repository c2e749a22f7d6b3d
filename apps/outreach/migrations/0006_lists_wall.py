from django.db import migrations

from apps.core.wall import ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("outreach", "0005_lists")]

    operations = [
        ProtectTable("outreach_listact"),
        SameBrand("outreach_listact", "case_id", "outreach_outreachcase"),
    ]
