from django.apps import AppConfig


class FeedbackConfig(AppConfig):
    """What customers answer: scores, comments, imports, and the loops owed to the unhappy."""

    name = "apps.feedback"
    label = "feedback"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.feedback import connectors, deadline_kinds, import_steps, reactions  # noqa: F401 - registers what others call
        from apps.feedback.surveys import daily, letters  # noqa: F401 - the same
