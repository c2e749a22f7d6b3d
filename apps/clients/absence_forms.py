"""The page on which somebody notes when they are away and who stands in: the same in the workspace and the portal."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.absences import end_absence, note_absence
from apps.accounts.models import Absence, User
from apps.clients.absences import absences_of, brands_without, possible_substitutes, stand_ins_of, whole_days, zone_of
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import DomainError


class DayInput(forms.DateInput):
    """The browser's own field for a day."""

    input_type = "date"


class AbsenceForm(forms.Form):
    """First day, last day, and one of those who can stand in."""

    first_day = forms.DateField(label=gettext_lazy("First day away"), widget=DayInput)
    last_day = forms.DateField(label=gettext_lazy("Last day away"), widget=DayInput)
    substitute = forms.ChoiceField(label=gettext_lazy("Who stands in"))

    def __init__(self, *args: Any, colleagues: Sequence[User], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False
        self.colleagues = {str(each.pk): each for each in colleagues}
        choices = [("", _("Choose a colleague")), *((key, each.name) for key, each in self.colleagues.items())]
        self.fields["substitute"].choices = choices  # type: ignore[attr-defined]

    @property
    def chosen(self) -> User:
        """The colleague. For a valid form."""
        return self.colleagues[self.cleaned_data["substitute"]]

    def refuse(self, error: DomainError) -> None:
        """This function will show what the operation refused at its field."""
        self.add_error(error.field if error.field in self.fields else None, str(error.message))


def absence_page(
    request: HttpRequest, template: str, frame: dict[str, Any], *, person: User, by: Actor, back: str
) -> HttpResponse:
    """This function will show the person's absences with the form for another, and take what is sent."""
    colleagues, zone, now = possible_substitutes(person), zone_of(person), clock.now()
    today = now.astimezone(zone).date()
    form = AbsenceForm(request.POST or None, colleagues=colleagues, initial={"first_day": today.isoformat()})
    if request.method == "POST" and "end" in request.POST:
        return _end(request, person, by, back)
    if request.method == "POST" and form.is_valid():
        starts_at, ends_at = whole_days(form.cleaned_data["first_day"], form.cleaned_data["last_day"], zone)
        try:
            note_absence(by=by, user=person, substitute=form.chosen, starts_at=starts_at, ends_at=ends_at)
        except DomainError as error:
            form.refuse(error)
        else:
            messages.success(request, _("%(name)s stands in on these days.") % {"name": form.chosen.name})
            return redirect(back)
    context = {
        "form": form,
        "away": person,
        "is_oneself": by == person.actor,
        "absences": [_row(absence) for absence in absences_of(person, now)],
        "stand_ins": stand_ins_of(person, now),
        "has_colleagues": bool(colleagues),
        "zone": zone.key,
        "now": now,
    }
    return render(request, template, frame | context, status=422 if form.errors else 200)


def _row(absence: Absence) -> dict[str, Any]:
    return {"absence": absence, "uncovered": brands_without(absence.user, absence.substitute)}


def _end(request: HttpRequest, person: User, by: Actor, back: str) -> HttpResponse:
    number = request.POST.get("end", "")
    absence = get_object_or_404(Absence, user=person, pk=int(number) if number.isdecimal() else 0)
    end_absence(by=by, absence=absence)
    messages.success(request, _("%(name)s counts as here again.") % {"name": person.name})
    return redirect(back)
