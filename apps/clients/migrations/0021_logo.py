from django.db import migrations, models


class Migration(migrations.Migration):
    """A logo is a picture that somebody uploads; the column for SVG was never filled by anything."""

    dependencies = [("clients", "0020_sandbox")]

    operations = [
        migrations.RemoveField(model_name="client", name="logo_svg"),
        migrations.AddField(
            model_name="client",
            name="logo",
            field=models.FileField(blank=True, max_length=120, upload_to="logos"),
        ),
    ]
