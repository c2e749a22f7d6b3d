"""The form of a new API key."""

from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from apps.clients.models import Client, KeyScope
from apps.core.errors import DomainError


class KeyForm(forms.Form):
    """What a program may do, for which brands, until when."""

    name = forms.CharField(
        label=_("Name"), max_length=120, help_text=_("The program that will use it, like “Help desk, nightly export”.")
    )
    scopes = forms.MultipleChoiceField(
        label=_("May"),
        choices=KeyScope.choices,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("As little as will do."),
    )
    clients = forms.ModelMultipleChoiceField(
        label=_("For"),
        queryset=Client.objects.none(),
        to_field_name="slug",
        widget=forms.CheckboxSelectMultiple,
        help_text=_("It sees these clients and does not learn that there are others."),
    )
    last_day = forms.DateField(
        label=_("Last day"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        help_text=_("Empty: until it is taken back."),
    )

    def __init__(self, *args: Any, brands: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False
        self.fields["clients"].queryset = brands  # type: ignore[attr-defined]

    def expires_at(self) -> datetime | None:
        """This function will return the first moment after the last day. For a valid form."""
        day = self.cleaned_data["last_day"]
        if day is None:
            return None
        return timezone.make_aware(datetime.combine(day + timedelta(days=1), time.min))

    def refuse(self, error: DomainError) -> None:
        """This function will show what an operation refused at its field."""
        field = {"expires_at": "last_day"}.get(error.field or "", error.field)
        self.add_error(field if field in self.fields else None, str(error))
