"""How themes look to a program."""

from typing import Any

from rest_framework import serializers

from apps.listening.models import Feeling
from apps.themes.models import ThemeDeed, Voice


class ThemeOut(serializers.Serializer[Any]):
    """A theme with what is said of it in the last 90 days, all kinds of text together."""

    id = serializers.CharField(source="public_id")
    client = serializers.SlugField(source="client.slug")
    name = serializers.CharField()
    named_by_a_person = serializers.BooleanField(source="is_named")
    words = serializers.ListField(child=serializers.CharField(), help_text="The most telling first.")
    pins = serializers.ListField(child=serializers.CharField(), help_text="Words that put a text here.")
    n = serializers.IntegerField(help_text="Texts in 90 days.")
    negative = serializers.IntegerField()
    neutral = serializers.IntegerField()
    positive = serializers.IntegerField()
    found_at = serializers.DateTimeField()
    seen_at = serializers.DateTimeField(help_text="By the last search that found it.")


class VoiceOut(serializers.Serializer[Any]):
    """One text of a theme."""

    kind = serializers.ChoiceField(choices=Voice.Kind.choices)
    text = serializers.CharField()
    feeling = serializers.ChoiceField(choices=Feeling.choices)
    segment = serializers.CharField()
    said_at = serializers.DateTimeField()


class DeedOut(serializers.Serializer[Any]):
    """What a theme is to become, or became."""

    id = serializers.CharField(source="public_id")
    kind = serializers.ChoiceField(choices=ThemeDeed.Kind.choices)
    text = serializers.CharField()
    state = serializers.ChoiceField(choices=ThemeDeed.State.choices)
    due_at = serializers.DateTimeField()
    ended_at = serializers.DateTimeField(allow_null=True)
    outcome = serializers.CharField()


class OneThemeOut(ThemeOut):
    """A theme with its newest texts and what becomes of it."""

    voices = VoiceOut(many=True)
    deeds = DeedOut(many=True)
