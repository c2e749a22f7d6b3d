from django.apps import AppConfig


class TriageConfig(AppConfig):
    """What comes in is sorted: what is a complaint, what touches safety, who is told."""

    name = "apps.triage"
    label = "triage"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.triage import reactions, undo  # noqa: F401 - registers what others call
