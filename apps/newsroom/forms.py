"""When something is to be published, and who may read it before."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from apps.clients.models import Client
from apps.core import clock

MOMENT = "%Y-%m-%dT%H:%M"
WRITTEN = _("Write day and time, like 2026-11-26T07:00.")


class BrandMomentField(forms.DateTimeField):
    """A moment as a clock on the brand's wall would show it. `zone` is set by the form."""

    zone = ZoneInfo("UTC")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            input_formats=[MOMENT, "%Y-%m-%dT%H:%M:%S"],
            widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format=MOMENT),
            error_messages={"invalid": WRITTEN, "required": WRITTEN},
            **kwargs,
        )

    def clean(self, value: Any) -> datetime | None:
        """This function will return the aware moment, or refuse one that is past."""
        typed: datetime | None = super().clean(value)
        if typed is None:
            return None
        naive = timezone.make_naive(typed) if timezone.is_aware(typed) else typed
        moment = naive.replace(tzinfo=self.zone)
        if moment <= clock.now():
            raise forms.ValidationError(_("This moment is past. Choose a later one."))
        return moment


class InZone(forms.Form):
    """A form whose moments are those of the brand's zone."""

    def __init__(self, *args: Any, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if isinstance(field, BrandMomentField):
                field.zone = ZoneInfo(client.zone)
                field.help_text = _("Time in %(zone)s.") % {"zone": client.zone.replace("_", " ")}


class WhenForm(InZone):
    """At once, at a moment, or at a moment with an embargo before it."""

    NOW, LATER, EMBARGO = "now", "later", "embargo"
    CHOICES = (
        (NOW, _("At once")),
        (LATER, _("At a moment. Nobody sees it before")),
        (EMBARGO, _("Under embargo until a moment. Journalists with a link read it before")),
    )

    when = forms.ChoiceField(label=_("When"), choices=CHOICES, widget=forms.RadioSelect, initial=NOW, required=False)
    opens_at = BrandMomentField(label=_("It opens"), required=False)

    def clean_when(self) -> str:
        """This function will take a form without a choice for one that says at once."""
        return str(self.cleaned_data["when"] or self.NOW)

    def clean(self) -> dict[str, Any]:
        """This function will ask for the moment where there is to be one."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("when", self.NOW) != self.NOW and not cleaned.get("opens_at") and "opens_at" not in self.errors:
            self.add_error("opens_at", WRITTEN)
        return cleaned


class MoveForm(InZone):
    """Another moment."""

    opens_at = BrandMomentField(label=_("It opens"))


class ShareForm(InZone):
    """A journalist who may read a text under embargo."""

    name = forms.CharField(
        label=_("Journalist"),
        max_length=120,
        error_messages={"required": _("Say whose link it is: the name stands on the page they read.")},
    )
    outlet = forms.CharField(label=_("Outlet"), max_length=120, required=False)
    until = BrandMomentField(label=_("The link ends before the embargo does"), required=False)
