from django.apps import AppConfig


class IntegrationsConfig(AppConfig):
    """Deliveries of other tools, taken in; deliveries to other programs, sent out."""

    name = "apps.integrations"
    label = "integrations"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.integrations import reactions, silence  # noqa: F401 - registers what the sweep calls
        from apps.integrations.operations import fetching, serving  # noqa: F401 - the same
