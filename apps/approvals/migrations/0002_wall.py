from django.db import migrations

from apps.core.wall import AppendOnly, ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("approvals", "0001_initial"), ("documents", "0002_wall")]

    operations = [
        ProtectTable("approvals_approvalrequest"),
        ProtectTable("approvals_decision"),
        AppendOnly("approvals_decision"),
        SameBrand("approvals_approvalrequest", "document_id", "documents_document"),
        SameBrand("approvals_approvalrequest", "version_id", "documents_version", parent_key=True),
        SameBrand("approvals_decision", "request_id", "approvals_approvalrequest", parent_key=True),
        SameBrand("approvals_decision", "version_id", "documents_version"),
    ]
