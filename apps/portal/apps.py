from django.apps import AppConfig


class PortalConfig(AppConfig):
    """What the client's staff see."""

    name = "apps.portal"
    label = "portal"
    default_auto_field = "django.db.models.BigAutoField"
