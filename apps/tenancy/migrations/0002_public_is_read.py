from django.conf import settings
from django.db import migrations

ROLE = settings.APP_ROLE
# The template's text is run by the owner: whoever could write it would be the owner. Hosts decide who sees what.
READ = "tenancy_agency, tenancy_domain, django_migrations"


class Migration(migrations.Migration):
    """In public the serving role writes the due registry and nothing else."""

    dependencies = [("tenancy", "0001_initial")]

    operations = [
        migrations.RunSQL(
            f"REVOKE INSERT, UPDATE, DELETE ON {READ} FROM {ROLE}; REVOKE ALL ON tenancy_template FROM {ROLE};",
            f"GRANT INSERT, UPDATE, DELETE ON {READ} TO {ROLE};"
            f"GRANT SELECT, INSERT, UPDATE, DELETE ON tenancy_template TO {ROLE};",
        )
    ]
