"""Settings > Clients > Never written to: the list of addresses, with reasons."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods

from apps.accounts.models import User
from apps.clients.doors import person_of, workspace
from apps.clients.models import SuppressedAddress
from apps.clients.rights import Right
from apps.clients.settings_pages.page import managed_client, refuse, settings_page
from apps.clients.suppression import LONGEST_REASON, Suppressed, as_compared, suppress_addresses, unsuppress_address
from apps.core.errors import BadInput

ROWS = 50
MOST_BYTES = 5_000_000
SHOWN_MISTAKES = 10


class SuppressForm(forms.Form):
    """Addresses typed in or in a file, one a line; the first cell of each line counts."""

    use_required_attribute = False
    addresses = forms.CharField(
        label=gettext_lazy("E-mail addresses or telephone numbers"),
        required=False,
        max_length=200_000,
        widget=forms.Textarea(attrs={"rows": 4, "spellcheck": "false"}),
        help_text=gettext_lazy("One a line."),
    )
    file = forms.FileField(
        label=gettext_lazy("Or a list"),
        required=False,
        help_text=gettext_lazy("A text or CSV file: the first cell of each line, 5 MB at most."),
    )
    reason = forms.CharField(
        label=gettext_lazy("Reason"),
        max_length=LONGEST_REASON,
        help_text=gettext_lazy("Like “asked us by telephone on 3 March”, or the name of the list."),
    )

    def clean_file(self) -> list[str]:
        given: UploadedFile[Any] | None = self.cleaned_data["file"]
        if given is None:
            return []
        if (given.size or 0) > MOST_BYTES:
            raise forms.ValidationError(_("The file is larger than 5 MB: split it."))
        try:
            text = given.read().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise forms.ValidationError(
                _("The file is not in UTF-8: save it as CSV UTF-8, and take it again.")
            ) from error
        return [line.split(",")[0].split(";")[0].strip().strip('"') for line in text.splitlines()]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        cleaned["lines"] = [*cleaned.get("addresses", "").splitlines(), *cleaned.get("file", [])]
        if not any(line.strip() for line in cleaned["lines"]) and "file" not in self.errors:
            self.add_error("addresses", _("Write at least one address, or choose a file."))
        return cleaned


class ReasonForm(forms.Form):
    use_required_attribute = False
    reason = forms.CharField(label=gettext_lazy("Reason"), max_length=LONGEST_REASON)


@require_http_methods(["GET", "POST"])
@workspace(Right.MANAGE_CLIENT)
def suppression(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will list the addresses to which the brand never writes, and add to them."""
    client, user = managed_client(request, slug), person_of(request)
    form = SuppressForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        done = suppress_addresses(by=user.actor, client=client, addresses=given["lines"], reason=given["reason"])
        _tell(request, done)
        return redirect("clients_settings:suppression", slug=slug)
    rows = SuppressedAddress.objects.visible_to(user).filter(client=client, removed_at=None)
    search = request.GET.get("q", "").replace("\0", "").strip()[:100]
    if search:
        rows = rows.filter(Q(address__contains=search.lower()) | Q(address__contains=as_compared(search)))
    page = Paginator(rows.order_by("-added_at", "-pk"), ROWS).get_page(request.GET.get("page"))
    names = dict(User.objects.filter(pk__in=[each.added_by for each in page]).values_list("pk", "name"))
    context = {
        "form": form,
        "page": page,
        "search": search,
        "rows": [{"row": each, "who": names.get(each.added_by, "")} for each in page],
    }
    return settings_page(request, client, "suppression", context, status=422 if form.errors else 200)


def _tell(request: HttpRequest, done: Suppressed) -> None:
    added = len(done.added)
    parts = [ngettext("%(count)s address added.", "%(count)s addresses added.", added) % {"count": f"{added:,}"}]
    if done.known:
        parts.append(_("%(count)s stood on the list already.") % {"count": f"{done.known:,}"})
    if not done.unusable:
        messages.success(request, " ".join(parts))
        return
    named = ", ".join(_("line %(n)d “%(text)s”") % {"n": n, "text": text} for n, text in done.unusable[:SHOWN_MISTAKES])
    count = {"count": f"{len(done.unusable):,}", "lines": named}
    parts.append(_("%(count)s could not be read as an address: %(lines)s.") % count)
    messages.warning(request, " ".join(parts))


@require_http_methods(["GET", "POST"])
@workspace(Right.MANAGE_CLIENT)
def unsuppress(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """This view will ask why an address may be written to again, and take it off the list."""
    client, user = managed_client(request, slug), person_of(request)
    row = get_object_or_404(SuppressedAddress.objects.visible_to(user).filter(client=client), pk=pk, removed_at=None)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            unsuppress_address(by=user.actor, suppressed=row, reason=form.cleaned_data["reason"])
        except BadInput as error:
            refuse(form, error)
        else:
            messages.success(request, _("%(address)s may be written to again.") % {"address": row.address})
            return redirect("clients_settings:suppression", slug=slug)
    who = User.objects.filter(pk=row.added_by).first()
    context = {"form": form, "row": row, "who": who.name if who else ""}
    return settings_page(request, client, "unsuppress", context, status=422 if form.errors else 200)
