from django.db import migrations

from apps.core.wall import ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("feedback", "0007_surveys"), ("clients", "0003_customer_brand_key")]

    operations = [
        ProtectTable("feedback_survey"),
        ProtectTable("feedback_surveywording"),
        ProtectTable("feedback_surveyanswer"),
        ProtectTable("feedback_askround"),
        ProtectTable("feedback_askletter"),
        SameBrand("feedback_surveywording", "survey_id", "feedback_survey", parent_key=True),
        SameBrand("feedback_askround", "survey_id", "feedback_survey"),
        SameBrand("feedback_askletter", "round_id", "feedback_askround", parent_key=True),
        SameBrand("feedback_askletter", "customer_id", "clients_customer"),
        SameBrand("feedback_surveyanswer", "survey_id", "feedback_survey"),
        SameBrand("feedback_surveyanswer", "response_id", "feedback_response"),
        SameBrand("feedback_surveyanswer", "letter_id", "feedback_askletter", parent_key=True),
    ]
