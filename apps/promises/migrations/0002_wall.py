from django.db import migrations

from apps.core.wall import ProtectTable

TABLES = ("metricseries", "metricpoint", "promise", "promisecheck", "passageruling", "signoff", "nopromise")


class Migration(migrations.Migration):
    dependencies = [("promises", "0001_initial")]

    operations = [ProtectTable(f"promises_{table}") for table in TABLES]
