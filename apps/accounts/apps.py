from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """People who sign in, and how."""

    name = "apps.accounts"
    label = "accounts"
    default_auto_field = "django.db.models.BigAutoField"
