"""The two forms of a decision. Both carry the nonce of the request and the hash of the words on the page."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.approvals.operations import COMMENT_LIMIT
from apps.approvals.operations.comments import TEXT_LIMIT
from apps.approvals.queries.comments import passages_to_choose
from apps.documents.resolved import ResolvedDocument


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

    def __init__(self, *args: Any, needs_words: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not needs_words:
            self.fields["comment"].required = False
            self.fields["comment"].help_text = _(
                "Your comments on passages go along. Say more here, or leave it empty."
            )


class CommentForm(forms.Form):
    """A comment on a passage: chosen from a list, or marked in the text where there is script."""

    block = forms.ChoiceField(label=_("Passage"))
    words = forms.CharField(
        label=_("Only these words of it"),
        help_text=_("Copy them from the passage, or leave this empty."),
        max_length=1_000,
        required=False,
    )
    text = forms.CharField(
        label=_("Your comment"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=TEXT_LIMIT,
        error_messages={"required": _("Write what you want to say about this passage.")},
    )

    def __init__(self, *args: Any, resolved: ResolvedDocument, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        block = self.fields["block"]
        if isinstance(block, forms.ChoiceField):
            block.choices = passages_to_choose(resolved)
            block.error_messages["invalid_choice"] = _("This passage is not in the text. Choose one of the list.")


class QuoteChangesForm(_PageForm):
    """What the customer did not say like this."""

    comment = forms.CharField(
        label=_("What is not right?"),
        help_text=_("Write it as you would say it."),
        widget=forms.Textarea(attrs={"rows": 5}),
        max_length=COMMENT_LIMIT,
        error_messages={"required": _("Say what is not right: one sentence is enough.")},
    )
