"""How surveys look to a program, and what it sends to make and word them."""

from typing import Any

from django.db import connection
from rest_framework import serializers

from apps.feedback.models import Survey
from apps.feedback.surveys.making import LONGEST_NAME, MAY_BE_EMPTY, MOST_ORIGINS, TEXTS
from apps.feedback.surveys.wording import LANGUAGES
from apps.tenancy.hosts import address_on, newsroom_host


class WordingOut(serializers.Serializer[Any]):
    language = serializers.ChoiceField(choices=LANGUAGES)
    question = serializers.CharField(help_text="The one from 0 to 10.")
    for_promoters = serializers.CharField(help_text="Asked beside a 9 or 10.")
    for_passives = serializers.CharField(help_text="Asked beside a 7 or 8.")
    for_detractors = serializers.CharField(help_text="Asked beside 0 to 6.")
    extra_one = serializers.CharField(help_text="Empty where there is none.")
    extra_two = serializers.CharField(help_text="Empty where there is none.")
    thanks = serializers.CharField()
    mail_subject = serializers.CharField()
    mail_text = serializers.CharField(help_text="`{name}` becomes the customer’s name.")


class SurveyOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    client = serializers.SlugField(source="client.slug")
    name = serializers.CharField(help_text="For you: customers do not see it.")
    state = serializers.ChoiceField(choices=Survey.State.values)
    url = serializers.SerializerMethodField()
    origins = serializers.ListField(
        child=serializers.CharField(), help_text="Websites that may show it in a frame; nobody else may."
    )
    answers = serializers.IntegerField(source="answer_count", help_text="How many came by this survey.")
    created_at = serializers.DateTimeField()
    opened_at = serializers.DateTimeField(allow_null=True)
    closed_at = serializers.DateTimeField(allow_null=True)
    wordings = WordingOut(many=True)

    def get_url(self, survey: Survey) -> str | None:
        """The open link on the brand’s own host; null while the brand has none."""
        host = newsroom_host(connection.tenant, survey.client_id)  # type: ignore[attr-defined]
        return address_on(host, survey.path) if host else None


class SurveyIn(serializers.Serializer[Any]):
    """A survey begins as a draft, worded as we would in each of its languages."""

    client = serializers.SlugField(help_text="A client’s short name.")
    name = serializers.CharField(max_length=LONGEST_NAME)
    languages = serializers.ListField(child=serializers.ChoiceField(choices=LANGUAGES), min_length=1, max_length=20)


def _text(name: str, longest: int) -> serializers.CharField:
    if name in MAY_BE_EMPTY:
        return serializers.CharField(max_length=longest, required=False, allow_blank=True, default="")
    return serializers.CharField(max_length=longest)


class WordingIn(serializers.Serializer[Any]):
    """A language of the survey, whole: it is added, or put in place of the one that is there."""

    language = serializers.ChoiceField(choices=LANGUAGES)

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        """The texts that a wording has, each with its longest."""
        return super().get_fields() | {name: _text(name, longest) for name, longest in TEXTS.items()}


class LanguageIn(serializers.Serializer[Any]):
    language = serializers.ChoiceField(choices=LANGUAGES)


class OriginsIn(serializers.Serializer[Any]):
    origins = serializers.ListField(
        child=serializers.CharField(max_length=200),
        max_length=MOST_ORIGINS,
        help_text="All of them, like `https://shop.example`; an empty list takes the right from everybody.",
    )
