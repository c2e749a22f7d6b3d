from django.db import migrations

from apps.core.wall import ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("case_studies", "0001_initial"), ("evidence", "0002_wall")]

    operations = [
        ProtectTable("case_studies_story"),
        ProtectTable("case_studies_picture"),
        SameBrand("case_studies_story", "case_id", "outreach_outreachcase"),
        SameBrand("case_studies_story", "customer_id", "clients_customer"),
        SameBrand("case_studies_story", "consent_id", "outreach_consent"),
        SameBrand("case_studies_story", "document_id", "documents_document"),
        SameBrand("case_studies_picture", "story_id", "case_studies_story", parent_key=True),
    ]
