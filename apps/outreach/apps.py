from django.apps import AppConfig


class OutreachConfig(AppConfig):
    """Promoters: first contact, permission, interview."""

    name = "apps.outreach"
    label = "outreach"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.outreach import deadline_kinds, questions, reactions, undo  # noqa: F401 - registers what others call
        from apps.outreach.operations import consent_ends  # noqa: F401 - its performer ends permissions
