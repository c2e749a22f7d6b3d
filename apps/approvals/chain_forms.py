"""The form of a chain: a few steps, each with who approves in it. Empty ones count as not there."""

from typing import Any

from django import forms
from django.forms import BaseFormSet, formset_factory
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.approvals.models import MOST_HOURS, ApprovalChain, Rule, Side
from apps.approvals.operations import MOST_STEPS, StepPlan
from apps.approvals.queries import people_for
from apps.clients.models import Client

SPARE = 2  # empty steps below those that stand


class StepForm(forms.Form):
    """One step. `order` sorts; without script a step moves by another number."""

    order = forms.IntegerField(label=_("Place"), min_value=1, max_value=99, required=False)
    name = forms.CharField(label=_("Name of the step"), max_length=80, required=False)
    side = forms.ChoiceField(
        label=_("Who approves"), choices=[("", _("Nobody: no such step")), *Side.choices], required=False
    )
    client_people: "forms.ModelMultipleChoiceField[User]" = forms.ModelMultipleChoiceField(
        queryset=User.objects.none(), label=_("Client’s staff"), widget=forms.CheckboxSelectMultiple, required=False
    )
    agency_people: "forms.ModelMultipleChoiceField[User]" = forms.ModelMultipleChoiceField(
        queryset=User.objects.none(), label=_("Agency"), widget=forms.CheckboxSelectMultiple, required=False
    )
    rule = forms.ChoiceField(label=_("With several"), choices=Rule.choices, required=False)
    hours = forms.IntegerField(label=_("Hours to answer"), min_value=1, max_value=MOST_HOURS, required=False)

    def __init__(self, *args: Any, people: dict[str, Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field, side in (("client_people", Side.CLIENT), ("agency_people", Side.INTERNAL)):
            chosen = self.fields[field]
            if isinstance(chosen, forms.ModelMultipleChoiceField):
                chosen.queryset = people[side]

    def clean(self) -> dict[str, Any]:
        """This function will ask for the hours of a step that is there."""
        given = super().clean() or {}
        if given.get("side") and given.get("hours") is None and "hours" not in self.errors:
            self.add_error("hours", _("Say how many hours this step has to answer."))
        return given

    @property
    def plan(self) -> StepPlan | None:
        """The step as it was written, or None for one that is not there."""
        given = self.cleaned_data
        side = given.get("side")
        if not side:
            return None
        field = {Side.CLIENT: "client_people", Side.INTERNAL: "agency_people"}.get(Side(side))
        users = tuple(given[field]) if field else ()
        return StepPlan(side, users, given["name"].strip(), given["rule"] or Rule.ANY, given["hours"])


StepForms = BaseFormSet[StepForm]


def formset_for(client: Client, chain: ApprovalChain | None, posted: QueryDict | None) -> StepForms:
    """This function will make the forms of a chain's steps, with some to spare."""
    people = {side: people_for(client_id=client.pk, side=side) for side in (Side.CLIENT, Side.INTERNAL)}
    initial = _initial(chain)
    made = formset_factory(
        StepForm, extra=max(0, min(SPARE, MOST_STEPS - len(initial))), max_num=MOST_STEPS, absolute_max=MOST_STEPS + 4
    )
    return made(posted, initial=initial, prefix="steps", form_kwargs={"people": people})


def plans_of(forms_of_steps: StepForms) -> list[StepPlan]:
    """This function will return the steps in the order of their numbers; those without one come last."""
    written = [(form.cleaned_data.get("order") or 99, place, form.plan) for place, form in enumerate(forms_of_steps)]
    return [plan for _order, _place, plan in sorted(written, key=lambda row: row[:2]) if plan is not None]


def _initial(chain: ApprovalChain | None) -> list[dict[str, Any]]:
    if chain is None:
        return [{"order": 1, "side": Side.CLIENT, "rule": Rule.ANY, "hours": 48}]
    rows = []
    for step in chain.steps.order_by("position").prefetch_related("seats"):
        users = [seat.user_id for seat in step.seats.all()]
        field = {Side.CLIENT: "client_people", Side.INTERNAL: "agency_people"}.get(Side(step.side), "")
        row = {"order": step.position, "name": step.name, "side": step.side, "rule": step.rule, "hours": step.hours}
        rows.append(row | ({field: users} if field else {}))
    return rows
