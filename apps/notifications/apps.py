from django.apps import AppConfig


class NotificationsConfig(AppConfig):
    """Mails out, each once, and notices to people in the app."""

    name = "apps.notifications"
    label = "notifications"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.notifications import operations, reactions, sending  # noqa: F401 - register what the sweep calls
