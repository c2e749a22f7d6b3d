from django.apps import AppConfig


class ClientsConfig(AppConfig):
    """The brands an agency looks after, their customers, and who may work for which."""

    name = "apps.clients"
    label = "clients"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from apps.clients import export_jobs  # noqa: F401 - registers what the sweep calls
        from apps.clients.queries import is_archived, sandbox_ids
        from apps.core.gate import use_walls
        from apps.core.links import use_rest

        use_walls(sandbox_ids)
        use_rest(is_archived)
