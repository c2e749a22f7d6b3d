from django.db import migrations

from apps.core.wall import ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("clients", "0008_questions"), ("core", "0002_wall")]

    operations = [
        ProtectTable("clients_questionset"),
        ProtectTable("clients_question"),
        SameBrand("clients_question", "question_set_id", "clients_questionset", parent_key=True),
    ]
