"""The form of an interview: the questions as they are asked, and some rows for figures."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms import BoundField
from django.utils.translation import gettext as _

from apps.core.errors import BadInput
from apps.outreach.amounts import amount
from apps.outreach.models import Interview, InterviewAnswer, OutreachCase
from apps.outreach.operations.interviews import FIGURE_FIELDS, LONGEST_ANSWER
from apps.outreach.questions import FIGURES_ASKED, figure_question, question_set

Topic = InterviewAnswer.Topic


@dataclass(frozen=True, slots=True)
class FigureRow:
    """The fields of one figure."""

    number: int
    fields: list[BoundField]

    @property
    def is_open(self) -> bool:
        """The first row invites; another opens once there is something in it."""
        return self.number == 1 or any(field.value() or field.errors for field in self.fields)


class InterviewForm(forms.Form):
    """One field a question; one row of fields a figure. A row counts from the moment it has a number."""

    def __init__(self, *args: Any, case: OutreachCase, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.questions = question_set(case.client)
        self.customer = case.customer
        for number, question in enumerate(self.questions):
            self.fields[f"answer_{number}"] = forms.CharField(
                label=question.text,
                help_text=question.help_text,
                required=False,
                max_length=LONGEST_ANSWER,
                widget=forms.Textarea(attrs={"rows": 4}),
            )
        labels = _figure_labels()
        for row in range(FIGURES_ASKED):
            for name, limit in FIGURE_FIELDS.items():
                label, example = labels[name]
                self.fields[f"{name}_{row}"] = forms.CharField(
                    label=label,
                    required=False,
                    max_length=limit,
                    widget=forms.TextInput(attrs={"placeholder": example}),
                )

    @classmethod
    def begun_with(cls, interview: Interview | None, case: OutreachCase) -> "InterviewForm":
        """This function will return the form with what was saved of an open interview."""
        initial: dict[str, str] = {}
        answers = list(interview.answers.order_by("number")) if interview else []
        by_question = {each.question: each.answer for each in answers if each.topic != Topic.FIGURE}
        for number, question in enumerate(question_set(case.client)):
            initial[f"answer_{number}"] = by_question.get(question.text, "")
        figures = [each.figure for each in answers if each.figure]
        for row, figure in enumerate(figures[:FIGURES_ASKED]):
            initial |= {f"{name}_{row}": figure.get(name, "") for name in FIGURE_FIELDS}
        return cls(initial=initial, case=case)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for row in range(FIGURES_ASKED):
            self._check_row(row, cleaned)
        return cleaned

    def _check_row(self, row: int, cleaned: dict[str, Any]) -> None:
        given = {name: cleaned.get(f"{name}_{row}", "") for name in FIGURE_FIELDS}
        if not any(given.values()):
            return
        for name in ("label", "value"):
            if not given[name]:
                self.add_error(f"{name}_{row}", _("A figure needs this. Fill it in, or empty the row."))
        for name in ("value", "before"):
            try:
                if given[name]:
                    amount(given[name], field=name)
            except BadInput as error:
                self.add_error(f"{name}_{row}", str(error))

    @property
    def question_fields(self) -> list[BoundField]:
        return [self[f"answer_{number}"] for number in range(len(self.questions))]

    @property
    def figure_rows(self) -> list[FigureRow]:
        return [FigureRow(row + 1, [self[f"{name}_{row}"] for name in FIGURE_FIELDS]) for row in range(FIGURES_ASKED)]

    @property
    def answers(self) -> list[dict[str, Any]]:
        """What was typed, as the operation takes it."""
        typed = [
            {"topic": question.topic, "question": question.text, "answer": self.cleaned_data[f"answer_{number}"]}
            for number, question in enumerate(self.questions)
        ]
        rows = [{name: self.cleaned_data[f"{name}_{row}"] for name in FIGURE_FIELDS} for row in range(FIGURES_ASKED)]
        return [*typed, *(_figure_answer(figure) for figure in rows if figure["value"])]


def _figure_answer(figure: dict[str, str]) -> dict[str, Any]:
    sides = [figure["before"], figure["value"]] if figure["before"] else [figure["value"]]
    amount_words = f"{' → '.join(sides)} {figure['unit']}".strip()
    parts = [f"{figure['label']}: {amount_words}", figure["period"], figure["vouched_by"]]
    words = ", ".join(part for part in parts if part)
    return {"topic": Topic.FIGURE, "question": figure_question(), "answer": words, "figure": figure}


def _figure_labels() -> dict[str, tuple[str, str]]:
    return {
        "label": (_("What is counted"), _("Coffee thrown away")),
        "value": (_("Now"), "3.1"),
        "unit": (_("Unit"), _("kg a week")),
        "before": (_("Before"), "9.5"),
        "period": (_("When"), _("July to September 2026")),
        "vouched_by": (_("Who stands for it, from what"), _("Marta Lindqvist, from her bills")),
    }
