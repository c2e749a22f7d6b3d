from importlib import import_module

from django.apps import AppConfig


class MessagingConfig(AppConfig):
    """What a brand says: its house of messages, its answers for everybody, and what its service people are told."""

    name = "apps.messaging"
    label = "messaging"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("apps.messaging.own_words")
