from importlib import import_module

from django.apps import AppConfig


class NewsroomConfig(AppConfig):
    """The public side: Wagtail holds the tree, a Publication holds all that is said."""

    name = "apps.newsroom"
    label = "newsroom"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("apps.newsroom.reactions")
        import_module("apps.newsroom.own_words")
        import_module("apps.newsroom.deadline_kinds")
