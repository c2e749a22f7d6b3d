from django.apps import AppConfig


class ThemesConfig(AppConfig):
    """What customers keep talking of: themes found in their words."""

    name = "apps.themes"
    label = "themes"
    default_auto_field = "django.db.models.BigAutoField"
