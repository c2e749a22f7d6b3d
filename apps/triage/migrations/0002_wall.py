from django.db import migrations

from apps.core.wall import AppendOnly, ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("triage", "0001_initial"), ("clients", "0003_customer_brand_key")]

    operations = [
        *[ProtectTable(f"triage_{name}") for name in ("escalationrule", "ruleversion", "inboxmark")],
        AppendOnly("triage_ruleversion"),
        SameBrand("triage_ruleversion", "rule_id", "triage_escalationrule", parent_key=True),
    ]
