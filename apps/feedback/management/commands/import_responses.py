"""Import a file of scores from the command line, by the same steps as the background job."""

import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from apps.clients.models import Client
from apps.clients.queries import whole_agency
from apps.core import clock, scope, wake
from apps.core.errors import DomainError
from apps.core.jobs import run_job
from apps.core.models import Job
from apps.feedback.command_line import SWEEP_AFTER, Choices, begin, counts_of, try_import
from apps.feedback.counts import Counts
from apps.feedback.models import Import
from apps.feedback.reading import FIELDS
from apps.tenancy.models import Agency
from apps.tenancy.sweep import acting_for, in_public

SHOWN_REJECTIONS = 5


class Command(BaseCommand):
    help = "Import a file of scores and comments. The same file twice changes nothing."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--agency", required=True, help="its short name, for example north")
        parser.add_argument("--client", required=True, help="the brand's short name")
        parser.add_argument(
            "--map",
            nargs="+",
            action="extend",
            default=[],
            metavar="FIELD=COLUMN",
            help=f"which column goes to a field, if not the guessed one; FIELD= leaves it out: {', '.join(FIELDS)}",
        )
        parser.add_argument("--at", metavar="MOMENT", help="time of the scores where no column tells it")
        order = parser.add_mutually_exclusive_group()
        order.add_argument("--day-first", dest="day_first", action="store_true", default=None)
        order.add_argument("--month-first", dest="day_first", action="store_false")
        parser.add_argument("--zone", help="zone of times without one, like Europe/London (default: the client's)")
        parser.add_argument("--dry-run", action="store_true", help="count everything, keep nothing")
        parser.add_argument("--json", action="store_true", help="print the numbers as one JSON object")

    def handle(self, *args: Any, **options: Any) -> None:
        with in_public():
            agency = Agency.objects.filter(slug=options["agency"]).first()
        if agency is None:
            raise CommandError(f"There is no agency “{options['agency']}”.")
        client = self._client(agency, options["client"])
        choices = Choices(
            path=options["file"],
            columns=self._columns(options["map"]),
            at=options["at"],
            day_first=options["day_first"],
            zone=options["zone"],
        )
        with acting_for(agency, [client.pk]):
            try:
                counts = self._try(client, choices) if options["dry_run"] else self._import(client, choices)
            except DomainError as error:
                raise CommandError(str(error)) from error
        self._print(counts, as_json=options["json"])

    def _client(self, agency: Agency, slug: str) -> Client:
        with acting_for(agency, []), transaction.atomic(), scope.limited_to(whole_agency()):
            client = Client.objects.in_scope().filter(slug=slug).first()
        if client is None:
            raise CommandError(f"The agency “{agency.slug}” has no client “{slug}”.")
        return client

    @staticmethod
    def _columns(pairs: Sequence[str]) -> dict[str, str]:
        columns: dict[str, str] = {}
        for pair in pairs:
            field, sign, column = pair.partition("=")
            if not sign:
                raise CommandError(f"--map {pair!r} lacks its “=”. Write field=column.")
            columns[field.strip()] = column.strip()
        return columns

    @staticmethod
    def _try(client: Client, choices: Choices) -> Counts:
        with transaction.atomic():
            return try_import(client=client, choices=choices)

    def _import(self, client: Client, choices: Choices) -> Counts:
        with transaction.atomic():
            imported = begin(client=client, choices=choices)
        job_id = imported.job_id or 0
        while (again := run_job(job_id)) is not None:
            time.sleep(max(0.0, (again - clock.now()).total_seconds()))
            with transaction.atomic():
                wake.schedule("job", job_id, client_id=client.pk, at=clock.now() + SWEEP_AFTER)
        with transaction.atomic():
            wake.unschedule("job", job_id)
            job = Job.objects.get(pk=job_id)
            if job.state == Job.State.FAILED:
                raise CommandError(f"The import stopped behind row {job.cursor.get('row', 0)}: {job.error}")
            self._tell_rejections(imported)
            return counts_of(imported)

    def _tell_rejections(self, imported: Import) -> None:
        for each in imported.rejections.order_by("row_number")[:SHOWN_REJECTIONS]:
            self.stderr.write(f"row {each.row_number}: {each.sentence}")

    def _print(self, counts: Counts, *, as_json: bool) -> None:
        told = counts.told()
        if as_json:
            self.stdout.write(json.dumps(told))
            return
        for name, amount in told.items():
            self.stdout.write(f"{name:<16}{amount:>9}")
