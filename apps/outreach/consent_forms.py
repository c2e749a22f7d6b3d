"""What the customer ticks, read from the page's form."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms

from apps.core.errors import BadInput
from apps.outreach.consent_text import ConsentPage
from apps.outreach.models import Consent
from apps.outreach.models.consents import Region, Use
from apps.outreach.permission import (
    MONTHS_OFFERED,
    check_regions,
    check_until,
    check_uses,
    latest_day,
    months_after,
)

OTHER_DAY = "other"
PERIODS = (*((str(months), str(months)) for months in MONTHS_OFFERED), (OTHER_DAY, OTHER_DAY))


@dataclass(frozen=True, slots=True)
class Choice:
    """What may be used, in which parts of the world, and until when."""

    uses: list[str]
    regions: list[str]
    until: date


class PermissionForm(forms.Form):
    """Ticks and a last day. Nothing is ticked but what the customer ticked before."""

    uses = forms.MultipleChoiceField(choices=Use.choices, required=False)
    regions = forms.MultipleChoiceField(choices=Region.choices, required=False)
    period = forms.ChoiceField(choices=PERIODS, required=False)
    other_day = forms.DateField(required=False)

    def __init__(self, *args: Any, page: ConsentPage, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.page = page

    @classmethod
    def with_ticks_of(cls, consent: Consent, page: ConsentPage) -> "PermissionForm":
        """This function will return the form as the customer left it, or with no tick at all."""
        if consent.state != Consent.State.GRANTED:
            return cls(page=page)
        given = {"uses": consent.uses, "regions": consent.regions}
        return cls(page=page, initial=given | {"period": OTHER_DAY, "other_day": consent.valid_until})

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        words = self.page.wording
        try:
            cleaned["uses"] = check_uses(cleaned.get("uses", []))
        except BadInput:
            self._say("uses", words.need_place)
        try:
            cleaned["regions"] = check_regions(cleaned.get("regions", []), cleaned.get("uses", []))
        except BadInput:
            self._say("regions", words.need_region)
        try:
            cleaned["until"] = check_until(self._until(cleaned), today=self.page.today)
        except BadInput:
            self._say("period", words.need_day.format(latest=self.page.day(latest_day(self.page.today))))
        return cleaned

    def _until(self, cleaned: dict[str, Any]) -> date | None:
        period = cleaned.get("period", "")
        if period == OTHER_DAY:
            return cleaned.get("other_day")
        return months_after(self.page.today, int(period)) if period else None

    def _say(self, field: str, sentence: str) -> None:
        """One sentence a field, in the page's language, in place of what Django says."""
        self.errors.pop(field, None)
        self.errors.pop("other_day", None)
        self.add_error(field, sentence)

    @property
    def choice(self) -> Choice:
        """What was chosen; for a form that is valid."""
        return Choice(self.cleaned_data["uses"], self.cleaned_data["regions"], self.cleaned_data["until"])

    @property
    def ticked(self) -> list[str]:
        """The uses that stand ticked on the page."""
        return self._marked("uses")

    @property
    def ticked_regions(self) -> list[str]:
        """The parts of the world that stand ticked on the page."""
        return self._marked("regions")

    def _marked(self, name: str) -> list[str]:
        if self.is_bound:
            return self.data.getlist(name) if hasattr(self.data, "getlist") else []
        return list(self.initial.get(name, []))

    @property
    def chosen_period(self) -> str:
        return str((self.data if self.is_bound else self.initial).get("period", ""))

    @property
    def chosen_day(self) -> str:
        """The other day as the date field wants it."""
        given = (self.data if self.is_bound else self.initial).get("other_day") or ""
        return given.isoformat() if isinstance(given, date) else str(given)
