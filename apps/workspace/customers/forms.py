"""The forms of a customer's page."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.clients.languages import CUSTOMER_LANGUAGES
from apps.clients.models import Customer
from apps.clients.suppression import LONGEST_REASON


class CustomerForm(forms.ModelForm[Customer]):
    """What is known of a customer."""

    use_required_attribute = False
    language = forms.ChoiceField(
        label=_("Language"), required=False, choices=[("", _("the client’s")), *CUSTOMER_LANGUAGES]
    )

    class Meta:
        model = Customer
        fields = ("name", "role", "company", "email", "phone", "language", "customer_since", "renews_on")
        labels = {
            "name": _("Name"),
            "role": _("What they do"),
            "company": _("Company"),
            "email": _("E-mail"),
            "phone": _("Telephone"),
            "customer_since": _("Customer since"),
            "renews_on": _("Renews on"),
        }
        widgets = {
            "customer_since": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            "renews_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        }

    def _post_clean(self) -> None:
        # The model is written by the operation only.
        return


class IdentityForm(forms.Form):
    use_required_attribute = False
    source = forms.CharField(label=_("Tool"), max_length=60)
    key = forms.CharField(label=_("Key there"), max_length=200)


class WishForm(forms.Form):
    """What the customer wishes, and why it is noted."""

    ACTS = (
        ("leave_alone", _("Leave them alone: nobody writes or calls")),
        ("may_contact_again", _("They may be contacted again")),
        ("opt_out", _("Ask them nothing any more; answer what they write")),
        ("opt_in", _("They may be asked again")),
    )
    use_required_attribute = False
    act = forms.ChoiceField(label=_("What they wish"), choices=ACTS)
    reason = forms.CharField(label=_("Reason"), max_length=LONGEST_REASON, required=False)

    def __init__(self, *args: Any, customer: Customer, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        open_acts = {
            "may_contact_again" if customer.do_not_contact_at else "leave_alone",
            "opt_in" if customer.opted_out_at else "opt_out",
        }
        field = self.fields["act"]
        field.choices = [each for each in self.ACTS if each[0] in open_acts]  # type: ignore[attr-defined]
