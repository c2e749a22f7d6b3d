from django.apps import AppConfig


class DeadlinesConfig(AppConfig):
    """Deadlines are rows: durable, reminded, escalated, stopped and restarted."""

    name = "apps.deadlines"
    label = "deadlines"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.deadlines import falling, reactions  # noqa: F401 - registers what the sweep calls
