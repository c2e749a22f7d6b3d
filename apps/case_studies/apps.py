from importlib import import_module

from django.apps import AppConfig


class CaseStudiesConfig(AppConfig):
    """Stories: drafted from evidence, checked, sent for approval."""

    name = "apps.case_studies"
    label = "case_studies"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("apps.case_studies.board")
        import_module("apps.case_studies.own_words")
        import_module("apps.case_studies.reactions")
        import_module("apps.case_studies.subjects")
