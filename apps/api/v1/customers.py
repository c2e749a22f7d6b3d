"""How a customer looks to a program."""

from typing import Any

from rest_framework import serializers

from apps.api.fields import LineField


class CustomerOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    name = serializers.CharField()
    email = serializers.CharField()
    phone = serializers.CharField()
    company = serializers.CharField()
    may_be_contacted = serializers.BooleanField(source="can_be_contacted")


class CustomerIn(serializers.Serializer[Any]):
    """All may be left out; an answer of nobody known counts in NPS, and never in outreach."""

    key = LineField(help_text="The customer’s id in your tool: the same key is the same customer.")
    name = LineField()
    email = serializers.CharField(required=False, allow_blank=True, max_length=300, default="")
    phone = LineField()
    company = LineField()
