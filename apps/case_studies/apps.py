from django.apps import AppConfig


class CaseStudiesConfig(AppConfig):
    """Stories: drafted from evidence, checked, sent for approval."""

    name = "apps.case_studies"
    label = "case_studies"
    default_auto_field = "django.db.models.BigAutoField"
