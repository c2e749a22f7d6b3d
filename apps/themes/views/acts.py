"""What people do to themes."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import check_right
from apps.core.errors import BadInput, DomainError
from apps.themes.forms import DeedForm, MergeForm, SplitForm
from apps.themes.models import Theme, ThemeDeed
from apps.themes.operations.deeds import end_deed, start_deed
from apps.themes.operations.editing import merge_themes, pin_words, rename_theme, split_theme
from apps.themes.operations.searching import ask_for_search
from apps.themes.views.pages import ACTS_ON, found_theme, show_theme


@require_POST
@workspace(ACTS_ON)
def search(request: HttpRequest) -> HttpResponse:
    """This view will have a brand's texts searched as soon as the sweep comes to it."""
    client = chosen_client(request)
    if client is None:
        return redirect("themes:list")
    check_right(person_of(request), ACTS_ON, client.pk)
    ask_for_search(client)
    messages.success(request, _("The texts are being read. The themes stand here in a moment."))
    return redirect(f"{reverse('themes:list')}?client={client.slug}")


def _tried(request: HttpRequest, work: Callable[[], Theme], said: str, theme: Theme) -> HttpResponse:
    """Does it, and shows the theme that there is then; or says what is wrong."""
    try:
        theme = work()
    except DomainError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, said)
    return redirect("themes:theme", theme.public_id)


@require_POST
@workspace(ACTS_ON)
def rename(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will name a theme."""
    theme, by = found_theme(request, public_id, ACTS_ON), person_of(request)
    name = request.POST.get("name", "")
    return _tried(request, lambda: rename_theme(by=by, theme=theme, name=name), _("Named."), theme)


@require_POST
@workspace(ACTS_ON)
def merge(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will lay a theme into another."""
    theme, by = found_theme(request, public_id, ACTS_ON), person_of(request)
    form = MergeForm(request.POST, theme=theme)
    if not form.is_valid():
        return show_theme(request, theme, status=422, merge_form=form)
    into = form.cleaned_data["into"]
    return _tried(request, lambda: merge_themes(by=by, theme=theme, into=into), _("They are one theme now."), theme)


@require_POST
@workspace(ACTS_ON)
def pin(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will say which words put a text into the theme."""
    theme, by = found_theme(request, public_id, ACTS_ON), person_of(request)
    pins = request.POST.get("pins", "").splitlines()
    said = _("Pinned. The texts are being read anew.")
    return _tried(request, lambda: pin_words(by=by, theme=theme, pins=pins), said, theme)


@require_POST
@workspace(ACTS_ON)
def split(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will split a theme of its own off."""
    theme, by = found_theme(request, public_id, ACTS_ON), person_of(request)
    form = SplitForm(request.POST)
    if form.is_valid():
        given = form.cleaned_data
        try:
            made = split_theme(by=by, theme=theme, name=given["name"], pins=given["pins"].splitlines())
        except BadInput as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, _("A theme of its own. The texts are being read anew."))
            return redirect("themes:theme", made.public_id)
    return show_theme(request, theme, status=422, split_form=form)


@require_POST
@workspace(ACTS_ON)
def deed(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will begin something about a theme."""
    theme = found_theme(request, public_id, ACTS_ON)
    form = DeedForm(request.POST, client=theme.client, prefix="deed")
    if form.is_valid():
        try:
            start_deed(by=person_of(request), theme=theme, **form.cleaned_data)
        except BadInput as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, _("Begun. Whoever does it is reminded."))
            return redirect(f"{reverse('themes:theme', args=[theme.public_id])}#deeds")
    return show_theme(request, theme, status=422, deed_form=form)


@require_POST
@workspace(ACTS_ON)
def end(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will note that a deed is done or dropped."""
    user = person_of(request)
    found: ThemeDeed = get_object_or_404(
        ThemeDeed.objects.visible_to(user).select_related("theme"), public_id=public_id
    )
    check_right(user, ACTS_ON, found.client_id)
    state = ThemeDeed.State.DONE if request.POST.get("act") == "done" else ThemeDeed.State.DROPPED
    try:
        end_deed(by=user, deed=found, state=state, outcome=request.POST.get("outcome", ""))
    except DomainError as error:
        messages.error(request, str(error))
    return redirect(f"{reverse('themes:theme', args=[found.theme.public_id])}#deeds")
