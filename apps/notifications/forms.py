"""How somebody wants to be told of things."""

from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import NoticeWishes
from apps.notifications.kinds import KINDS, Way
from apps.notifications.wishes import way_of


class WishesForm(forms.Form):
    """One choice for each kind, the quiet hours, the digest."""

    zone = forms.ChoiceField(label=_("Your time zone"))
    has_quiet = forms.BooleanField(label=_("Keep quiet hours: mails wait until they end"), required=False)
    quiet_from = forms.TimeField(label=_("Quiet from"), required=False)
    quiet_until = forms.TimeField(label=_("Quiet until"), required=False)
    escalations_wait = forms.BooleanField(label=_("What was missed already waits, too"), required=False)
    digest = forms.ChoiceField(label=_("The digest comes"), choices=NoticeWishes.Digest.choices)
    digest_at = forms.TimeField(label=_("At"))

    def __init__(self, *args: Any, wishes: NoticeWishes, **kwargs: Any) -> None:
        initial = {
            "zone": wishes.zone,
            "has_quiet": wishes.quiet_from is not None,
            "quiet_from": wishes.quiet_from,
            "quiet_until": wishes.quiet_until,
            "escalations_wait": wishes.escalations_wait,
            "digest": wishes.digest,
            "digest_at": wishes.digest_at,
        }
        super().__init__(*args, **kwargs | {"initial": initial})
        self.fields["zone"].choices = [(zone, zone) for zone in sorted(available_timezones())]  # type: ignore[attr-defined]
        for name in ("quiet_from", "quiet_until", "digest_at"):
            self.fields[name].widget = forms.TimeInput(format="%H:%M", attrs={"type": "time"})
        for kind in KINDS:
            chosen = way_of(wishes, kind).value
            self.fields[_name(kind.code)] = forms.ChoiceField(label=kind.label, choices=Way.choices, initial=chosen)

    def clean(self) -> dict[str, Any]:
        """This form will want both ends of quiet hours where they are to be kept."""
        given: dict[str, Any] = super().clean() or {}
        if given.get("has_quiet"):
            for name in ("quiet_from", "quiet_until"):
                if given.get(name) is None and name not in self.errors:
                    self.add_error(name, _("Give a time, such as 20:00, or take the tick of quiet hours away."))
            if given.get("quiet_from") is not None and given.get("quiet_from") == given.get("quiet_until"):
                self.add_error("quiet_until", _("Quiet hours end at another time than they begin."))
        return given

    def wanted(self) -> dict[str, Any]:
        """This form will return what `change_wishes` takes."""
        given = self.cleaned_data
        return {
            "zone": given["zone"],
            "ways": {kind.code: given[_name(kind.code)] for kind in KINDS},
            "quiet": (given["quiet_from"], given["quiet_until"]) if given["has_quiet"] else None,
            "escalations_wait": given["escalations_wait"],
            "digest": given["digest"],
            "digest_at": given["digest_at"],
        }

    @property
    def kind_groups(self) -> list[tuple[Any, list[forms.BoundField]]]:
        """The choices under the headings of their kinds."""
        groups: dict[Any, list[forms.BoundField]] = {}
        for kind in KINDS:
            groups.setdefault(kind.group, []).append(self[_name(kind.code)])
        return list(groups.items())


def _name(code: str) -> str:
    return f"way-{code}"
