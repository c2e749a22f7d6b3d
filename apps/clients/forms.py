"""The forms of Settings > Clients."""

from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.conf import settings
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from apps.clients.details import LONGEST_LOOP_HOURS, check_slug, checked_details
from apps.clients.models import Client
from apps.clients.newsroom_hosts import host_name
from apps.clients.theme import Pairing
from apps.core.errors import BadInput

PAIRINGS = [
    (Pairing.EDITORIAL, _("Editorial: serif headings")),
    (Pairing.MODERN, _("Modern: sans throughout")),
    (Pairing.CLASSIC, _("Classic: a book face")),
]


class ColourInput(forms.TextInput):
    """The browser's own colour field. What it sends is always six digits."""

    input_type = "color"


class ClientForm(forms.ModelForm[Client]):
    """A brand's details. The operation checks them again for those who come by command."""

    newsroom_domain = forms.CharField(
        label=_("Newsroom address"),
        max_length=253,
        required=False,
        help_text=_("The host name of the brand’s own newsroom and of its permission pages. It cannot change later."),
    )

    class Meta:
        model = Client
        fields = (
            "name", "slug", "newsroom_domain", "colour", "second_colour", "type_pairing", "language", "zone",
            "city", "boilerplate", "press_name", "press_email", "press_phone", "legal_line", "sender_name",
            "sender_email", "clock", "closed_loop_hours",
        )  # fmt: skip
        labels = {
            "name": _("Name"),
            "slug": _("Short name"),
            "colour": _("First colour"),
            "second_colour": _("Second colour"),
            "type_pairing": _("Typefaces"),
            "language": _("Language of mails and public pages"),
            "zone": _("Time zone"),
            "city": _("City of the dateline"),
            "boilerplate": _("Boilerplate"),
            "press_name": _("Press contact"),
            "press_email": _("Press e-mail"),
            "press_phone": _("Press telephone"),
            "legal_line": _("Legal name and address"),
            "sender_name": _("Sender name"),
            "sender_email": _("Sender address"),
            "clock": _("The hours to first contact run in"),
            "closed_loop_hours": _("Hours to answer a detractor"),
        }
        help_texts = {
            "name": _("As it stands in print."),
            "slug": _("For addresses in this workspace: small letters, digits and dashes."),
            "colour": _("Buttons and links. It is darkened where it could not be read."),
            "second_colour": _("Marks and highlights."),
            "boilerplate": _("The paragraph about the company that ends each story."),
            "legal_line": _("Stands at the foot of permission pages: who asks, and where they are."),
            "sender_name": _("Customers see mails from this name. Empty: the client’s name."),
            "sender_email": _("Customers answer to this address. Empty: mails come from the platform’s address."),
            "closed_loop_hours": format_lazy(_("1 to {most}. 24 is usual."), most=LONGEST_LOOP_HOURS),
        }
        widgets = {
            "colour": ColourInput(attrs={"data-theme-field": ""}),
            "second_colour": ColourInput(attrs={"data-theme-field": ""}),
            "boilerplate": forms.Textarea(attrs={"rows": 4}),
            "slug": forms.TextInput(attrs={"autocapitalize": "none", "spellcheck": "false"}),
        }

    def __init__(self, *args: Any, host: str = "", sign_in_host: str = "", **kwargs: Any) -> None:
        kwargs.setdefault("instance", Client())  # its defaults are the first choice
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False
        self.sign_in_host = sign_in_host
        self.fields["zone"] = forms.ChoiceField(
            label=self.fields["zone"].label, choices=[(zone, zone) for zone in sorted(available_timezones())]
        )
        self.fields["language"] = forms.ChoiceField(label=self.fields["language"].label, choices=settings.LANGUAGES)
        self.fields["type_pairing"] = forms.ChoiceField(
            label=self.fields["type_pairing"].label,
            choices=PAIRINGS,
            widget=forms.Select(attrs={"data-theme-field": ""}),
        )
        if self.instance.pk:
            # Hours and mails have pages of their own.
            for name in ("slug", "clock", "closed_loop_hours", "sender_name", "sender_email"):
                del self.fields[name]
        else:
            self.fields["closed_loop_hours"].widget.attrs |= {"min": 1, "max": LONGEST_LOOP_HOURS}
            self.fields["newsroom_domain"].help_text = format_lazy(
                _("Its newsroom and permission pages stand there, for good. Empty: the short name and “.{host}”."),
                host=sign_in_host,
            )
        if host:
            del self.fields["newsroom_domain"]

    def clean_newsroom_domain(self) -> str:
        typed: str = self.cleaned_data["newsroom_domain"]
        if not typed and self.cleaned_data.get("slug"):
            typed = f"{self.cleaned_data['slug']}.{self.sign_in_host}"
        try:
            return host_name(typed) if typed else ""
        except BadInput as error:
            raise forms.ValidationError(str(error.message), code=error.code) from error

    def clean_slug(self) -> str:
        slug: str = self.cleaned_data["slug"]
        try:
            check_slug(slug)
        except BadInput as error:
            raise forms.ValidationError(str(error.message), code=error.code) from error
        return slug

    def clean(self) -> dict[str, Any]:
        """Ask the operation's own checks, field by field, so that every mend is named at once."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        for field in [name for name in cleaned if name not in ("slug", "newsroom_domain")]:
            try:
                cleaned |= checked_details({field: cleaned[field]})
            except BadInput as error:
                self.add_error(field, forms.ValidationError(str(error.message), code=error.code))
        return cleaned

    def _post_clean(self) -> None:
        # The model is written by the operation only; uniqueness is asked past the brand wall there, too.
        return

    def refuse(self, error: BadInput) -> None:
        """This function will show what the operation refused at its field."""
        place = error.field if error.field in self.fields else None
        self.add_error(place, forms.ValidationError(str(error.message), code=error.code))


class ThemeForm(forms.Form):
    """Two colours and a pairing, while somebody chooses them."""

    colour = forms.CharField(max_length=7)
    second_colour = forms.CharField(max_length=7)
    type_pairing = forms.ChoiceField(choices=PAIRINGS)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        for field in ("colour", "second_colour"):
            if field in cleaned:
                try:
                    cleaned |= checked_details({field: cleaned[field]})
                except BadInput as error:
                    self.add_error(field, str(error.message))
        return cleaned
