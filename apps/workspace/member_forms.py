"""The form of a member: who they are, and one line of roles per brand."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.clients.models import Assignment, Client
from apps.clients.operations import AGENCY_ROLES, CLIENT_ROLES
from apps.core.errors import DomainError
from apps.workspace.members import Duty

PREFIX = "duty_"


class MemberForm(forms.Form):
    """A new member, or one who is here (`user`): then address and side stand fast."""

    email = forms.EmailField(label=_("E-mail"), help_text=_("Sign-in codes and reminders go there."))
    name = forms.CharField(label=_("Name"), max_length=120, help_text=_("As others see it beside what they do."))
    side = forms.ChoiceField(
        label=_("Works"),
        choices=[(User.Side.AGENCY, _("at the agency")), (User.Side.CLIENT, _("at a client"))],
        widget=forms.RadioSelect,
        initial=User.Side.AGENCY,
    )
    role = forms.ChoiceField(
        label=_("In the agency"),
        choices=[
            (User.Role.MEMBER, _("Member: sees the clients below")),
            (User.Role.OWNER, _("Owner: sees and may do everything")),
        ],
        widget=forms.RadioSelect,
        initial=User.Role.MEMBER,
    )

    def __init__(
        self, *args: Any, clients: Sequence[Client], side: str | None = None, with_address: bool = True, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False
        self.clients = list(clients)
        self.fixed_side = side
        if not with_address:
            del self.fields["email"]
        if side is not None:
            del self.fields["side"]
        if side == User.Side.CLIENT:
            del self.fields["role"]
        for client in self.clients:
            self.fields[f"{PREFIX}{client.pk}"] = forms.MultipleChoiceField(
                label=client.name,
                choices=_choices(side),
                required=False,
                widget=forms.CheckboxSelectMultiple,
            )

    @property
    def duty_fields(self) -> list[tuple[Client, forms.BoundField]]:
        """One field of roles per brand."""
        return [(client, self[f"{PREFIX}{client.pk}"]) for client in self.clients]

    def duties(self) -> list[Duty]:
        """This function will return the roles that were ticked. For a valid form."""
        return [
            Duty(client, role) for client in self.clients for role in self.cleaned_data.get(f"{PREFIX}{client.pk}", [])
        ]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        side = self.fixed_side or cleaned.get("side", "")
        allowed = AGENCY_ROLES if side == User.Side.AGENCY else CLIENT_ROLES
        for client in self.clients:
            field = f"{PREFIX}{client.pk}"
            wrong = [role for role in cleaned.get(field, []) if role not in allowed]
            if wrong:
                words = ", ".join(str(Assignment.Role(role).label) for role in wrong)
                self.add_error(
                    field,
                    _("%(roles)s is for the other side. Untick it, or change where they work.") % {"roles": words},
                )
        return cleaned

    def refuse(self, error: DomainError) -> None:
        """This function will show what the operation refused at its field."""
        place = error.field if error.field in self.fields else None
        self.add_error(place, forms.ValidationError(str(error.message), code=error.code))


def _choices(side: str | None) -> list[Any]:
    of_agency = [(role.value, role.label) for role in AGENCY_ROLES]
    of_client = [(role.value, role.label) for role in CLIENT_ROLES]
    if side is None:
        return [(_("At the agency"), of_agency), (_("At the client"), of_client)]
    return of_agency if side == User.Side.AGENCY else of_client


def duties_held(assignments: Sequence[Assignment]) -> dict[str, list[str]]:
    """This function will return a form's first values from the roles that a person has."""
    held: dict[str, list[str]] = {}
    for assignment in assignments:
        held.setdefault(f"{PREFIX}{assignment.client_id}", []).append(assignment.role)
    return held
