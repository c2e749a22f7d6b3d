from django.db import migrations

from apps.core.wall import AppendOnly, ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("approvals", "0006_comments")]

    operations = [
        ProtectTable("approvals_commentthread"),
        ProtectTable("approvals_comment"),
        AppendOnly("approvals_comment"),
        SameBrand("approvals_commentthread", "document_id", "documents_document"),
        SameBrand("approvals_commentthread", "version_id", "documents_version"),
        SameBrand("approvals_comment", "thread_id", "approvals_commentthread", parent_key=True),
    ]
