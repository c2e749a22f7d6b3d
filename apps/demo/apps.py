"""The Django app behind the demo commands."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The door for sample data; starting and supervising needs no Django and lives beside it."""

    name = "apps.demo"
    label = "demo"
