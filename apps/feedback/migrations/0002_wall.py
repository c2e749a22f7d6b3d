from django.db import migrations

from apps.core.wall import ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("feedback", "0001_initial"), ("clients", "0003_customer_brand_key")]

    operations = [
        ProtectTable("feedback_import"),
        ProtectTable("feedback_rejection"),
        ProtectTable("feedback_response"),
        ProtectTable("feedback_closedloop"),
        SameBrand("feedback_rejection", "imported_id", "feedback_import", parent_key=True),
        SameBrand("feedback_response", "imported_id", "feedback_import"),
        SameBrand("feedback_response", "customer_id", "clients_customer"),
        SameBrand("feedback_closedloop", "response_id", "feedback_response", parent_key=True),
    ]
