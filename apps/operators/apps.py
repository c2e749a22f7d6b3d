from django.apps import AppConfig


class OperatorsConfig(AppConfig):
    """The platform's own door: agencies are made, paused, exported and deleted here, and never read in passing."""

    name = "apps.operators"
    label = "operators"
    default_auto_field = "django.db.models.BigAutoField"
