"""Forms of surveys and plans, for people of the agency."""

from collections.abc import Sequence
from typing import Any, Final

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from apps.clients.models import Client
from apps.feedback.models import AskRound
from apps.feedback.surveys.making import LONGEST_NAME, MAY_BE_EMPTY, OF_LINES, TEXTS
from apps.feedback.surveys.rounds import MOST_A_DAY, MOST_DAYS, MOST_REMINDER_DAYS
from apps.feedback.surveys.sampling import DAYS, WHOLE
from apps.feedback.surveys.wording import LANGUAGES

LABELS: Final[dict[str, Any]] = {
    "question": _("The question from 0 to 10"),
    "for_promoters": _("Asked beside a 9 or 10"),
    "for_passives": _("Asked beside a 7 or 8"),
    "for_detractors": _("Asked beside 0 to 6"),
    "extra_one": _("One more question"),
    "extra_two": _("A second one"),
    "thanks": _("Thanks, the same for everybody"),
    "mail_subject": _("Subject of the mail"),
    "mail_text": _("How the mail begins"),
}
HELP: Final[dict[str, Any]] = {
    "extra_one": _("Each further question costs answers."),
    "mail_text": _("{name} becomes the customer’s name. Question, numbers and the way to hear no more follow."),
}
USUAL_SHARE: Final = 5


class NewSurveyForm(forms.Form):
    """A name for us, the client and the languages."""

    use_required_attribute = False
    name = forms.CharField(label=_("Name"), max_length=LONGEST_NAME, help_text=_("For us: customers do not see it."))
    languages = forms.MultipleChoiceField(
        label=_("Languages"), choices=LANGUAGES, widget=forms.CheckboxSelectMultiple, initial=["en"]
    )

    def __init__(self, *args: Any, clients: Sequence[Client], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.clients = {str(each.pk): each for each in clients}
        choices = [(key, each.name) for key, each in self.clients.items()]
        self.fields["brand"] = forms.ChoiceField(label=_("Client"), choices=choices)
        self.order_fields(["brand", "name", "languages"])

    @property
    def client(self) -> Client:
        return self.clients[self.cleaned_data["brand"]]


class WordsForm(forms.Form):
    """The survey in one language."""

    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, longest in TEXTS.items():
            widget = forms.Textarea(attrs={"rows": 6 if name in OF_LINES else 2, "class": "survey-text"})
            self.fields[name] = forms.CharField(
                label=LABELS[name],
                help_text=HELP.get(name, ""),
                max_length=longest,
                required=name not in MAY_BE_EMPTY,
                widget=forms.TextInput() if name == "mail_subject" else widget,
            )


class PlanForm(forms.Form):
    """How many a day, how seldom each, which weekdays, and for whom. There is no field for a score."""

    use_required_attribute = False
    at_most_a_day = forms.IntegerField(label=_("At most a day"), min_value=1, max_value=MOST_A_DAY, initial=200)
    once_in_days = forms.IntegerField(
        label=_("Each customer at most once in so many days"), min_value=1, max_value=MOST_DAYS, initial=90
    )
    only_language = forms.ChoiceField(
        label=_("Customers who read"), choices=[("", _("any language")), *LANGUAGES], required=False
    )
    customer_for_days = forms.IntegerField(
        label=_("Customers for so many days at least"), min_value=0, max_value=MOST_DAYS, initial=0, required=False
    )
    reminds_after_days = forms.IntegerField(
        label=_("Remind once after so many days"),
        min_value=0,
        max_value=MOST_REMINDER_DAYS,
        initial=7,
        required=False,
        help_text=_("Only who has not answered. 0: no reminder."),
    )

    def __init__(self, *args: Any, kind: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for day in range(DAYS):
            self.fields[f"share_{day}"] = forms.IntegerField(
                label=WEEKDAYS[day],
                min_value=0,
                max_value=WHOLE,
                required=False,
                initial=USUAL_SHARE if day < DAYS - 2 else 0,
            )
        if kind == AskRound.Kind.REVIEW_INVITATION:
            del self.fields["reminds_after_days"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.errors and not any(self.shares):
            self.add_error("share_0", _t("Choose one weekday at least: else nobody is ever asked."))
        return cleaned

    @property
    def shares(self) -> tuple[int, ...]:
        return tuple(self.cleaned_data.get(f"share_{day}") or 0 for day in range(DAYS))

    @property
    def share_fields(self) -> list[forms.BoundField]:
        return [self[f"share_{day}"] for day in range(DAYS)]

    @property
    def filters(self) -> dict[str, Any]:
        given = self.cleaned_data
        return {"only_language": given["only_language"], "customer_for_days": given.get("customer_for_days") or 0}
