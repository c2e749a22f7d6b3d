"""Settings > Clients > Hours and holidays: the clock that deadlines run by, with what it gives."""

from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from apps.clients.closed_days import LONGEST_NAME, add_closed_day, remove_closed_day
from apps.clients.days import today_of
from apps.clients.details import LONGEST_CONTACT_HOURS, LONGEST_LOOP_HOURS, checked_details
from apps.clients.doors import person_of, workspace
from apps.clients.holidays import holiday_regions, holidays_of
from apps.clients.models import Client, ClosedDay
from apps.clients.operations import change_client
from apps.clients.rights import Right
from apps.clients.settings_pages.page import managed_client, refuse, settings_page
from apps.clients.week import day_words, parsed_day
from apps.clients.work_clocks import promises_of
from apps.core import clock as house_clock
from apps.core.errors import BadInput

SHOWN_HOLIDAYS = 8


class ClockForm(forms.Form):
    """Clock, hours a weekday, holidays of a country, and what is promised on it."""

    use_required_attribute = False
    clock = forms.ChoiceField(label=gettext_lazy("Deadlines run in"), choices=Client.Clock.choices)
    first_contact_hours = forms.IntegerField(
        label=gettext_lazy("Hours to a promoter’s first contact"), min_value=1, max_value=LONGEST_CONTACT_HOURS
    )
    closed_loop_hours = forms.IntegerField(
        label=gettext_lazy("Hours to answer a detractor"), min_value=1, max_value=LONGEST_LOOP_HOURS
    )
    holiday_country = forms.ChoiceField(label=gettext_lazy("Public holidays of"), required=False)
    holiday_region = forms.CharField(label=gettext_lazy("Region"), required=False, max_length=12)

    def __init__(self, typed: QueryDict | None = None, *, client: Client) -> None:
        held = {name: getattr(client, name) for name in self.base_fields}
        held |= {f"day_{number}": day_words(day) for number, day in enumerate(client.business_hours)}
        super().__init__(typed, initial=held)
        for number, name in WEEKDAYS.items():
            self.fields[f"day_{number}"] = forms.CharField(
                label=name,
                required=False,
                max_length=80,
                widget=forms.TextInput(attrs={"placeholder": _("closed")}),
            )
        countries = [("", _("none")), *((code, code) for code in holiday_regions())]
        self.fields["holiday_country"].choices = countries  # type: ignore[attr-defined]
        known = ", ".join(holiday_regions().get(client.holiday_country, ()))
        if known:
            self.fields["holiday_region"].help_text = _("One of %(known)s; empty for the whole country.") % {
                "known": known
            }

    @property
    def days(self) -> list[forms.BoundField]:
        """The seven fields of the week."""
        return [self[f"day_{number}"] for number in WEEKDAYS]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        week = []
        for number in WEEKDAYS:
            try:
                week.append(parsed_day(cleaned.pop(f"day_{number}", ""), field=f"day_{number}"))
            except BadInput as error:
                refuse(self, error)
        cleaned["holiday_region"] = cleaned.get("holiday_region", "").upper()
        if not self.errors:
            try:
                cleaned = checked_details(cleaned | {"business_hours": week})
            except BadInput as error:
                refuse(self, error)
        return cleaned


class ClosedDayForm(forms.Form):
    use_required_attribute = False
    day = forms.DateField(label=gettext_lazy("Day"), widget=forms.DateInput(attrs={"type": "date"}))
    name = forms.CharField(label=gettext_lazy("What it is"), max_length=LONGEST_NAME)


class Sample(NamedTuple):
    """A score at a telling moment, and when its promoter and its detractor fall due."""

    scored_at: datetime
    contact_due: datetime
    loop_due: datetime


def samples(client: Client) -> list[Sample]:
    """This function will work out what the brand's clock gives for scores of the coming days."""
    zone, promises = ZoneInfo(client.zone), promises_of(client)
    today = today_of(client)
    friday = today + timedelta(days=(4 - today.weekday()) % 7)
    moments = [datetime.combine(day, at, zone) for day, at in (
        (friday, time(17, 0)), (friday + timedelta(days=1), time(11, 0)), (friday + timedelta(days=3), time(9, 30)),
    )]  # fmt: skip
    return [Sample(at, promises.contact_due(at), promises.loop_due(at)) for at in moments]


@require_http_methods(["GET", "POST"])
@workspace(Right.MANAGE_CLIENT)
def clock(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will show and change the clock by which the brand's deadlines run."""
    client = managed_client(request, slug)
    form = ClockForm(request.POST if request.method == "POST" else None, client=client)
    if request.method == "POST" and form.is_valid():
        change_client(by=person_of(request).actor, client=client, **form.cleaned_data)
        messages.success(request, _("Saved. It holds for what falls due from now on; what is open keeps its moment."))
        return redirect("clients_settings:clock", slug=slug)
    return _page(request, client, form, ClosedDayForm())


@require_POST
@workspace(Right.MANAGE_CLIENT)
def closed_day_add(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will add a day off of the brand's own."""
    client = managed_client(request, slug)
    form = ClosedDayForm(request.POST)
    if form.is_valid():
        try:
            add_closed_day(by=person_of(request).actor, client=client, **form.cleaned_data)
        except BadInput as error:
            refuse(form, error)
        else:
            return redirect("clients_settings:clock", slug=slug)
    return _page(request, client, ClockForm(client=client), form)


@require_POST
@workspace(Right.MANAGE_CLIENT)
def closed_day_remove(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """This view will take a day off the list."""
    client = managed_client(request, slug)
    day = get_object_or_404(ClosedDay.objects.visible_to(person_of(request)).filter(client=client), pk=pk)
    remove_closed_day(by=person_of(request).actor, closed_day=day)
    messages.success(request, _("%(name)s is a working day again.") % {"name": day.name})
    return redirect("clients_settings:clock", slug=slug)


def _page(request: HttpRequest, client: Client, form: ClockForm, day_form: ClosedDayForm) -> HttpResponse:
    today = today_of(client)
    context = {
        "form": form,
        "day_form": day_form,
        "samples": samples(client),
        "zone": client.zone,
        "own_days": ClosedDay.objects.visible_to(person_of(request)).filter(client=client, day__gte=today),
        "holidays": _coming_holidays(client, today),
        "now": house_clock.now(),
    }
    return settings_page(request, client, "clock", context, status=422 if form.errors or day_form.errors else 200)


def _coming_holidays(client: Client, today: date) -> list[tuple[date, str]]:
    if not client.holiday_country:
        return []
    years = (today.year, today.year + 1)
    found = [
        each for year in years for each in holidays_of(client.holiday_country, client.holiday_region, year).items()
    ]
    return [each for each in found if each[0] >= today][:SHOWN_HOLIDAYS]
