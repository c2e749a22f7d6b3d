"""Forms of evidence: a quote is cut by ticking sentences, a figure is typed."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.documents.excerpts import join_sentences, sentences
from apps.evidence.models import Evidence
from apps.evidence.sources import source_sentences
from apps.outreach.models import InterviewAnswer

TOPICS = [("", _("none")), *InterviewAnswer.Topic.choices]


class QuoteForm(forms.Form):
    """The sentences that were said, each with a tick: what is left out is left out whole."""

    def __init__(self, *args: Any, evidence: Evidence, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.said = source_sentences(evidence)
        choices = [(str(place), sentence) for place, sentence in enumerate(self.said)]
        kept = set(sentences(evidence.text.replace("[…]", " ")))
        self.fields["sentences"] = forms.MultipleChoiceField(
            label=_("Sentences that stay"),
            choices=choices,
            initial=[str(place) for place, sentence in enumerate(self.said) if sentence in kept],
            widget=forms.CheckboxSelectMultiple,
            error_messages={"required": _("Leave at least one sentence. To use none, take the quote back.")},
        )
        self.fields["topic"] = forms.ChoiceField(
            label=_("Speaks of"), choices=TOPICS, required=False, initial=evidence.topic
        )

    @property
    def changes(self) -> dict[str, str]:
        """What the operation is to change."""
        kept = [self.said[int(place)] for place in sorted(self.cleaned_data["sentences"], key=int)]
        return {"text": join_sentences(kept), "topic": self.cleaned_data["topic"]}


class FigureForm(forms.Form):
    """What is counted, and who stands for it."""

    text = forms.CharField(label=_("What is counted"), max_length=300)
    value = forms.CharField(label=_("Value"), max_length=40)
    unit = forms.CharField(label=_("Unit"), max_length=40, required=False)
    before = forms.CharField(label=_("Before"), max_length=40, required=False)
    period = forms.CharField(label=_("When it was measured"), max_length=120, required=False)
    vouched_by = forms.CharField(label=_("Who stands for it, from what"), max_length=200, required=False)

    def __init__(self, *args: Any, evidence: Evidence, **kwargs: Any) -> None:
        names = ("text", "value", "unit", "before", "period", "vouched_by")
        kwargs["initial"] = {name: getattr(evidence, name) for name in names}
        super().__init__(*args, **kwargs)

    @property
    def changes(self) -> dict[str, str]:
        """What the operation is to change."""
        return dict(self.cleaned_data)


class FactForm(forms.Form):
    """What can be checked, when it was, and who stands for it."""

    text = forms.CharField(label=_("What happened"), max_length=5_000, widget=forms.Textarea(attrs={"rows": 3}))
    period = forms.CharField(label=_("When"), max_length=120, required=False)
    vouched_by = forms.CharField(label=_("Who stands for it, from what"), max_length=200, required=False)

    def __init__(self, *args: Any, evidence: Evidence | None = None, **kwargs: Any) -> None:
        if evidence is not None:
            kwargs["initial"] = {name: getattr(evidence, name) for name in ("text", "period", "vouched_by")}
        super().__init__(*args, **kwargs)

    @property
    def changes(self) -> dict[str, str]:
        """What the operation is to change."""
        return dict(self.cleaned_data)


class PhotoForm(forms.Form):
    """What the photo shows; the picture itself stays as it was sent."""

    text = forms.CharField(label=_("What it shows"), max_length=250)

    def __init__(self, *args: Any, evidence: Evidence, **kwargs: Any) -> None:
        kwargs["initial"] = {"text": evidence.text}
        super().__init__(*args, **kwargs)

    @property
    def changes(self) -> dict[str, str]:
        """What the operation is to change."""
        return dict(self.cleaned_data)


EvidenceForm = QuoteForm | FigureForm | FactForm | PhotoForm


def form_for(evidence: Evidence, posted: Any = None) -> EvidenceForm:
    """This function will return the form that fits the kind."""
    if evidence.kind == Evidence.Kind.FACT:
        return FactForm(posted, evidence=evidence)
    if evidence.kind == Evidence.Kind.PHOTO:
        return PhotoForm(posted, evidence=evidence)
    if evidence.kind == Evidence.Kind.QUOTE:
        return QuoteForm(posted, evidence=evidence)
    return FigureForm(posted, evidence=evidence)
