"""Forms of promises."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.promises.measures import WINDOWS, plain
from apps.promises.models import Metric, MetricSeries, Operator, Promise
from apps.promises.operations.registering import LONGEST, Wanted
from apps.tickets.models import Team
from apps.tickets.people import workers_of

SPAN = _("%(days)d days")


class PromiseForm(forms.Form):
    """The words, where they were said, the measure, and who answers for it on either side."""

    text = forms.CharField(
        label=_("What is promised"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("In the words that were used in public."),
    )
    wordings = forms.CharField(
        label=_("The same in other words"),
        required=False,
        max_length=20 * LONGEST,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("One a line. Texts that say it like this are found, too."),
    )
    place = forms.ChoiceField(label=_("Where it was said"), choices=Promise.Place.choices)
    said_at = forms.CharField(label=_("Address, or paper and day"), required=False, max_length=LONGEST)
    metric = forms.ChoiceField(label=_("Measured by"), choices=Metric.choices)
    series = forms.ModelChoiceField(
        label=_("Which figures"),
        queryset=MetricSeries.objects.none(),
        required=False,
        to_field_name="public_id",
        help_text=_("Only for figures that you bring in."),
    )
    operator = forms.ChoiceField(
        label=_("Good is"), choices=Operator.choices, help_text=_("Hours are always “at most”.")
    )
    threshold = forms.DecimalField(
        label=_("Threshold"),
        required=False,
        max_digits=14,
        decimal_places=4,
        localize=True,
        help_text=_("Hours, stars, points. Empty for deadlines, which have their own."),
    )
    share = forms.DecimalField(
        label=_("In how many of 100"),
        initial=100,
        max_digits=5,
        decimal_places=2,
        localize=True,
        min_value=0,
        max_value=100,
    )
    window_days = forms.TypedChoiceField(
        label=_("Over"), choices=[(days, SPAN % {"days": days}) for days in WINDOWS], coerce=int, initial=30
    )
    calendar = forms.ChoiceField(label=_("Hours that count"), choices=Client.Clock.choices, initial=Client.Clock.PLAIN)
    cx_owner = forms.ModelChoiceField(label=_("Who keeps it, in service"), queryset=User.objects.none(), required=False)
    pr_owner = forms.ModelChoiceField(label=_("Who says it, in PR"), queryset=User.objects.none(), required=False)

    def __init__(self, *args: Any, client: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._offer("series", MetricSeries.objects.filter(client=client).order_by("name"))
        for name, team in (("cx_owner", Team.CX), ("pr_owner", Team.PR)):
            able = [user.pk for user in workers_of([client.pk], team)]
            self._offer(name, User.objects.filter(pk__in=able).order_by("name"))

    def _offer(self, name: str, rows: Any) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared above
        field.queryset = rows

    @property
    def wanted(self) -> Wanted:
        """What was typed, as the operation takes it."""
        given = self.cleaned_data
        return Wanted(**given | {"wordings": given["wordings"].splitlines()})


def initial_of(promise: Promise) -> dict[str, Any]:
    """This function will return what the form of a promise begins with."""
    same = ("text", "place", "said_at", "metric", "operator", "window_days", "calendar", "cx_owner", "pr_owner")
    return {name: getattr(promise, name) for name in same} | {
        "wordings": "\n".join(promise.wordings),
        "series": promise.series.public_id if promise.series is not None else None,
        "threshold": plain(promise.threshold),
        "share": plain(promise.share),
    }


class SeriesForm(forms.Form):
    """A file of two columns: day or moment, value."""

    name = forms.CharField(label=_("What is counted"), max_length=120, help_text=_("Such as “Deliveries in time”."))
    unit = forms.CharField(label=_("Unit"), max_length=30, required=False)
    file = forms.FileField(
        label=_("File"), help_text=_("CSV with two columns: a day as 2026-11-24, and a number. No more than 5 MB.")
    )
