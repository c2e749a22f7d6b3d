from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    """Structured texts: drafts, frozen versions and their hashes."""

    name = "apps.documents"
    label = "documents"
    default_auto_field = "django.db.models.BigAutoField"
