"""The form of a connection: its fields are those that the tool's connector asks for."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.integrations.models import Connection
from apps.integrations.registry import Connector, SecretOf

PATHS = "paths-that-came"  # the id of the list of what stood in the last delivery


class ConnectionForm(forms.Form):
    """A new connection asks for secrets as well; a present one changes its name and its settings."""

    use_required_attribute = False
    name = forms.CharField(
        label=_("Name"), max_length=120, required=False, help_text=_("Empty: the tool’s own. For two of one kind.")
    )

    def __init__(self, *args: Any, connector: Connector, connection: Connection | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial = {"name": connection.name, **connection.settings} if connection else {}
        if connection is None:
            self._ask_for_secrets(connector)
        for each in connector.settings:
            self.fields[each.name] = forms.CharField(
                label=each.label, help_text=each.help_text, required=each.is_needed, max_length=200
            )
            if connector.is_mapped:
                self.fields[each.name].widget.attrs |= {"list": PATHS, "placeholder": each.name}
        self.connector = connector

    def _ask_for_secrets(self, connector: Connector) -> None:
        if connector.secret_of == SecretOf.TOOL:
            self.fields["secret"] = _secret_field(connector.secret_label, required=not connector.secret_is_optional)
        if connector.fetch is not None:
            self.fields["fetch_token"] = _secret_field(connector.token_label, required=True)

    def chosen_settings(self) -> dict[str, str]:
        """What was chosen for the tool's own settings. For a valid form."""
        return {each.name: self.cleaned_data.get(each.name, "") for each in self.connector.settings}


def _secret_field(label: Any, *, required: bool) -> forms.CharField:
    hidden = forms.PasswordInput(attrs={"autocomplete": "off", "spellcheck": "false"})
    return forms.CharField(label=label, required=required, max_length=500, widget=hidden)


class SecretForm(forms.Form):
    """One new secret, where the tool makes it up."""

    use_required_attribute = False

    def __init__(self, *args: Any, label: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["secret"] = _secret_field(label, required=True)
