from django.apps import AppConfig


class ListeningConfig(AppConfig):
    """What is said of a brand in public: how it feels, and when there is suddenly more or less of it."""

    name = "apps.listening"
    label = "listening"
    default_auto_field = "django.db.models.BigAutoField"
