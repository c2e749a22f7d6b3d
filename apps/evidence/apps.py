from django.apps import AppConfig


class EvidenceConfig(AppConfig):
    """Quotes, figures and facts with their sources, and which text uses which."""

    name = "apps.evidence"
    label = "evidence"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.evidence import reactions  # noqa: F401 - registers what others call
