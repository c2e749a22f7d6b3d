from django.apps import AppConfig


class CoreConfig(AppConfig):
    """What every app stands on; knows no business words."""

    name = "apps.core"
    label = "core"
    default_auto_field = "django.db.models.BigAutoField"
