"""Celery, tenant-aware. The broker is a wake-up: messages hold ids, results are not kept."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from typing import Any

from celery.signals import worker_process_init
from django.conf import settings
from django.db import connection, transaction
from tenant_schemas_celery.app import CeleryApp
from tenant_schemas_celery.task import TenantTask

from config.broker import use_whole_files


class WrongAgency(RuntimeError):
    """The message's schema and the connection's differ: refuse rather than work in the wrong agency."""


class AgencyTask(TenantTask):
    """Looks the agency up inside a transaction (our connections refuse otherwise), and checks where it landed."""

    abstract = True

    @classmethod
    def get_tenant_for_schema(cls, schema_name: str) -> Any:
        with transaction.atomic():
            return super().get_tenant_for_schema(schema_name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        headers = self.request.headers or {}
        wanted = headers.get("_schema_name") or self.request.get("_schema_name")
        if wanted and wanted != connection.schema_name:  # type: ignore[attr-defined]
            raise WrongAgency(f"task of {wanted} met a connection of {connection.schema_name}")  # type: ignore[attr-defined]
        return super().__call__(*args, **kwargs)


app = CeleryApp("goodword", task_cls=AgencyTask)


def configure() -> None:
    """This function will read the settings; the filesystem broker needs its folders made."""
    options: dict[str, Any] = {}
    if settings.BROKER_URL.startswith("filesystem"):
        use_whole_files()
        queue, control = settings.BROKER_FOLDER / "queue", settings.BROKER_FOLDER / "control"
        options = {
            "data_folder_in": str(queue),
            "data_folder_out": str(queue),
            "control_folder": str(control),
            "store_processed": False,
            # It looks for one message at a time. At its own pace of one a second, what a busy minute leaves behind
            # (an import wakes hundreds of times) would stand for a quarter of an hour before the next person's.
            "polling_interval": 0.05,
        }
    app.conf.update(
        broker_url=settings.BROKER_URL,
        broker_transport_options=options,
        broker_connection_retry_on_startup=True,
        task_ignore_result=True,
        task_acks_late=True,
        task_publish_retry=False,  # the sweep does it instead
        worker_prefetch_multiplier=1,
        task_time_limit=1800,
        timezone="UTC",
        beat_schedule={"sweep": {"task": "tenancy.sweep_due", "schedule": 60.0}},
        worker_hijack_root_logger=False,
    )
    app.autodiscover_tasks()


configure()


@worker_process_init.connect
def _fresh_connection(**_: Any) -> None:
    connection.close()  # a forked worker must not share its parent's connection
