from django.db import migrations

from apps.core.wall import ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("evidence", "0001_initial"), ("outreach", "0002_wall"), ("documents", "0002_wall")]

    operations = [
        ProtectTable("evidence_evidence"),
        ProtectTable("evidence_evidenceuse"),
        SameBrand("evidence_evidence", "customer_id", "clients_customer"),
        SameBrand("evidence_evidence", "consent_id", "outreach_consent"),
        SameBrand("evidence_evidenceuse", "document_id", "documents_document"),
        SameBrand("evidence_evidenceuse", "evidence_id", "evidence_evidence", parent_key=True),
    ]
