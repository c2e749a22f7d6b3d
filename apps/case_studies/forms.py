"""Forms around the text: sending it for review."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.case_studies.queries import approvers_of
from apps.clients.models import Client
from apps.core import clock

USUAL = timedelta(hours=48)
MOMENT = "%Y-%m-%dT%H:%M"


class ChainReviewForm(forms.Form):
    """The button only: whom to ask, and by when, stands in the brand's chain."""


class ReviewForm(forms.Form):
    """Who is asked, and by when; the moment is read in the brand's zone."""

    approver: "forms.ModelChoiceField[User]" = forms.ModelChoiceField(
        queryset=User.objects.none(), label=_("Who approves"), empty_label=None
    )
    due_at = forms.DateTimeField(
        label=_("Answer needed by"),
        input_formats=[MOMENT, "%Y-%m-%dT%H:%M:%S"],
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format=MOMENT),
        error_messages={"invalid": _("Write day and time, like 2026-11-26T17:00.")},
    )

    def __init__(self, *args: Any, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._zone = ZoneInfo(client.zone)
        field = self.fields["approver"]
        if isinstance(field, forms.ModelChoiceField):
            field.queryset = approvers_of(client)
        usual = (clock.now() + USUAL).astimezone(self._zone).replace(minute=0, second=0, microsecond=0)
        self.fields["due_at"].initial = usual.strftime(MOMENT)
        zone = {"zone": client.zone.replace("_", " ")}
        told = _("Time in %(zone)s. They are reminded at half time and two hours before.") % zone
        self.fields["due_at"].help_text = told

    def clean_due_at(self) -> datetime:
        """This function will read the moment as a clock on the brand's wall would show it."""
        typed: datetime = self.cleaned_data["due_at"]
        naive = timezone.make_naive(typed) if timezone.is_aware(typed) else typed
        moment = naive.replace(tzinfo=self._zone)
        if moment <= clock.now():
            raise forms.ValidationError(_("This moment is past. Choose a later one."))
        return moment
