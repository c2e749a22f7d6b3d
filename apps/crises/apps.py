from django.apps import AppConfig


class CrisesConfig(AppConfig):
    """When it burns: playbooks, incidents, and statements that promise only what service has in hand."""

    name = "apps.crises"
    label = "crises"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.crises import deadline_kinds, own_words, reactions  # noqa: F401 - registers what others call
