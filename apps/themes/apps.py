from importlib import import_module

from django.apps import AppConfig


class ThemesConfig(AppConfig):
    """What customers keep talking of: themes found in their words."""

    name = "apps.themes"
    label = "themes"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("apps.themes.reactions")
        import_module("apps.themes.operations.deeds")  # registers what its deadlines do
        import_module("apps.themes.operations.tipping")
        import_module("apps.themes.operations.searching")  # and what the sweep does every night
