from django.db import migrations

from apps.core.wall import ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("outreach", "0008_bounces")]

    operations = [
        ProtectTable("outreach_callattempt"),
        ProtectTable("outreach_lettertemplate"),
        SameBrand("outreach_callattempt", "case_id", "outreach_outreachcase"),
    ]
