"""How incidents look to a program."""

from typing import Any

from rest_framework import serializers

from apps.api.v1.in_the_name import ByIn
from apps.crises.models import Fact, Incident, IncidentEntry, Team
from apps.crises.operations.facts import LONGEST_FACT
from apps.crises.operations.incidents import LONGEST_TITLE
from apps.crises.operations.timeline import LONGEST_NOTE


class StepOut(serializers.Serializer[Any]):
    place = serializers.IntegerField()
    text = serializers.CharField()
    side = serializers.ChoiceField(source="team", choices=Team.values)
    due_at = serializers.DateTimeField()
    done_at = serializers.DateTimeField(allow_null=True)


class RemedyOut(serializers.Serializer[Any]):
    text = serializers.CharField()
    due_at = serializers.DateTimeField(allow_null=True)
    done_at = serializers.DateTimeField(allow_null=True)
    revoked_at = serializers.DateTimeField(allow_null=True, help_text="When it was taken back.")


class StatementOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    number = serializers.IntegerField()
    text = serializers.CharField()
    promises = serializers.BooleanField(help_text="It promises something that service must do.")
    approved_at = serializers.DateTimeField(allow_null=True)
    released_at = serializers.DateTimeField(allow_null=True, help_text="Since then it stays as it is.")
    released_without_remedy = serializers.BooleanField(source="is_overridden")


class IncidentOut(serializers.Serializer[Any]):
    id = serializers.CharField(source="public_id")
    client = serializers.SlugField(source="client.slug")
    title = serializers.CharField()
    severity = serializers.ChoiceField(choices=Incident.Severity.values)
    state = serializers.ChoiceField(choices=Incident.State.choices)
    playbook = serializers.CharField(source="version.name")
    playbook_version = serializers.IntegerField(source="version.number")
    cx_lead = serializers.SerializerMethodField()
    pr_lead = serializers.SerializerMethodField()
    opened_at = serializers.DateTimeField()
    next_update_at = serializers.DateTimeField(allow_null=True, help_text="Promised in public.")
    calm_at = serializers.DateTimeField(allow_null=True, help_text="When the review began.")
    closed_at = serializers.DateTimeField(allow_null=True)

    def get_cx_lead(self, incident: Incident) -> str | None:
        """The e-mail of whoever leads the service side."""
        return incident.cx_lead.email if incident.cx_lead else None

    def get_pr_lead(self, incident: Incident) -> str | None:
        """The e-mail of whoever leads the press side."""
        return incident.pr_lead.email if incident.pr_lead else None


class WholeIncidentOut(IncidentOut):
    steps = StepOut(many=True)
    remedies = RemedyOut(many=True)
    statements = StatementOut(many=True)


class EntryOut(serializers.Serializer[Any]):
    id = serializers.IntegerField(help_text="Grows with each line: what comes later never has a smaller one.")
    kind = serializers.ChoiceField(choices=IncidentEntry.Kind.values)
    text = serializers.CharField()
    at = serializers.DateTimeField()
    by = serializers.CharField(
        source="by_email", allow_null=True, help_text="An e-mail; empty where it came by itself."
    )


class FactOut(serializers.Serializer[Any]):
    text = serializers.CharField()
    standing = serializers.ChoiceField(choices=Fact.Standing.values)
    said_at = serializers.DateTimeField()
    by = serializers.CharField(source="by_email", allow_null=True)


class OpenIn(ByIn):
    client = serializers.SlugField(max_length=50)
    title = serializers.CharField(max_length=LONGEST_TITLE)
    severity = serializers.ChoiceField(choices=Incident.Severity.values)
    playbook = serializers.CharField(max_length=120, help_text="Its name; the newest version is taken.")


class NoteIn(ByIn):
    text = serializers.CharField(max_length=LONGEST_NOTE)


class StatedIn(ByIn):
    text = serializers.CharField(max_length=LONGEST_FACT)
