from django.db import migrations

from apps.core.wall import AppendOnly, ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("outreach", "0001_initial"), ("feedback", "0002_wall")]

    operations = [
        *[
            ProtectTable(f"outreach_{name}")
            for name in ("outreachcase", "contact", "consent", "consentrecord", "interview", "interviewanswer")
        ],
        AppendOnly("outreach_consentrecord"),
        SameBrand("outreach_outreachcase", "customer_id", "clients_customer"),
        SameBrand("outreach_outreachcase", "response_id", "feedback_response"),
        SameBrand("outreach_contact", "case_id", "outreach_outreachcase", parent_key=True),
        SameBrand("outreach_consent", "case_id", "outreach_outreachcase"),
        SameBrand("outreach_consent", "customer_id", "clients_customer"),
        SameBrand("outreach_consentrecord", "consent_id", "outreach_consent", parent_key=True),
        SameBrand("outreach_interview", "case_id", "outreach_outreachcase"),
        SameBrand("outreach_interview", "customer_id", "clients_customer"),
        SameBrand("outreach_interviewanswer", "interview_id", "outreach_interview", parent_key=True),
    ]
