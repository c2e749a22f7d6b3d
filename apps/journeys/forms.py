"""Forms of journeys."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.feedback.models import Survey
from apps.journeys.models import Journey, Stage, StageRule, Touchpoint
from apps.journeys.starters import STARTERS
from apps.listening.models import Source, Topic
from apps.promises.models import Promise
from apps.themes.models import Theme
from apps.tickets.models import Channel, Team
from apps.tickets.people import workers_of

AREA = forms.Textarea(attrs={"rows": 2})


class NewJourneyForm(forms.Form):
    name = forms.CharField(
        label=_("Whose way, and with what"), max_length=120, help_text=_("Such as “Office subscription, first year”.")
    )
    starter = forms.ChoiceField(label=_("Begin with"), required=False, choices=[])
    view = forms.ChoiceField(label=_("It shows"), choices=Journey.View.choices, initial=Journey.View.NOW)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["starter"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = [("", _("An empty board")), *((each.code, each.name) for each in STARTERS)]


class JourneyForm(forms.Form):
    name = forms.CharField(label=_("Name"), max_length=120)
    view = forms.ChoiceField(label=_("It shows"), choices=Journey.View.choices)
    personas = forms.CharField(
        label=_("Personas"),
        required=False,
        max_length=2500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("One a line: who, a colon, and what they want."),
    )

    def clean_personas(self) -> list[dict[str, str]]:
        """Lines of “who: what they want”."""
        lines = [line.partition(":") for line in self.cleaned_data["personas"].splitlines() if line.strip()]
        return [{"name": name.strip(), "wants": wants.strip()} for name, _colon, wants in lines]


class StageForm(forms.Form):
    name = forms.CharField(label=_("Stage"), max_length=80)
    is_moment = forms.BooleanField(label=_("A moment of truth: here the brand is judged"), required=False)
    buyer = forms.CharField(label=_("Buyer’s part"), max_length=500, required=False, widget=AREA)
    owner = forms.CharField(label=_("Owner’s part"), max_length=500, required=False, widget=AREA)
    department = forms.CharField(label=_("Department"), max_length=80, required=False)
    guess = forms.DecimalField(
        label=_("What you think it feels like"),
        required=False,
        min_value=-2,
        max_value=2,
        max_digits=2,
        decimal_places=1,
        help_text=_("From -2 to 2. Shown as a guess, and only while there are no data."),
    )
    next_act = forms.CharField(label=_("Next act"), max_length=300, required=False)
    next_owner = forms.ModelChoiceField(label=_("Who does it"), queryset=User.objects.none(), required=False)
    next_due = forms.DateField(
        label=_("By when"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )

    def __init__(self, *args: Any, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        able = {user.pk for team in Team.values for user in workers_of([client.pk], team)}
        offer(self, "next_owner", User.objects.filter(pk__in=able).order_by("name"))


def stage_initial(stage: Stage) -> dict[str, Any]:
    """This function will return what the form of a stage begins with."""
    same = ("name", "is_moment", "buyer", "owner", "department", "next_act", "next_owner", "next_due")
    return {name: getattr(stage, name) for name in same} | {
        "guess": stage.guess / 10 if stage.guess is not None else None
    }


class TouchpointForm(forms.Form):
    name = forms.CharField(label=_("Touchpoint"), max_length=120)
    stage = forms.ModelChoiceField(label=_("Stage"), queryset=Stage.objects.none(), to_field_name="public_id")
    lane = forms.ChoiceField(label=_("Lane"), choices=Touchpoint.Lane.choices)
    channel = forms.CharField(label=_("Channel"), max_length=80, required=False)
    department = forms.CharField(label=_("Department"), max_length=80, required=False)
    message = forms.CharField(label=_("What is said here"), max_length=300, required=False)
    promise = forms.ModelChoiceField(
        label=_("What is promised here"), queryset=Promise.objects.none(), required=False, to_field_name="public_id"
    )

    def __init__(self, *args: Any, journey: Journey, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "stage", journey.stages.order_by("place"))
        offer(self, "promise", Promise.objects.filter(client_id=journey.client_id, archived_at=None).order_by("text"))


class RuleForm(forms.Form):
    """One choice holds kind and row, so that nobody picks a survey and means a topic."""

    what = forms.ChoiceField(label=_("Items that belong here"), choices=[])
    words = forms.CharField(
        label=_("Segment or words"),
        max_length=200,
        required=False,
        help_text=_("Only where a segment or words are meant."),
    )

    def __init__(self, *args: Any, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["what"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = rule_choices(client)

    @property
    def rule(self) -> tuple[str, str]:
        """Kind and value."""
        kind, _colon, value = self.cleaned_data["what"].partition(":")
        return kind, value or self.cleaned_data["words"]


def rule_choices(client: Client) -> list[Any]:
    """This function will return what items can be tied by: rows of the brand, a segment, or words."""
    kinds = StageRule.Kind
    rows = (
        (kinds.SURVEY, Survey.objects.filter(client=client).order_by("name")),
        (kinds.TOPIC, Topic.objects.filter(client=client, archived_at=None).order_by("name")),
        (kinds.SOURCE, Source.objects.filter(client=client).order_by("name")),
        (kinds.THEME, Theme.objects.filter(client=client, merged_into=None).order_by("name")),
    )
    grouped: list[Any] = [
        (kind.label, [(f"{kind}:{row.pk}", row.name) for row in found[:100]]) for kind, found in rows if found
    ]
    channels = [(f"{kinds.CHANNEL}:{value}", label) for value, label in Channel.choices]
    words = [(str(kind), kind.label) for kind in (kinds.SEGMENT, kinds.WORDS)]
    return [*words, (kinds.CHANNEL.label, channels), *grouped]


def rule_words(client: Client, rules: list[StageRule]) -> list[tuple[StageRule, str]]:
    """This function will say each rule in words."""
    names = {value: label for _group, choices in rule_choices(client)[2:] for value, label in choices}
    return [
        (each, f"{each.get_kind_display()}: {names.get(f'{each.kind}:{each.value}', each.value)}") for each in rules
    ]


def offer(form: forms.Form, name: str, rows: Any) -> None:
    """This function will give a field the rows to choose from."""
    field = form.fields[name]
    assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared by the form
    field.queryset = rows
