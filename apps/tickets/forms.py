"""Forms of tickets."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.core import clock
from apps.tickets.models import Channel, Priority, Team

NOBODY = "0"
MOMENT = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")
NO_MOMENT = {"invalid": _("Enter a day and a time, as 2026-11-24 09:30.")}
THEN = (
    ("waiting", _("then wait on the customer")),
    ("solved", _("then it is solved")),
    ("", _("and keep it open")),
)
HOURS = (
    (1, _("in an hour")),
    (2, _("in two hours")),
    (4, _("in four hours")),
    (8, _("in eight hours")),
    (24, _("in 24 hours")),
)


class NewTicketForm(forms.Form):
    """What a customer said at a counter, on the telephone, somewhere that no tool brings in."""

    client = forms.ModelChoiceField(label=_("Client"), queryset=Client.objects.none(), to_field_name="slug")
    channel = forms.ChoiceField(label=_("How it came"), choices=Channel.choices, initial=Channel.PHONE)
    name = forms.CharField(label=_("Customer’s name"), max_length=200, required=False)
    email = forms.EmailField(label=_("Their e-mail"), required=False)
    phone = forms.CharField(label=_("Their telephone"), max_length=40, required=False)
    subject = forms.CharField(label=_("Subject"), max_length=200)
    text = forms.CharField(label=_("What they said"), max_length=50_000, widget=forms.Textarea(attrs={"rows": 6}))
    priority = forms.ChoiceField(label=_("Priority"), choices=Priority.choices, initial=Priority.NORMAL)
    said_at = forms.DateTimeField(label=_("When"), initial=clock.now, widget=MOMENT, error_messages=NO_MOMENT)

    def __init__(self, *args: Any, brands: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["client"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared above
        field.queryset = brands


class MailReplyForm(forms.Form):
    """The answer as a mail."""

    prefix = "mail"
    text = forms.CharField(label=_("Answer"), max_length=50_000, widget=forms.Textarea(attrs={"rows": 8}))
    then = forms.ChoiceField(label=_("Afterwards"), choices=THEN, required=False)


class LoggedReplyForm(forms.Form):
    """An answer that was given somewhere else."""

    prefix = "logged"
    channel = forms.ChoiceField(label=_("How"), choices=Channel.choices, initial=Channel.PHONE)
    said_at = forms.DateTimeField(label=_("When"), initial=clock.now, widget=MOMENT, error_messages=NO_MOMENT)
    text = forms.CharField(label=_("What was said"), max_length=50_000, widget=forms.Textarea(attrs={"rows": 4}))
    is_public = forms.BooleanField(label=_("Others can read it there"), required=False)
    then = forms.ChoiceField(label=_("Afterwards"), choices=THEN, required=False)


class HeardForm(forms.Form):
    """What the customer said since, where no tool brings it in."""

    prefix = "heard"
    channel = forms.ChoiceField(label=_("How"), choices=Channel.choices, initial=Channel.PHONE)
    said_at = forms.DateTimeField(label=_("When"), initial=clock.now, widget=MOMENT, error_messages=NO_MOMENT)
    text = forms.CharField(label=_("What they said"), max_length=50_000, widget=forms.Textarea(attrs={"rows": 4}))


class NoteForm(forms.Form):
    """A note among colleagues."""

    prefix = "note"
    text = forms.CharField(label=_("Note"), max_length=50_000, widget=forms.Textarea(attrs={"rows": 3}))


class HandOverForm(forms.Form):
    """What one team needs of the other, and by when."""

    prefix = "over"
    to_team = forms.ChoiceField(label=_("To"), choices=Team.choices, initial=Team.PR)
    to_user = forms.ChoiceField(label=_("Somebody there"), required=False)
    reason = forms.CharField(label=_("What you need"), max_length=500, widget=forms.Textarea(attrs={"rows": 3}))
    hours = forms.TypedChoiceField(label=_("Answer owed"), choices=HOURS, coerce=int, initial=4)

    def __init__(self, *args: Any, people: Sequence[User], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [("", _("the whole team")), *((str(each.pk), each.name) for each in people)]
        self.fields["to_user"] = forms.ChoiceField(label=_("Somebody there"), choices=choices, required=False)
        self._people = {str(each.pk): each for each in people}

    @property
    def chosen(self) -> User | None:
        return self._people.get(self.cleaned_data["to_user"])

    @property
    def within(self) -> timedelta:
        return timedelta(hours=self.cleaned_data["hours"])


class TimesForm(forms.Form):
    """How soon tickets of one priority are answered and solved, in hours."""

    first = forms.DecimalField(label=_("First answer"), min_value=0, decimal_places=2, max_digits=6)
    then = forms.DecimalField(label=_("Next answers"), min_value=0, decimal_places=2, max_digits=6)
    solve = forms.DecimalField(label=_("Solved"), min_value=0, decimal_places=2, max_digits=6)


class CannedForm(forms.Form):
    """The title and the words of a canned reply."""

    title = forms.CharField(label=_("Title"), max_length=120)
    text = forms.CharField(
        label=_("Words"),
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("{customer}, {brand} and {sender} are filled in."),
    )


class RateForm(forms.Form):
    """How content the customer was."""

    score = forms.TypedChoiceField(choices=[(str(each), str(each)) for each in range(1, 6)], coerce=int)
    comment = forms.CharField(required=False, max_length=2000)
