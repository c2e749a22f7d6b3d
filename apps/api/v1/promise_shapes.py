"""How promises look to a program, and what it sends to register them."""

from decimal import Decimal
from typing import Any

from rest_framework import serializers

from apps.clients.models import Client
from apps.promises.drawing import share_of
from apps.promises.measures import WINDOWS, in_words
from apps.promises.models import Metric, Operator, Promise, Standing


class PromiseOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    client = serializers.SlugField(source="client.slug")
    text = serializers.CharField()
    wordings = serializers.ListField(child=serializers.CharField(), help_text="The same promise in other words.")
    place = serializers.ChoiceField(choices=Promise.Place.choices)
    said_at = serializers.CharField(help_text="An address, or paper and day; may be empty.")
    metric = serializers.ChoiceField(choices=Metric.choices)
    series = serializers.CharField(source="series.name", allow_null=True, default=None)
    operator = serializers.ChoiceField(choices=Operator.choices)
    threshold = serializers.DecimalField(
        max_digits=18, decimal_places=4, allow_null=True, help_text="Hours for times, else the metric’s own unit."
    )
    share = serializers.DecimalField(max_digits=5, decimal_places=2, help_text="Percent that must meet it.")
    window_days = serializers.IntegerField()
    calendar = serializers.ChoiceField(choices=Client.Clock.choices)
    measure = serializers.SerializerMethodField(help_text="The measure as a sentence.")
    standing = serializers.ChoiceField(choices=Standing.values)
    standing_since = serializers.DateTimeField(allow_null=True)
    checked_at = serializers.DateTimeField(allow_null=True)
    n = serializers.IntegerField(help_text="How many the last check counted.")
    met = serializers.IntegerField(help_text="How many of them met it.")
    kept_share = serializers.SerializerMethodField(help_text="Percent, cut to a tenth; null without data.")
    archived_at = serializers.DateTimeField(allow_null=True)

    def get_measure(self, promise: Promise) -> str:
        return in_words(promise)

    def get_kept_share(self, promise: Promise) -> float | None:
        share = share_of(promise)
        return float(share) if share is not None else None


class PromiseAnew(serializers.Serializer[Any]):
    """A promise, whole, in place of what was registered."""

    text = serializers.CharField(max_length=500)
    wordings = serializers.ListField(child=serializers.CharField(max_length=500), max_length=20, default=list)
    place = serializers.ChoiceField(choices=Promise.Place.choices, default=Promise.Place.PAGE)
    said_at = serializers.CharField(max_length=500, allow_blank=True, default="")
    metric = serializers.ChoiceField(choices=Metric.choices)
    series = serializers.CharField(max_length=120, default="", allow_blank=True, help_text="By name; for `series`.")
    operator = serializers.ChoiceField(choices=Operator.choices, default=Operator.AT_MOST)
    threshold = serializers.DecimalField(max_digits=18, decimal_places=4, allow_null=True, default=None)
    share = serializers.DecimalField(max_digits=5, decimal_places=2, default=Decimal(100))
    window_days = serializers.ChoiceField(choices=WINDOWS, default=30)
    calendar = serializers.ChoiceField(choices=Client.Clock.choices, default=Client.Clock.PLAIN)


class PromiseIn(PromiseAnew):
    """A promise, whole, and whose it is."""

    client = serializers.SlugField(help_text="A client’s short name.")


class PointIn(serializers.Serializer[Any]):
    at = serializers.DateTimeField()
    value = serializers.DecimalField(max_digits=17, decimal_places=4)


class SeriesIn(serializers.Serializer[Any]):
    """Figures of a series, which is made where the client has none of the name."""

    client = serializers.SlugField(help_text="A client’s short name.")
    name = serializers.CharField(max_length=120)
    unit = serializers.CharField(max_length=30, allow_blank=True, default="")
    points = serializers.ListField(child=PointIn(), min_length=1, max_length=1000)


class SeriesOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    client = serializers.SlugField(source="client.slug")
    name = serializers.CharField()
    unit = serializers.CharField()
    points = serializers.IntegerField(help_text="How many it has now.")
