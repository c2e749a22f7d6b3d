from django.apps import AppConfig

from apps.core import form_words


class CoreConfig(AppConfig):
    """What every app stands on; knows no business words."""

    name = "apps.core"
    label = "core"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        form_words.install()
