"""Promises for programs: registered, changed, checked, put away; and the figures that some are measured by."""

from typing import Any, Final

import django_filters
from django.db.models import Count, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from apps.api.authentication import program_of
from apps.api.documenting import problems
from apps.api.v1.promise_shapes import PromiseAnew, PromiseIn, PromiseOut, SeriesIn, SeriesOut
from apps.api.v1.sending import IDEMPOTENCY_KEY
from apps.api.verbs import NothingIn, VerbOn
from apps.api.views import KeyedView, Pages
from apps.clients.models import Client, KeyScope
from apps.core.actors import Actor
from apps.promises.models import Metric, MetricSeries, Promise, Standing
from apps.promises.operations.checking import check_promise
from apps.promises.operations.registering import Wanted, archive_promise, change_promise, register_promise
from apps.promises.operations.series import fill_series

ANSWERS: Final[dict[Any, Any]] = {200: PromiseOut, **problems(400, 401, 403, 404, 409, 415, 422)}


class PromiseApiFilter(django_filters.FilterSet):
    client = django_filters.CharFilter(field_name="client__slug", help_text="A client’s short name.")
    standing = django_filters.MultipleChoiceFilter(choices=Standing.choices)

    class Meta:
        model = Promise
        fields: list[str] = []


class NewestPromises(Pages):
    ordering = ("-made_at", "-id")


def promises_in_scope() -> QuerySet[Promise]:
    """This function will return the promises of the key’s brands."""
    return Promise.objects.in_scope().select_related("client", "series")


def promise_named(public_id: str) -> Promise:
    """This function will return the promise, or say that it is not there."""
    return get_object_or_404(promises_in_scope(), public_id=public_id)


def wanted_of(client: Client, given: dict[str, Any]) -> Wanted:
    """This function will turn what a program sent into what the operation takes. A series is meant by its name."""
    named = given.pop("series", "")
    series = None
    if given["metric"] == Metric.SERIES:
        series = MetricSeries.objects.filter(client=client, name=named).first()
    return Wanted(series=series, **{name: value for name, value in given.items() if name != "client"})


class Promises(KeyedView):
    """`/api/v1/promises/`"""

    scopes = {"GET": KeyScope.PROMISES_READ, "POST": KeyScope.PROMISES_WRITE}
    serializer_class = PromiseOut
    filterset_class = PromiseApiFilter
    pagination_class = NewestPromises
    queryset = Promise.objects.none()

    def get_queryset(self) -> QuerySet[Promise]:
        """Those of the key’s brands."""
        return promises_in_scope()

    @extend_schema(operation_id="promises_list", responses={200: PromiseOut(many=True), **problems(401, 403, 404, 422)})
    def get(self, request: Request) -> Answer:
        """Promises with what their last check found, the newest first."""
        return self.list_page(request)

    @extend_schema(
        operation_id="promise_register",
        request=PromiseIn,
        parameters=[IDEMPOTENCY_KEY],
        responses={201: PromiseOut, **problems(400, 401, 403, 409, 415, 422)},
    )
    def post(self, request: Request) -> HttpResponse:
        """Register a promise. It is checked at once, and then every night."""
        return self.act(request, lambda: self._register(request))

    def _register(self, request: Request) -> Answer:
        form = PromiseIn(data=request.data)
        form.is_valid(raise_exception=True)
        client = self.brand_named(form.validated_data["client"])
        wanted = wanted_of(client, form.validated_data)
        made = register_promise(by=program_of(request).actor, client=client, wanted=wanted)
        return Answer(PromiseOut(promise_named(made.public_id)).data, status=201)


class OnePromise(KeyedView):
    """`/api/v1/promises/{id}/`"""

    scopes = {"GET": KeyScope.PROMISES_READ}
    serializer_class = PromiseOut

    @extend_schema(operation_id="promise_one", responses={200: PromiseOut, **problems(401, 403, 404)})
    def get(self, request: Request, public_id: str) -> Answer:
        """One promise with what its last check found."""
        return Answer(PromiseOut(promise_named(public_id)).data)


class Verb(VerbOn[Promise]):
    scopes = {"POST": KeyScope.PROMISES_WRITE}
    shown_as = PromiseOut

    def named(self, public_id: str) -> Promise:
        return promise_named(public_id)


class Change(Verb):
    serializer_class = PromiseAnew

    @extend_schema(operation_id="promise_change", request=PromiseAnew, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Say all of it anew; its owners stay. With another measure it is checked at once."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Promise, given: dict[str, Any]) -> None:
        owners = {"cx_owner": thing.cx_owner, "pr_owner": thing.pr_owner}
        change_promise(by=by, promise=thing, wanted=wanted_of(thing.client, given | owners))


class Check(Verb):
    @extend_schema(operation_id="promise_check", request=NothingIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Hold it against what was done, now."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Promise, given: dict[str, Any]) -> None:
        check_promise(by=by, promise=thing)


class Archive(Verb):
    @extend_schema(operation_id="promise_archive", request=NothingIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Put it away: it is made no more. Its history stays."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Promise, given: dict[str, Any]) -> None:
        archive_promise(by=by, promise=thing)


class Series(KeyedView):
    """`/api/v1/series/`"""

    scopes = {"POST": KeyScope.PROMISES_WRITE}
    serializer_class = SeriesIn

    @extend_schema(
        operation_id="series_fill",
        request=SeriesIn,
        parameters=[IDEMPOTENCY_KEY],
        responses={200: SeriesOut, **problems(400, 401, 403, 409, 415, 422)},
    )
    def post(self, request: Request) -> HttpResponse:
        """Bring figures in. A moment that is there already takes the new value."""
        return self.act(request, lambda: self._fill(request))

    def _fill(self, request: Request) -> Answer:
        form = SeriesIn(data=request.data)
        form.is_valid(raise_exception=True)
        given = form.validated_data
        points = [(each["at"], each["value"]) for each in given["points"]]
        client = self.brand_named(given["client"])
        by = program_of(request).actor
        made = fill_series(by=by, client=client, name=given["name"], unit=given["unit"], points=points)
        counted = MetricSeries.objects.select_related("client").annotate(n=Count("points")).get(pk=made.pk)
        shown = {"public_id": counted.public_id, "client": counted.client, "name": counted.name, "unit": counted.unit}
        return Answer(SeriesOut(shown | {"points": counted.n}).data)


VERBS: Final[dict[str, type[Verb]]] = {"change": Change, "check": Check, "archive": Archive}
