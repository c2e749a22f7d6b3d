from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies: list[tuple[str, str]] = []

    operations = [
        migrations.CreateModel(
            name="Operator",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=80, unique=True)),
                ("link_hash", models.CharField(blank=True, max_length=64)),
                ("link_ends_at", models.DateTimeField(null=True)),
                ("generation", models.PositiveIntegerField(default=0)),
                ("created_at", models.DateTimeField()),
                ("last_in_at", models.DateTimeField(null=True)),
            ],
        ),
        # Whoever finds a hole in an agency's pages finds no operator behind it.
        migrations.RunSQL(
            f"REVOKE ALL ON operators_operator FROM {settings.APP_ROLE};",
            f"GRANT SELECT, INSERT, UPDATE, DELETE ON operators_operator TO {settings.APP_ROLE};",
        ),
    ]
