from django.apps import AppConfig


class ApiConfig(AppConfig):
    """The door of programs: REST, its keys' checks, and the answers that are given twice."""

    name = "apps.api"
    label = "api"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.api import documenting  # noqa: F401 - tells the schema how a key is sent
