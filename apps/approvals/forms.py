"""The two forms of a decision. Both carry the nonce of the request and the hash of the words on the page."""

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.approvals.operations import COMMENT_LIMIT


class _PageForm(forms.Form):
    nonce = forms.CharField(widget=forms.HiddenInput, required=False, max_length=100)
    seen_hash = forms.CharField(widget=forms.HiddenInput, required=False, max_length=100)


class ApproveForm(_PageForm):
    """The second tap."""


class ChangesForm(_PageForm):
    """What should be different."""

    comment = forms.CharField(
        label=_("What should change?"),
        help_text=_("Name the passage and what is wrong. Your words go to the author as you write them."),
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=COMMENT_LIMIT,
        error_messages={"required": _("Say what should change: one sentence is enough.")},
    )


class QuoteChangesForm(_PageForm):
    """What the customer did not say like this."""

    comment = forms.CharField(
        label=_("What is not right?"),
        help_text=_("Write it as you would say it."),
        widget=forms.Textarea(attrs={"rows": 5}),
        max_length=COMMENT_LIMIT,
        error_messages={"required": _("Say what is not right: one sentence is enough.")},
    )
