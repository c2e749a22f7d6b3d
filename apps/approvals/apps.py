from django.apps import AppConfig


class ApprovalsConfig(AppConfig):
    """Who said yes to exactly which words."""

    name = "apps.approvals"
    label = "approvals"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.approvals import deadline_kinds, reactions  # noqa: F401 - they register themselves
