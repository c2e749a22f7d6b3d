from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.drills.models import Drill
from apps.drills.scripts import SCRIPTS


class StartForm(forms.Form):
    """Which script, and how fast."""

    script = forms.ChoiceField(label=_("Script"), choices=[])
    speed = forms.TypedChoiceField(
        label=_("How fast it plays"),
        choices=Drill.Speed.choices,
        coerce=int,
        initial=Drill.Speed.REAL,
        help_text=_("Only what happens comes faster. Your answers are timed in real minutes."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["script"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = [(each.code, each.name) for each in SCRIPTS.values()]
