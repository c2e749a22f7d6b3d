from django.apps import AppConfig


class DrillsConfig(AppConfig):
    """Crises that are rehearsed: a script of invented trouble, in a walled brand that reaches nobody."""

    name = "apps.drills"
    label = "drills"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.drills.operations import ending, playing  # noqa: F401 - registers what the sweep calls
