"""Forms of listening."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.clients.models import Client
from apps.core import clock
from apps.listening.models import AuthorKind, ListeningSettings, Source, Topic
from apps.listening.operations.taking import LONGEST

MOMENT = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
# Expected false alarms of one series: 52, 22 and 16 days between two on labelled series, see docs/benchmarks.md.
STEPS = (
    (
        ListeningSettings.Sensitivity.LOW,
        _("Calm: only what is far out of the usual; about one false alarm in seven weeks"),
    ),
    (ListeningSettings.Sensitivity.MEDIUM, _("Balanced: about one false alarm in three weeks")),
    (ListeningSettings.Sensitivity.HIGH, _("Early: hears of it a little sooner; about one false alarm in two weeks")),
)


class PastedMentionForm(forms.Form):
    """What somebody found by hand."""

    client = forms.ModelChoiceField(label=_("Client"), queryset=Client.objects.none(), to_field_name="slug")
    source_name = forms.CharField(label=_("Where it was said"), max_length=80, help_text=_("As “Google reviews”."))
    source_kind = forms.ChoiceField(label=_("What that is"), choices=Source.Kind.choices, initial=Source.Kind.SOCIAL)
    url = forms.URLField(label=_("Its address"), max_length=1000, required=False, assume_scheme="https")
    text = forms.CharField(label=_("What was said"), max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 5}))
    author = forms.CharField(label=_("Who said it"), max_length=120, required=False)
    author_kind = forms.ChoiceField(label=_("Who that is"), choices=AuthorKind.choices, required=False)
    reach = forms.IntegerField(
        label=_("How many may have read it"), min_value=0, max_value=10**12, initial=0, required=False
    )
    said_at = forms.DateTimeField(label=_("When"), initial=clock.now, widget=MOMENT)

    def __init__(self, *args: Any, brands: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["client"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared above
        field.queryset = brands


class SettingsForm(forms.Form):
    """How keenly a brand listens."""

    sensitivity = forms.ChoiceField(label=_("How soon to hear of it"), choices=STEPS, widget=forms.RadioSelect)
    fewest = forms.IntegerField(
        label=_("At least so many mentions within four hours"),
        min_value=1,
        max_value=10_000,
        help_text=_("Below this nothing counts as a spike, however unusual it is."),
    )
    hears_drops = forms.BooleanField(label=_("Tell also of silence: much less than usual"), required=False)
    opens_tickets = forms.BooleanField(label=_("Complaints become tickets by themselves"), required=False)


class TopicForm(forms.Form):
    """Something to listen for."""

    name = forms.CharField(label=_("Name"), max_length=80)
    kind = forms.ChoiceField(label=_("What it is"), choices=Topic.Kind.choices)
    words = forms.CharField(
        label=_("Words"),
        max_length=500,
        help_text=_("With commas between. “refund” finds “refunds”; a phrase may have blanks."),
    )
    is_muted = forms.BooleanField(label=_("Count it, but raise no alert"), required=False)
