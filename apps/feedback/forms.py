"""Forms of imports and loops."""

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.core.errors import BadInput
from apps.feedback.moments import read_moment
from apps.feedback.reading import FIELD_LABELS
from apps.feedback.sources import zone_named

NOBODY = "0"
ORDERS = {"day": True, "month": False, "": None}


class UploadForm(forms.Form):
    """The file, and the brand it belongs to."""

    file = forms.FileField(
        label=_("File"),
        help_text=_("CSV from any survey tool, with a header row. 200 MB at most."),
        widget=forms.FileInput(attrs={"accept": ".csv,.tsv,.txt,text/csv"}),
    )

    def __init__(self, *args: Any, clients: Sequence[Client], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.clients = {str(each.pk): each for each in clients}
        self.fields["brand"] = forms.ChoiceField(
            label=_("Client"),
            help_text=_("Whose customers answered."),
            choices=[(key, each.name) for key, each in self.clients.items()],
        )
        self.order_fields(["brand", "file"])

    @property
    def client(self) -> Client:
        """The chosen brand."""
        return self.clients[self.cleaned_data["brand"]]


class MapForm(forms.Form):
    """Which column goes where, and what the columns cannot say. Columns are numbered: their names may hold anything."""

    day_order = forms.ChoiceField(
        label=_("Dates like 04/11/2026"),
        required=False,
        choices=[("", _("as the column itself shows")), ("day", _("day first")), ("month", _("month first"))],
    )
    at = forms.CharField(
        label=_("One moment for all rows without a time"),
        required=False,
        max_length=60,
        help_text=_("Like 2026-11-23 18:04. The clock of the first contact counts from it."),
    )
    zone = forms.CharField(
        label=_("Time zone of times without one"), max_length=60, widget=forms.TextInput(attrs={"list": "zones"})
    )

    def __init__(self, *args: Any, columns: Sequence[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.columns = columns
        choices = [("", _("Leave out")), *FIELD_LABELS.items()]
        for number, column in enumerate(columns):
            self.fields[f"column_{number}"] = forms.ChoiceField(label=column, required=False, choices=choices)

    def clean_zone(self) -> str:
        """A zone that exists."""
        name: str = self.cleaned_data["zone"]
        try:
            zone_named(name)
        except BadInput as error:
            raise forms.ValidationError(str(error)) from error
        return name

    def clean(self) -> dict[str, Any]:
        """No field twice, and a moment that can be read."""
        given = super().clean() or {}
        goes: dict[str, str] = {}
        for number, column in enumerate(self.columns):
            target = given.get(f"column_{number}", "")
            if target in goes:
                parts = {"field": str(FIELD_LABELS[target]), "first": goes[target]}
                message = _("“%(field)s” is filled from “%(first)s” already. Leave one of the two out.") % parts
                self.add_error(f"column_{number}", message)
            elif target:
                goes[target] = column
        given["mapping"] = goes
        given["moment"] = self._moment(given)
        return given

    def _moment(self, given: Mapping[str, Any]) -> str | None:
        if not given.get("at") or "zone" not in given:
            return None
        try:
            order = ORDERS[given.get("day_order", "")]
            return read_moment(given["at"], zone=zone_named(given["zone"]), day_first=order).isoformat()
        except BadInput as error:
            self.add_error("at", str(error))
            return None

    @property
    def options(self) -> dict[str, Any]:
        """The choices beside the map, as an import keeps them."""
        given = self.cleaned_data
        return {"zone": given["zone"], "day_first": ORDERS[given["day_order"]], "at": given["moment"]}


def zones() -> list[str]:
    """This function will return the time zones to choose from."""
    return sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))


class CloseForm(forms.Form):
    """What was said to the customer."""

    note = forms.CharField(
        label=_("What you told the customer, or what was done"),
        max_length=20000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class LoopOwnerForm(forms.Form):
    """Who answers."""

    def __init__(self, *args: Any, people: Sequence[User], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {str(person.pk): person for person in people}
        choices = [(NOBODY, _("Nobody")), *((key, person.name) for key, person in self.people.items())]
        self.fields["owner"] = forms.ChoiceField(label=_("Give it to"), choices=choices)

    @property
    def chosen(self) -> User | None:
        """The person, or nobody."""
        return self.people.get(self.cleaned_data["owner"])
