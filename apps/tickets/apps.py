from django.apps import AppConfig


class TicketsConfig(AppConfig):
    """What customers bring to service: tickets, their threads, and the clocks that run on them."""

    name = "apps.tickets"
    label = "tickets"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.tickets import closing, deadline_kinds, reactions  # noqa: F401 - registers what others call
