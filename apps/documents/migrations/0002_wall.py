from django.db import migrations

from apps.core.wall import AppendOnly, ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("documents", "0001_initial"), ("clients", "0002_wall")]

    operations = [
        ProtectTable("documents_document"),
        ProtectTable("documents_version"),
        AppendOnly("documents_version"),
        SameBrand("documents_version", "document_id", "documents_document", parent_key=True),
    ]
