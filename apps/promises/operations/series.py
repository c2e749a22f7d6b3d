"""Figures that are brought in: a series of a brand, filled from a file of two columns or by a program."""

import csv
import io
from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo

from django.utils.dateparse import parse_date, parse_datetime
from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.promises.events import SERIES_FILLED
from apps.promises.models import MetricPoint, MetricSeries

MOST_POINTS, LONGEST_NAME = 100_000, 120
LARGEST = Decimal(10**13)


def fill_series(
    *, by: Actor, client: Client, name: str, unit: str = "", points: Iterable[tuple[datetime, Decimal]]
) -> MetricSeries:
    """This function will add figures to a series of the brand, which is made where it has none of the name.

    A moment that is there already takes the new value. Raises BadInput.
    """
    title = " ".join(name.split())
    if not 0 < len(title) <= LONGEST_NAME:
        raise BadInput(_("Give the figures a name of up to %(most)d letters.") % {"most": LONGEST_NAME}, field="name")
    rows = dict(points)
    if not rows:
        raise BadInput(_("There is no figure in it."), field="file")
    if len(rows) > MOST_POINTS:
        raise BadInput(_("At most %(most)d figures at once.") % {"most": MOST_POINTS}, field="file")
    series = MetricSeries.objects.select_for_update().filter(client=client, name=title).first()
    if series is None:
        series = MetricSeries.objects.create(
            client=client, public_id=new_public_id(), name=title, unit=unit.strip()[:30], made_at=clock.now()
        )
    MetricPoint.objects.bulk_create(
        [MetricPoint(client=client, series=series, at=at, value=value) for at, value in rows.items()],
        update_conflicts=True,
        unique_fields=["client", "series", "at"],
        update_fields=["value"],
        batch_size=5000,
    )
    announce(SERIES_FILLED, client_id=client.pk, by=by, obj=series, points=len(rows))
    return series


def points_in(text: str, *, client: Client) -> list[tuple[datetime, Decimal]]:
    """This function will read `day or moment, value` rows; without a zone they are meant where the brand is.

    Separated by comma, semicolon or tab; a heading is passed over. Raises BadInput that names the row.
    """
    sample = text.lstrip("\ufeff")
    separator = next((each for each in ("\t", ";", ",") if each in sample.partition("\n")[0]), ",")
    found, zone = [], ZoneInfo(client.zone)
    for number, row in enumerate(csv.reader(io.StringIO(sample), delimiter=separator), 1):
        if not any(cell.strip() for cell in row):
            continue
        at = _moment(row[0].strip(), zone)
        value = _value(row[1] if len(row) > 1 else "")
        if number == 1 and at is None and value is None:
            continue
        if at is None or value is None:
            told = {"number": number, "row": separator.join(row)[:80]}
            message = _("Row %(number)d, “%(row)s”: a day as 2026-11-24 and a number are needed.") % told
            raise BadInput(message, field="file")
        found.append((at, value))
    return found


def _moment(text: str, zone: ZoneInfo) -> datetime | None:
    try:
        moment = parse_datetime(text)
        day: date | None = None if moment else parse_date(text)
    except ValueError:
        return None
    if moment is not None:
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)
    return datetime.combine(day, time(), zone) if day is not None else None


def _value(text: str) -> Decimal | None:
    try:
        value = Decimal(text.strip().replace(" ", "").replace(",", "."))
    except InvalidOperation:
        return None
    return value if value.is_finite() and abs(value) <= LARGEST else None
