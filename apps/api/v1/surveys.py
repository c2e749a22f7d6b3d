"""Surveys for programs: made, worded, opened and closed; what is answered comes as responses."""

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
from apps.api.v1.sending import IDEMPOTENCY_KEY
from apps.api.v1.survey_shapes import LanguageIn, OriginsIn, SurveyIn, SurveyOut, WordingIn
from apps.api.verbs import NothingIn, VerbOn
from apps.api.views import KeyedView, Pages
from apps.clients.models import KeyScope
from apps.core.actors import Actor
from apps.feedback.models import Survey
from apps.feedback.surveys.making import make_survey, move_survey, remove_wording, save_wording, set_origins

ANSWERS: Final[dict[Any, Any]] = {200: SurveyOut, **problems(400, 401, 403, 404, 409, 415, 422)}


class SurveyApiFilter(django_filters.FilterSet):
    client = django_filters.CharFilter(field_name="client__slug", help_text="A client’s short name.")
    state = django_filters.MultipleChoiceFilter(choices=Survey.State.choices)

    class Meta:
        model = Survey
        fields: list[str] = []


class NewestSurveys(Pages):
    ordering = ("-created_at", "-id")


def surveys_in_scope() -> QuerySet[Survey]:
    """This function will return the surveys of the key’s brands with their wordings and how many answered."""
    rows = Survey.objects.in_scope().select_related("client").prefetch_related("wordings")
    return rows.annotate(answer_count=Count("answers"))


def survey_named(public_id: str) -> Survey:
    """This function will return the survey, or say that it is not there."""
    return get_object_or_404(surveys_in_scope(), public_id=public_id)


class Surveys(KeyedView):
    """`/api/v1/surveys/`"""

    scopes = {"GET": KeyScope.SURVEYS_READ, "POST": KeyScope.SURVEYS_WRITE}
    serializer_class = SurveyOut
    filterset_class = SurveyApiFilter
    pagination_class = NewestSurveys
    queryset = Survey.objects.none()

    def get_queryset(self) -> QuerySet[Survey]:
        """Those of the key’s brands."""
        return surveys_in_scope()

    @extend_schema(operation_id="surveys_list", responses={200: SurveyOut(many=True), **problems(401, 403, 404, 422)})
    def get(self, request: Request) -> Answer:
        """Surveys, the newest first."""
        return self.list_page(request)

    @extend_schema(
        operation_id="survey_make",
        request=SurveyIn,
        parameters=[IDEMPOTENCY_KEY],
        responses={201: SurveyOut, **problems(400, 401, 403, 409, 415, 422)},
    )
    def post(self, request: Request) -> HttpResponse:
        """Begin a survey: a draft with our words in each language."""
        return self.act(request, lambda: self._make(request))

    def _make(self, request: Request) -> Answer:
        form = SurveyIn(data=request.data)
        form.is_valid(raise_exception=True)
        given = form.validated_data
        client = self.brand_named(given["client"])
        by = program_of(request).actor
        made = make_survey(by=by, client=client, name=given["name"], languages=given["languages"])
        return Answer(SurveyOut(survey_named(made.public_id)).data, status=201)


class OneSurvey(KeyedView):
    """`/api/v1/surveys/{id}/`"""

    scopes = {"GET": KeyScope.SURVEYS_READ}
    serializer_class = SurveyOut

    @extend_schema(operation_id="survey_one", responses={200: SurveyOut, **problems(401, 403, 404)})
    def get(self, request: Request, public_id: str) -> Answer:
        """One survey with its words."""
        return Answer(SurveyOut(survey_named(public_id)).data)


class Verb(VerbOn[Survey]):
    scopes = {"POST": KeyScope.SURVEYS_WRITE}
    shown_as = SurveyOut

    def named(self, public_id: str) -> Survey:
        return survey_named(public_id)


class Open(Verb):
    @extend_schema(operation_id="survey_open", request=NothingIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Take answers from now on. The brand needs a host of its own for it."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Survey, given: dict[str, Any]) -> None:
        move_survey(by=by, survey=thing, to=Survey.State.OPEN)


class Close(Verb):
    @extend_schema(operation_id="survey_close", request=NothingIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Take no more answers; plans that mail it end with it."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Survey, given: dict[str, Any]) -> None:
        move_survey(by=by, survey=thing, to=Survey.State.CLOSED)


class Word(Verb):
    serializer_class = WordingIn

    @extend_schema(operation_id="survey_word", request=WordingIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Word it in a language, whole; a language that it did not have is added."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Survey, given: dict[str, Any]) -> None:
        save_wording(by=by, survey=thing, language=given["language"], texts=given)


class RemoveWording(Verb):
    serializer_class = LanguageIn

    @extend_schema(operation_id="survey_remove_wording", request=LanguageIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Take a language away. The last one stays: somebody must be able to read it."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Survey, given: dict[str, Any]) -> None:
        remove_wording(by=by, survey=thing, language=given["language"])


class Origins(Verb):
    serializer_class = OriginsIn

    @extend_schema(operation_id="survey_origins", request=OriginsIn, responses=ANSWERS)
    def post(self, request: Request, public_id: str) -> HttpResponse:
        """Say which websites may show it in a frame."""
        return self.done(request, public_id)

    def do(self, by: Actor, thing: Survey, given: dict[str, Any]) -> None:
        set_origins(by=by, survey=thing, typed="\n".join(given["origins"]))


VERBS: Final[dict[str, type[Verb]]] = {
    "open": Open,
    "close": Close,
    "word": Word,
    "remove-wording": RemoveWording,
    "origins": Origins,
}
