"""Forms of the case page."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.core import clock
from apps.outreach.merging import Letter
from apps.outreach.models import Contact
from apps.outreach.permission import LONGEST_GIFT

NOBODY = "0"
# A call is what people log most; a mail sent from here logs itself.
CHANNELS = sorted(Contact.Channel.choices, key=lambda choice: choice[0] == Contact.Channel.MAIL)


class FirstMailForm(forms.Form):
    """The first mail, begun with the customer's own words."""

    prefix = "mail"
    subject = forms.CharField(label=_("Subject"), max_length=200)
    text = forms.CharField(label=_("Text"), max_length=20000, widget=forms.Textarea(attrs={"rows": 14}))

    @classmethod
    def begun_with(cls, letter: Letter) -> "FirstMailForm":
        """This function will return the form with a letter to be edited."""
        return cls(initial={"subject": letter.subject, "text": letter.text})


class ContactForm(forms.Form):
    """A call, a visit or another contact that was made by hand."""

    prefix = "contact"
    channel = forms.ChoiceField(label=_("How"), choices=CHANNELS)
    at = forms.DateTimeField(
        label=_("When"),
        initial=clock.now,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        error_messages={"invalid": _("Enter a day and a time, as 2026-11-24 09:30.")},
    )
    text = forms.CharField(label=_("What was said"), max_length=20000, widget=forms.Textarea(attrs={"rows": 4}))


class AskForm(forms.Form):
    """The mail that asks for permission; `{link}` stands where the customer's own link goes."""

    subject = forms.CharField(label=_("Subject"), max_length=200)
    text = forms.CharField(label=_("Mail"), max_length=20000, widget=forms.Textarea(attrs={"rows": 12}))
    gift = forms.CharField(
        label=_("Gift or reward"),
        required=False,
        max_length=LONGEST_GIFT,
        help_text=_("What they get for telling it. Their page says it, and it is printed with every quote of theirs."),
    )


class InviteForm(forms.Form):
    """The mail that brings the questions; `{link}` stands where the customer's own link goes."""

    subject = forms.CharField(label=_("Subject"), max_length=200)
    text = forms.CharField(label=_("Mail"), max_length=20000, widget=forms.Textarea(attrs={"rows": 12}))


class AnsweredFirstForm(forms.Form):
    """Before somebody who only complained or asked is asked for their story."""

    answered = forms.BooleanField(
        label=_("What they said was answered: they may be asked for their story now"),
        error_messages={"required": _("Answer what they said first. Then tick this, and ask.")},
    )


class OwnerForm(forms.Form):
    """Who looks after the case."""

    def __init__(self, *args: Any, people: Sequence[User], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {str(person.pk): person for person in people}
        choices = [(NOBODY, _("Nobody")), *((key, person.name) for key, person in self.people.items())]
        self.fields["owner"] = forms.ChoiceField(label=_("Give it to"), choices=choices)

    @property
    def chosen(self) -> User | None:
        """The person chosen, or None for nobody."""
        return self.people.get(self.cleaned_data["owner"])
