"""The rows behind a result: what did not meet a promise, by name and with the page where it is looked at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.conf import settings
from django.urls import reverse

from apps.feedback.models import ClosedLoop, Response
from apps.outreach.models import OutreachCase
from apps.promises.models import Metric, MetricPoint, PromiseCheck
from apps.tickets.models import Ticket


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing that did not meet a promise. `path` is where it is looked at, empty where nowhere."""

    label: str
    at: datetime
    path: str = ""


def misses_of(check: PromiseCheck, ids: Sequence[int]) -> list[Miss]:
    """This function will return the rows behind some of a check's misses, in the order in which it has them."""
    found = _READERS[check.measure["metric"]](check.client_id, ids)
    return [found[pk] for pk in ids if pk in found]


def _page(name: str, public_id: str) -> str:
    return reverse(name, args=[public_id], urlconf=settings.URLCONF_AGENCY)


def _tickets(client_id: int, ids: Sequence[int]) -> dict[int, Miss]:
    rows = Ticket.objects.filter(client_id=client_id, pk__in=ids)
    return {
        each.pk: Miss(
            f"#{each.number} {each.subject}", each.opened_at, reverse("tickets:ticket", args=[each.public_id])
        )
        for each in rows
    }


def _cases(client_id: int, ids: Sequence[int]) -> dict[int, Miss]:
    rows = OutreachCase.objects.filter(client_id=client_id, pk__in=ids).select_related("customer")
    return {
        each.pk: Miss(str(each.customer), each.opened_at, reverse("outreach:case", args=[each.public_id]))
        for each in rows
    }


def _loops(client_id: int, ids: Sequence[int]) -> dict[int, Miss]:
    rows = ClosedLoop.objects.filter(client_id=client_id, pk__in=ids).select_related("response__customer")
    return {each.pk: _of_response(each.response, reverse("feedback:loops")) for each in rows}


def _scores(client_id: int, ids: Sequence[int]) -> dict[int, Miss]:
    rows = Response.objects.filter(client_id=client_id, pk__in=ids).select_related("customer")
    return {each.pk: _of_response(each, reverse("feedback:responses")) for each in rows}


def _of_response(response: Response, path: str) -> Miss:
    who = str(response.customer) if response.customer is not None else "–"
    return Miss(f"{response.score} · {who}", response.answered_at, path)


def _points(client_id: int, ids: Sequence[int]) -> dict[int, Miss]:
    rows = MetricPoint.objects.filter(client_id=client_id, pk__in=ids).select_related("series")
    return {each.pk: Miss(f"{each.value.normalize():f} {each.series.unit}".strip(), each.at) for each in rows}


_READERS: Final[dict[str, Callable[[int, Sequence[int]], dict[int, Miss]]]] = {
    Metric.FIRST_ANSWER: _tickets,
    Metric.SOLVED: _tickets,
    Metric.SATISFACTION: _tickets,
    Metric.SCORE: _scores,
    Metric.FIRST_CONTACT: _cases,
    Metric.CLOSED_LOOP: _loops,
    Metric.SERIES: _points,
}
