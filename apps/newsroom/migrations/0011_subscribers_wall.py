from django.db import migrations

from apps.core.wall import ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0010_subscribers")]

    operations = [
        ProtectTable("newsroom_subscriber"),
        ProtectTable("newsroom_newsmail"),
        SameBrand("newsroom_newsmail", "subscriber_id", "newsroom_subscriber", parent_key=True),
        SameBrand("newsroom_newsmail", "publication_id", "newsroom_publication"),
    ]
