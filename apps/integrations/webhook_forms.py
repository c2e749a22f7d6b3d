"""The form of a subscription: where, which events, of which clients."""

from collections import defaultdict
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.clients.models import Client
from apps.core.events import known_types

OF_NO_BRAND = {"accounts", "operators"}  # the agency's own affairs: no address hears of them


def event_choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """This function will return every event there is, by the part of the product that tells it."""
    groups: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name in sorted(known_types()):
        app, _dot, rest = name.partition(".")
        if app in OF_NO_BRAND:
            continue
        groups[app.replace("_", " ").capitalize()].append((name, rest.replace("_", " ")))
    return list(groups.items())


class WebhookForm(forms.Form):
    use_required_attribute = False
    name = forms.CharField(label=_("Name"), max_length=120, help_text=_("The program that is told, like “CRM”."))
    url = forms.CharField(
        label=_("Address"), max_length=2000, help_text=_("Where each event is sent: https, and public.")
    )
    clients = forms.ModelMultipleChoiceField(
        label=_("Clients"),
        queryset=Client.objects.none(),
        to_field_name="slug",
        widget=forms.CheckboxSelectMultiple,
        help_text=_("It hears of these, and of no other."),
    )
    kinds = forms.MultipleChoiceField(
        label=_("Events"),
        required=False,
        widget=forms.SelectMultiple(attrs={"size": 12}),
        help_text=_("None chosen: all of them. Several: hold Ctrl, or ⌘."),
    )

    def __init__(self, *args: Any, brands: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["clients"].queryset = brands  # type: ignore[attr-defined]
        self.fields["kinds"].choices = event_choices()  # type: ignore[attr-defined]
