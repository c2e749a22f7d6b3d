"""What operators fill in."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.core.errors import DomainError


class OperatorForm(forms.Form):
    """Fields that say what is wrong themselves, and take what an operation refused."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False

    def refuse(self, error: DomainError) -> None:
        """This function will show what the operation refused at its field."""
        self.add_error(error.field if error.field in self.fields else None, str(error.message))


class AgencyForm(OperatorForm):
    """A new agency with its first owner."""

    name = forms.CharField(label=_("Name"), max_length=120)
    slug = forms.SlugField(
        label=_("Short name"), max_length=40, help_text=_("Letters, digits and dashes. It never changes.")
    )
    domain = forms.CharField(
        label=_("Sign-in host"), max_length=253, help_text=_("Where its people sign in. Others can be added later.")
    )
    owner_name = forms.CharField(label=_("First owner"), max_length=120)
    owner_email = forms.EmailField(
        label=_("E-mail of the first owner"), help_text=_("They ask for a sign-in code with it, on the sign-in host.")
    )


class NameForm(OperatorForm):
    name = forms.CharField(label=_("Name"), max_length=120)


class HostForm(OperatorForm):
    domain = forms.CharField(label=_("One more sign-in host"), max_length=253)
    unchecked = forms.BooleanField(
        label=_("Add it although it does not lead here yet"),
        required=False,
        help_text=_("Until the name leads here, nobody reaches the agency by it."),
    )


class DeletionForm(OperatorForm):
    confirmed = forms.CharField(label=_("Type the agency’s short name"), max_length=50)
