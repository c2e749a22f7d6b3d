"""Forms of messaging."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.messaging.models import House
from apps.messaging.operations.broadcasts import LONGEST
from apps.messaging.operations.faqs import LONGEST_ANSWER, LONGEST_QUESTION
from apps.messaging.operations.houses import LONGEST_UMBRELLA


class HouseForm(forms.Form):
    """The house as a text: a pillar begins a paragraph, its proofs are the lines under it."""

    umbrella = forms.CharField(
        label=_("Above all"), max_length=LONGEST_UMBRELLA, widget=forms.Textarea(attrs={"rows": 2})
    )
    pillars = forms.CharField(
        label=_("Pillars and proofs"),
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 14}),
        help_text=_(
            "A message on a line of its own, its proofs below it, each with a dash; an empty line between messages."
            " End a proof with [E12] to tie it to that evidence."
        ),
    )

    def clean_pillars(self) -> list[dict[str, Any]]:
        """Paragraphs of a message and its proofs."""
        found: list[dict[str, Any]] = []
        for line in (each.strip() for each in self.cleaned_data["pillars"].splitlines()):
            if not line:
                continue
            if line.startswith(("-", "–", "•", "*")):
                if not found:
                    raise forms.ValidationError(_("Begin with a message; its proofs come below it."))
                found[-1]["proofs"].append(_proof(line.lstrip("-–•* ")))
            else:
                found.append({"message": line, "proofs": []})
        return found


def _proof(line: str) -> dict[str, str]:
    text, _bracket, rest = line.rpartition("[")
    if text and rest.endswith("]"):
        return {"text": text.strip(), "evidence": rest[:-1].strip()}
    return {"text": line, "evidence": ""}


def written(house: House | None) -> dict[str, str]:
    """This function will return what the form of a house begins with."""
    if house is None:
        return {}
    blocks = []
    for pillar in house.pillars:
        proofs = [
            f"- {each['text']}" + (f" [{each['evidence']}]" if each["evidence"] else "") for each in pillar["proofs"]
        ]
        blocks.append("\n".join([pillar["message"], *proofs]))
    return {"umbrella": house.umbrella, "pillars": "\n\n".join(blocks)}


class FaqForm(forms.Form):
    question = forms.CharField(label=_("Question"), max_length=LONGEST_QUESTION)
    answer = forms.CharField(label=_("Answer"), max_length=LONGEST_ANSWER, widget=forms.Textarea(attrs={"rows": 5}))


class BroadcastForm(forms.Form):
    text = forms.CharField(
        label=_("What service should know and say"), max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 3})
    )
