from django.apps import AppConfig


class WorkspaceConfig(AppConfig):
    """The agency's own screens over everything: Today, palette, mailbox."""

    name = "apps.workspace"
    label = "workspace"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.workspace import (  # noqa: F401 - register how deadlines read, and reactions
            due_crises,
            due_rows,
            due_themes,
            due_tickets,
            due_tips,
            first_steps,
            integration_notices,
        )
        from apps.workspace.customers import rows  # noqa: F401 - registers what stands in a customer's timeline
