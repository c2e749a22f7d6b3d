"""The form of a rule: a title, up to four conditions, and what then happens."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.listening.models import AuthorKind
from apps.tickets.models import Channel, Priority
from apps.triage.plans import ALL, ANY, FIELDS, THEN, Condition, Plan

ROWS = 4
CHOSEN = (
    ("", _("nothing more")),
    *((name, label) for name, label in FIELDS.items()),
)


class RuleForm(forms.Form):
    """Conditions stand in rows: what is looked at, whether it is not so, and a value where it needs one."""

    title = forms.CharField(label=_("Title"), max_length=120)
    match = forms.ChoiceField(label=_("Together"), choices=[(ALL, _("all of these")), (ANY, _("any of these"))])
    at_least = forms.IntegerField(label=_("At least so many customers"), min_value=1, max_value=1000, initial=1)
    hours = forms.IntegerField(label=_("Within so many hours"), min_value=1, max_value=744, initial=24)
    then = forms.ChoiceField(label=_("Then"), choices=list(THEN.items()))

    def __init__(self, *args: Any, plan: Plan | None = None, title: str = "", **kwargs: Any) -> None:
        initial: dict[str, Any] = {"title": title}
        if plan is not None:
            initial |= {name: getattr(plan, name) for name in ("match", "at_least", "hours", "then")}
            for row, condition in enumerate(plan.conditions[:ROWS]):
                initial |= {f"field_{row}": condition.field, f"not_{row}": condition.is_not}
                initial[f"{condition.field}_{row}"] = condition.value
        super().__init__(*args, **(kwargs | {"initial": initial}))
        for row in range(ROWS):
            self.fields[f"field_{row}"] = forms.ChoiceField(label=_("When"), choices=CHOSEN, required=row == 0)
            self.fields[f"not_{row}"] = forms.BooleanField(label=_("not so"), required=False)
            self.fields[f"words_{row}"] = forms.CharField(label=_("Words"), required=False, max_length=500)
            self.fields[f"channel_{row}"] = forms.ChoiceField(
                label=_("Channel"), choices=Channel.choices, required=False
            )
            self.fields[f"priority_{row}"] = forms.ChoiceField(
                label=_("Priority"), choices=Priority.choices, required=False
            )

            self.fields[f"reach_{row}"] = forms.IntegerField(
                label=_("People"), required=False, min_value=1, max_value=10**9
            )
            self.fields[f"author_{row}"] = forms.ChoiceField(
                label=_("Author"), choices=AuthorKind.choices, required=False
            )

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The fields of each condition, for the page."""
        names = ("field", "not", "words", "channel", "priority", "reach", "author")
        return [{name: self[f"{name}_{row}"] for name in names} for row in range(ROWS)]

    @property
    def plan(self) -> Plan:
        """What was typed, as a plan; it is checked where it is saved."""
        given = self.cleaned_data
        conditions = tuple(
            Condition(
                given[f"field_{row}"], str(given.get(f"{given[f'field_{row}']}_{row}") or ""), given[f"not_{row}"]
            )
            for row in range(ROWS)
            if given[f"field_{row}"]
        )
        return Plan(conditions, given["match"], given["at_least"], given["hours"], given["then"])
