from django.apps import AppConfig


class JourneysConfig(AppConfig):
    """A customer's way with a brand, stage by stage, with what is really experienced there."""

    name = "apps.journeys"
    label = "journeys"
    default_auto_field = "django.db.models.BigAutoField"
