from django.db import migrations

from apps.core.wall import ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0004_openings")]

    operations = [
        ProtectTable("newsroom_opening"),
        ProtectTable("newsroom_embargoreader"),
        SameBrand("newsroom_opening", "story_id", "case_studies_story"),
        SameBrand("newsroom_opening", "version_id", "documents_version"),
        SameBrand("newsroom_opening", "consent_id", "outreach_consent"),
        SameBrand("newsroom_opening", "publication_id", "newsroom_publication"),
        SameBrand("newsroom_embargoreader", "opening_id", "newsroom_opening", parent_key=True),
    ]
