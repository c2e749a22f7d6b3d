from importlib import import_module

from django.apps import AppConfig


class PromisesConfig(AppConfig):
    """What a brand promises in public, and whether it keeps it."""

    name = "apps.promises"
    label = "promises"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("apps.promises.operations.checking")  # registers what the sweep calls every night
        import_module("apps.promises.texts_below")
