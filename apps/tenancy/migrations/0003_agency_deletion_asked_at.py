from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("tenancy", "0002_public_is_read")]

    operations = [
        migrations.AddField(model_name="agency", name="deletion_asked_at", field=models.DateTimeField(null=True)),
    ]
