from django.apps import AppConfig


class ListeningConfig(AppConfig):
    """What is said of a brand in public: how it feels, and when there is suddenly more or less of it."""

    name = "apps.listening"
    label = "listening"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.listening import reactions  # noqa: F401 - registers what others call
        from apps.listening.operations import correcting  # noqa: F401 - registers the refit
