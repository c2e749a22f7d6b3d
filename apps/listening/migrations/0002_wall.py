from django.db import migrations

from apps.core.wall import AppendOnly, ProtectTable, SameBrand

TABLES = (
    *("source", "topic", "listeningsettings", "mention", "mentiontopic", "echo", "mentionband", "mentioncount"),
    *("alert", "correction", "sentimentlayer"),
)
OF_MENTION = ("mentiontopic", "echo", "mentionband", "correction")


class Migration(migrations.Migration):
    dependencies = [("listening", "0001_initial"), ("clients", "0003_customer_brand_key")]

    operations = [
        *[ProtectTable(f"listening_{name}") for name in TABLES],
        AppendOnly("listening_correction"),
        AppendOnly("listening_sentimentlayer"),
        SameBrand("listening_mention", "source_id", "listening_source", parent_key=True),
        SameBrand("listening_mention", "customer_id", "clients_customer"),
        SameBrand("listening_mentiontopic", "mention_id", "listening_mention", parent_key=True),
        *[SameBrand(f"listening_{name}", "mention_id", "listening_mention") for name in OF_MENTION[1:]],
        SameBrand("listening_mentiontopic", "topic_id", "listening_topic", parent_key=True),
        SameBrand("listening_echo", "source_id", "listening_source"),
    ]
