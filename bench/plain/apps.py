from django.apps import AppConfig


class PlainConfig(AppConfig):
    """Installed by the bench only."""

    name = "bench.plain"
    label = "plain"
    default_auto_field = "django.db.models.BigAutoField"
