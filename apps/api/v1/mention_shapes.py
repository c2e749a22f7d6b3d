"""How mentions and alerts look to a program."""

from typing import Any

from rest_framework import serializers

from apps.api.documenting import ProblemOut
from apps.api.fields import LineField, MomentField
from apps.api.v1.customers import CustomerIn, CustomerOut
from apps.listening.models import Alert, AuthorKind, Feeling, Mention, Series, Source, Topic
from apps.listening.operations.taking import LONGEST
from apps.listening.telling import alert_sentence, also_of, reasons_of, series_name


class SourceOut(serializers.Serializer[Any]):
    code = serializers.CharField()
    name = serializers.CharField()
    kind = serializers.ChoiceField(choices=Source.Kind.values)


class TopicOut(serializers.Serializer[Any]):
    name = serializers.CharField()
    kind = serializers.ChoiceField(choices=Topic.Kind.values)


class MentionOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    client = serializers.SlugField(source="client.slug")
    source = SourceOut()  # type: ignore[assignment]
    source_id = serializers.CharField(source="outside_id", help_text="The id that the place gave it, or empty.")
    url = serializers.CharField()
    text = serializers.CharField(help_text="Empty once its author has removed it.")
    author = serializers.CharField()
    author_kind = serializers.ChoiceField(choices=AuthorKind.values)
    customer = CustomerOut(allow_null=True)
    language = serializers.CharField(help_text="A code, or “unknown”.")
    sentiment = serializers.ChoiceField(choices=Feeling.values, source="feeling")
    confidence = serializers.FloatField(help_text="0 to 1; 1 where a person has said it.")
    is_corrected = serializers.SerializerMethodField()
    topics = TopicOut(many=True)
    reach = serializers.IntegerField(help_text="How many may have read it, with its echoes.")
    echoes = serializers.IntegerField(source="echo_count", help_text="Reposts, copies, nearly the same words.")
    risk = serializers.IntegerField(min_value=0, max_value=100)
    risk_reasons = serializers.SerializerMethodField()
    said_at = serializers.DateTimeField()
    received_at = serializers.DateTimeField()
    edited_at = serializers.DateTimeField(allow_null=True)
    removed_at = serializers.DateTimeField(allow_null=True)

    def get_is_corrected(self, mention: Mention) -> bool:
        """A person has said how it feels."""
        return mention.corrected_by_id is not None

    def get_risk_reasons(self, mention: Mention) -> list[str]:
        """Why its risk is what it is, in words."""
        return [str(reason) for reason in reasons_of(mention)]


class MentionIn(serializers.Serializer[Any]):
    """With a `source_id` it is known by it: the same again changes nothing, other words are an edit."""

    client = serializers.CharField(max_length=60, help_text="The client’s short name.")
    source = serializers.SlugField(  # type: ignore[assignment]
        max_length=40, help_text="A short name of the place, like “google-reviews”."
    )
    source_name = LineField()
    source_kind = serializers.ChoiceField(choices=Source.Kind.choices, required=False, default=Source.Kind.OTHER)
    source_id = LineField()
    url = serializers.URLField(required=False, allow_blank=True, max_length=1000, default="")
    text = serializers.CharField(max_length=LONGEST)
    author = serializers.CharField(required=False, allow_blank=True, max_length=120, default="")
    author_kind = serializers.ChoiceField(choices=AuthorKind.choices, required=False, default=AuthorKind.UNKNOWN)
    reach = serializers.IntegerField(
        required=False, min_value=0, max_value=10**12, default=0, help_text="People who may have read it."
    )
    said_at = MomentField(help_text="When it was said.")
    language = serializers.RegexField(
        r"^[A-Za-z]{0,3}(-[A-Za-z0-9]{1,8})*$", required=False, allow_blank=True, default=""
    )
    repost_of = LineField(help_text="The source_id of what it shares, at the same place.")
    customer = CustomerIn(required=False, default=dict)


class MentionRowOut(serializers.Serializer[Any]):
    """What became of one: 201 new, 200 known, edited or an echo, 422 with the problem."""

    status = serializers.IntegerField()
    outcome = serializers.ChoiceField(choices=["new", "known", "edited", "echo"], required=False)
    mention = MentionOut(required=False)
    problem = ProblemOut(required=False)


class MentionRowsOut(serializers.Serializer[Any]):
    created = serializers.IntegerField()
    known = serializers.IntegerField()
    edited = serializers.IntegerField()
    echoes = serializers.IntegerField()
    rejected = serializers.IntegerField()
    results = MentionRowOut(many=True)


class AlertOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    client = serializers.SlugField(source="client.slug")
    series = serializers.ChoiceField(choices=Series.values)
    where = serializers.SerializerMethodField()
    also = serializers.SerializerMethodField()
    direction = serializers.ChoiceField(choices=Alert.Direction.values)
    sentence = serializers.SerializerMethodField()
    is_good_news = serializers.BooleanField()
    began_at = serializers.DateTimeField()
    until = serializers.DateTimeField()
    raised_at = serializers.DateTimeField()
    delay_ms = serializers.IntegerField(help_text="From the arrival that tipped it.")
    score = serializers.FloatField(help_text="Deviations from usual, the greatest so far.")
    seen = serializers.FloatField(help_text="Mentions within four hours.")
    usual = serializers.FloatField()
    negative = serializers.IntegerField()
    positive = serializers.IntegerField()
    cx_known_at = serializers.DateTimeField(allow_null=True)
    pr_known_at = serializers.DateTimeField(allow_null=True)

    def get_where(self, alert: Alert) -> str:
        """The place or the topic, by name."""
        return series_name(alert)

    def get_also(self, alert: Alert) -> list[str]:
        """What else left the usual over the same mentions."""
        return also_of(alert)

    def get_sentence(self, alert: Alert) -> str:
        """The alert as people read it."""
        return alert_sentence(alert)
