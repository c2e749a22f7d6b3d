"""The Django app behind the demo commands."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The door for sample data; starting and supervising needs no Django and lives beside it."""

    name = "apps.demo"
    label = "demo"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.demo.seeds import history  # noqa: F401 - registers the background job
