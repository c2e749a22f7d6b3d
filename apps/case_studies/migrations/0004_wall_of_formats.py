from django.db import migrations

from apps.core.wall import ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("case_studies", "0003_formats")]

    operations = [
        ProtectTable("case_studies_storyformat"),
        SameBrand("case_studies_storyformat", "story_id", "case_studies_story"),
        SameBrand("case_studies_storyformat", "document_id", "documents_document"),
    ]
