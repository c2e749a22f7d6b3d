"""Forms of themes."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.themes.models import Theme, ThemeDeed
from apps.themes.operations.deeds import LONGEST
from apps.themes.operations.tipping import LONGEST as LONGEST_TIP
from apps.tickets.models import Team
from apps.tickets.people import workers_of


class DeedForm(forms.Form):
    """What a theme becomes."""

    kind = forms.ChoiceField(label=_("It becomes"), choices=ThemeDeed.Kind.choices)
    text = forms.CharField(label=_("What is to be done"), max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 2}))
    owner = forms.ModelChoiceField(label=_("Who does it"), queryset=User.objects.none(), required=False)
    due_at = forms.DateTimeField(
        label=_("By when"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        help_text=_("Empty: three days for a pitch, a week for an answer, two weeks for the rest."),
    )

    def __init__(self, *args: Any, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        able = {user.pk for team in Team.values for user in workers_of([client.pk], team)}
        field = self.fields["owner"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared above
        field.queryset = User.objects.filter(pk__in=able).order_by("name")


class MergeForm(forms.Form):
    """Into which theme."""

    into = forms.ModelChoiceField(label=_("Lay it into"), queryset=Theme.objects.none(), to_field_name="public_id")

    def __init__(self, *args: Any, theme: Theme, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["into"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared above
        rows = Theme.objects.filter(client_id=theme.client_id, merged_into=None).exclude(pk=theme.pk)
        field.queryset = rows.order_by("name")


class SplitForm(forms.Form):
    """A theme of its own: its name, and the words that put a text there."""

    name = forms.CharField(label=_("Name of the new theme"), max_length=120)
    pins = forms.CharField(
        label=_("Words"),
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("One a line. A text with one of them belongs there, whatever the search says."),
    )


class TipForm(forms.Form):
    """What somebody of the house heard, and how they hear of the answer."""

    text = forms.CharField(
        label=_("What did you hear from customers?"), max_length=LONGEST_TIP, widget=forms.Textarea(attrs={"rows": 6})
    )
    name = forms.CharField(label=_("Your name"), max_length=120, required=False)
    email = forms.EmailField(
        label=_("Your e-mail"), required=False, help_text=_("Only for the answer. Without one, nobody can answer you.")
    )


class AnswerTipForm(forms.Form):
    answer = forms.CharField(label=_("Answer"), max_length=LONGEST_TIP, widget=forms.Textarea(attrs={"rows": 3}))
    theme = forms.ModelChoiceField(
        label=_("It belongs to"), queryset=Theme.objects.none(), required=False, to_field_name="public_id"
    )

    def __init__(self, *args: Any, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"auto_id": False})
        field = self.fields["theme"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared above
        field.queryset = Theme.objects.filter(client=client, merged_into=None).order_by("name")
