import csv

from django.apps import AppConfig

from apps.core import form_words
from apps.core.columns import MAX_CELL


class CoreConfig(AppConfig):
    """What every app stands on; knows no business words."""

    name = "apps.core"
    label = "core"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        form_words.install()
        csv.field_size_limit(MAX_CELL)  # the default of 128 kB is too small for a long answer
