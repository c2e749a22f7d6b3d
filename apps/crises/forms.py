"""Forms of incidents and playbooks."""

import re
from typing import Any, Final

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.clients.models import Client
from apps.crises.models import Incident, PlaybookVersion

LINE: Final = re.compile(r"^\s*(cx|pr|both)\s*[,;:]\s*(\d{1,5})\s*[,;:]\s*(\S.*)$", re.IGNORECASE)


class OpenForm(forms.Form):
    """Opening an incident."""

    title = forms.CharField(label=gettext_lazy("What happens"), max_length=200)
    severity = forms.ChoiceField(label=gettext_lazy("How bad"), choices=Incident.Severity.choices)
    version = forms.ModelChoiceField(label=gettext_lazy("Playbook"), queryset=PlaybookVersion.objects.none())

    def __init__(self, *args: Any, client: Client, versions: list[PlaybookVersion], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["version"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - declared above
        ids = [version.pk for version in versions]
        field.queryset = PlaybookVersion.objects.filter(client=client, pk__in=ids).order_by("name")


class PlaybookForm(forms.Form):
    """A playbook as it is typed: a line a step."""

    name = forms.CharField(label=gettext_lazy("Name"), max_length=120)
    steps = forms.CharField(
        label=gettext_lazy("Steps, in their order"),
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text=gettext_lazy(
            "A line a step: who (cx, pr or both), within how many minutes, what. As: pr, 10, Stop all posts"
        ),
    )
    holding = forms.CharField(
        label=gettext_lazy("Holding statement"), max_length=4000, widget=forms.Textarea(attrs={"rows": 4})
    )
    change = forms.CharField(label=gettext_lazy("What was learned"), max_length=300, required=False)

    def clean_steps(self) -> list[dict[str, Any]]:
        """Read lines as steps, and name the first that cannot be read."""
        found = []
        for number, line in enumerate(self.cleaned_data["steps"].splitlines(), 1):
            if not line.strip():
                continue
            read = LINE.match(line)
            if read is None:
                message = _("Line %(number)d is no step. Write it like: pr, 10, Stop all posts")
                raise forms.ValidationError(message % {"number": number})
            found.append({"team": read[1].lower(), "minutes": int(read[2]), "text": read[3].strip()})
        return found


def as_lines(version: PlaybookVersion) -> str:
    """This function will return the steps as they are typed."""
    return "\n".join(f"{step['team']}, {step['minutes']}, {step['text']}" for step in version.steps)
