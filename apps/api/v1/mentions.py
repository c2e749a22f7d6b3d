"""What is said in public, for programs: sent in one by one or by the thousand, read, corrected, removed; and alerts."""

from collections import Counter
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from apps.api.authentication import program_of
from apps.api.documenting import problems
from apps.api.v1.mention_shapes import AlertOut, MentionIn, MentionOut, MentionRowsOut
from apps.api.v1.sending import ALL_OR_NOTHING, IDEMPOTENCY_KEY, Taking, refusal, row_of
from apps.api.views import KeyedView, Pages
from apps.clients.models import KeyScope
from apps.clients.people import Person
from apps.listening.models import Alert, AuthorKind, Feeling, Mention
from apps.listening.operations.correcting import remove_mention
from apps.listening.operations.taking import ECHO, EDITED, KNOWN, NEW, NewMention, Taken, take_mentions


class MentionApiFilter(django_filters.FilterSet):
    client = django_filters.CharFilter(field_name="client__slug", help_text="A client’s short name.")
    source = django_filters.CharFilter(field_name="source__code")
    source_id = django_filters.CharFilter(field_name="outside_id")
    sentiment = django_filters.ChoiceFilter(choices=Feeling.choices, field_name="feeling")
    author_kind = django_filters.ChoiceFilter(choices=AuthorKind.choices)
    risk_from = django_filters.NumberFilter(field_name="risk", lookup_expr="gte", min_value=0, max_value=100)
    said_from = django_filters.IsoDateTimeFilter(field_name="said_at", lookup_expr="gte")
    said_before = django_filters.IsoDateTimeFilter(field_name="said_at", lookup_expr="lt")

    class Meta:
        model = Mention
        fields: list[str] = []


class AlertApiFilter(django_filters.FilterSet):
    client = django_filters.CharFilter(field_name="client__slug", help_text="A client’s short name.")
    direction = django_filters.ChoiceFilter(choices=Alert.Direction.choices)

    class Meta:
        model = Alert
        fields: list[str] = []


class NewestMentions(Pages):
    ordering = ("-said_at", "-id")


class NewestAlerts(Pages):
    ordering = ("-raised_at", "-id")


def mentions_in_scope() -> QuerySet[Mention]:
    """This function will return the mentions of the key’s brands with all that is shown of them."""
    return Mention.objects.in_scope().select_related("client", "source", "customer").prefetch_related("topics")


def mention_named(public_id: str) -> Mention:
    """This function will return the mention, or say that it is not there."""
    return get_object_or_404(mentions_in_scope(), public_id=public_id)


class Mentions(KeyedView):
    """`/api/v1/mentions/`"""

    scopes = {"GET": KeyScope.MENTIONS_READ, "POST": KeyScope.MENTIONS_WRITE}
    serializer_class = MentionOut
    filterset_class = MentionApiFilter
    pagination_class = NewestMentions
    queryset = Mention.objects.none()

    def get_queryset(self) -> QuerySet[Mention]:
        """Those of the key’s brands."""
        return mentions_in_scope()

    @extend_schema(operation_id="mentions_list", responses={200: MentionOut(many=True), **problems(401, 403, 404, 422)})
    def get(self, request: Request) -> Answer:
        """Mentions, the newest first."""
        return self.list_page(request)

    @extend_schema(
        operation_id="mentions_send",
        request=PolymorphicProxySerializer(
            "MentionOrMany", [MentionIn, MentionIn(many=True)], resource_type_field_name=None, many=False
        ),
        parameters=[IDEMPOTENCY_KEY, ALL_OR_NOTHING],
        responses={
            200: MentionOut,
            201: MentionOut,
            207: MentionRowsOut,
            (422, "application/json"): MentionRowsOut,  # all or nothing, and one was wrong
            **problems(400, 401, 403, 413, 415, 422),
        },
    )
    def post(self, request: Request) -> HttpResponse:
        """Send in one mention, or a list of up to 1,000. What says the same again is an echo and adds reach."""
        return self.act(request, lambda: self._take(request))

    def _take(self, request: Request) -> Answer:
        by = program_of(request).actor
        taking = Taking(
            form=MentionIn,
            read=_new,
            take=lambda client, news: take_mentions(by=by, client=client, mentions=news),
            brand_named=self.brand_named,
        )
        taken = taking.all_of(request)
        shown = {each.pk: each for each in mentions_in_scope().filter(pk__in=[got.mention.pk for got in taken.got])}
        results = [_result(got, problem, shown) for got, problem in taken.results]
        if not isinstance(request.data, list):
            [one] = results
            return refusal(one["problem"]) if "problem" in one else Answer(one["mention"], status=one["status"])
        outcomes = Counter(each.outcome for each in taken.got)
        body = {
            "created": outcomes[NEW],
            "known": outcomes[KNOWN],
            "edited": outcomes[EDITED],
            "echoes": outcomes[ECHO],
            "rejected": taken.rejected,
            "results": results,
        }
        return Answer(body, status=taken.status)


def _new(given: dict[str, Any]) -> NewMention:
    who = given["customer"]
    names = {"source_key": "key", "email": "email", "phone": "phone", "name": "name", "company": "company"}
    plain = ("text", "source", "source_name", "source_kind", "url", "author", "author_kind", "reach", "said_at")
    return NewMention(
        person=Person(**{field: who.get(name, "").strip() for field, name in names.items()}),
        outside_id=given["source_id"],
        **{name: given[name] for name in (*plain, "language", "repost_of")},
    )


def _result(taken: Taken | None, problem: dict[str, Any] | None, shown: dict[int, Mention]) -> dict[str, Any]:
    if taken is None:
        return row_of(problem, 0)
    status = 201 if taken.outcome == NEW else 200
    return row_of(problem, status, outcome=taken.outcome, mention=MentionOut(shown[taken.mention.pk]).data)


class OneMention(KeyedView):
    """`/api/v1/mentions/{id}/`"""

    scopes = {"GET": KeyScope.MENTIONS_READ, "DELETE": KeyScope.MENTIONS_WRITE}
    serializer_class = MentionOut

    @extend_schema(operation_id="mentions_one", responses={200: MentionOut, **problems(401, 403, 404)})
    def get(self, request: Request, public_id: str) -> Answer:
        """One mention."""
        return Answer(MentionOut(mention_named(public_id)).data)

    @extend_schema(operation_id="mentions_remove", responses={204: None, **problems(401, 403, 404)})
    def delete(self, request: Request, public_id: str) -> HttpResponse:
        """Its author has removed it at the place: its words and its author are gone here, too; counts stay."""
        remove_mention(by=program_of(request).actor, mention=mention_named(public_id))
        return Answer(status=204)


class Alerts(KeyedView):
    """`/api/v1/alerts/`"""

    scopes = {"GET": KeyScope.MENTIONS_READ}
    serializer_class = AlertOut
    filterset_class = AlertApiFilter
    pagination_class = NewestAlerts
    queryset = Alert.objects.none()

    def get_queryset(self) -> QuerySet[Alert]:
        """Those of the key’s brands."""
        return Alert.objects.in_scope().select_related("client")

    @extend_schema(operation_id="alerts_list", responses={200: AlertOut(many=True), **problems(401, 403, 404, 422)})
    def get(self, request: Request) -> Answer:
        """Alerts, the newest first. One event is one alert: it grows instead of coming again."""
        return self.list_page(request)
