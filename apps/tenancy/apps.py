from django.apps import AppConfig


class TenancyConfig(AppConfig):
    """Agencies, their hosts and schemas, and the due registry: the only app that names schemas."""

    name = "apps.tenancy"
    label = "tenancy"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.core import wake
        from apps.tenancy import checks, registry  # noqa: F401 - checks register themselves

        wake.use_scheduler(registry.DueRegistry())
