from django.db import migrations

from apps.core.wall import ProtectTable


class Migration(migrations.Migration):
    dependencies = [("case_studies", "0005_drafting_style")]

    operations = [ProtectTable("case_studies_draftingstyle")]
