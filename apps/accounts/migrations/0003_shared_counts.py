"""The table of Django's cache in the database, as `createcachetable` would make it, in each agency's schema."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("accounts", "0002_absences")]

    operations = [
        migrations.RunSQL(
            "CREATE TABLE accounts_sharedcount"
            " (cache_key varchar(255) NOT NULL PRIMARY KEY, value text NOT NULL, expires timestamptz NOT NULL);"
            "CREATE INDEX accounts_sharedcount_expires ON accounts_sharedcount (expires);",
            "DROP TABLE accounts_sharedcount;",
        )
    ]
