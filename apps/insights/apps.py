from django.apps import AppConfig


class InsightsConfig(AppConfig):
    """One screen for both teams: what is said, what service has to do and what was promised, hour by hour."""

    name = "apps.insights"
    label = "insights"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.insights import reactions  # noqa: F401 - registers what events call
