"""From a file to an import: file, columns, check. Nothing is taken in before the last step."""

from datetime import datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with
from apps.core import clock
from apps.core.errors import DomainError
from apps.feedback.checking import MOST_ROWS, check_rows
from apps.feedback.forms import MapForm, UploadForm, zones
from apps.feedback.models import Import
from apps.feedback.operations import change_mapping, start_import, upload_file
from apps.feedback.queries import last_map_for
from apps.feedback.reading import Preview, ReadingError, preview
from apps.feedback.sources import path_of, zone_named
from apps.feedback.views.imports import import_or_404, steps

FIRST_ROWS = 8


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.IMPORT)
def new(request: HttpRequest) -> HttpResponse:
    """This view will take a file."""
    user, chosen = person_of(request), chosen_client(request)
    may = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.IMPORT), archived_at=None)
    clients = list(may.order_by("name"))
    form = UploadForm(
        request.POST if request.method == "POST" else None,
        request.FILES if request.method == "POST" else None,
        clients=clients,
        initial={"brand": chosen.pk if chosen else None},
    )
    if form.is_bound and form.is_valid():
        try:
            imported = upload_file(by=user.actor, client=form.client, file=form.cleaned_data["file"])
        except DomainError as error:
            form.add_error("file", str(error))
        else:
            return redirect("feedback:columns", imported.public_id)
    context = {"form": form, "steps": steps(0), "breadcrumbs": _crumbs()}
    return render(request, "feedback/new.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.IMPORT)
def columns(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show the columns with a guess for each, and keep what a person chooses."""
    found = _waiting(request, public_id)
    seen = _preview(found)
    before = None
    if request.method == "POST":
        form = MapForm(_with_order(request), columns=[each.name for each in seen.columns])
        if form.is_valid():
            found = change_mapping(imported=found, mapping=form.cleaned_data["mapping"], options=form.options)
            go = request.POST.get("go")
            if go == "save":
                return redirect("feedback:imports")
            seen = _preview(found)
            if go == "check" and _can_start(form, seen, found):
                return redirect("feedback:check", found.public_id)
    else:
        if not found.mapping:
            before = last_map_for(found, tuple(each.name for each in seen.columns))
            seen = _preview(found, before.mapping) if before else seen
        form = _form(found, seen)
    context = _columns_context(found, seen, form) | {"before": before}
    return render(request, "feedback/columns.html", context, status=422 if form.errors else 200)


def _waiting(request: HttpRequest, public_id: str) -> Import:
    found = import_or_404(request, public_id)
    if found.state != Import.State.UPLOADED:
        raise Http404("this import has started")
    return found


def _preview(found: Import, mapping: dict[str, str] | None = None) -> Preview:
    options = found.options
    at = options.get("at")
    try:
        return preview(
            path_of(found),
            mapping or found.mapping or None,
            zone=zone_named(options.get("zone") or found.client.zone),
            now=clock.now(),
            day_first=options.get("day_first"),
            at=datetime.fromisoformat(at) if at else None,
            first_rows=FIRST_ROWS,
            most_rows=MOST_ROWS,
        )
    except (ReadingError, OSError) as error:
        message = _("“%(name)s” can no longer be read. Upload it again.") % {"name": found.filename}
        raise DomainError(message, code="file_gone") from error


def _with_order(request: HttpRequest) -> dict[str, Any]:
    """The two buttons of the question about dates stand beside the form's own choice, and win over it."""
    given = request.POST.dict()
    return given | {"day_order": given["answer"]} if given.get("answer") in {"day", "month"} else given


def _form(found: Import, seen: Preview) -> MapForm:
    options = found.options
    order = {True: "day", False: "month"}.get(options.get("day_first"), "")
    at = options.get("at")
    initial: dict[str, Any] = {f"column_{number}": each.field for number, each in enumerate(seen.columns)}
    initial |= {"day_order": order, "zone": options.get("zone") or found.client.zone}
    if at:
        zone = zone_named(initial["zone"])
        initial["at"] = datetime.fromisoformat(at).astimezone(zone).strftime("%Y-%m-%d %H:%M")
    return MapForm(columns=[each.name for each in seen.columns], initial=initial)


def _can_start(form: MapForm, seen: Preview, found: Import) -> bool:
    """Say what is missing, before the rows are checked in vain."""
    if seen.problem is not None:
        form.add_error(None, seen.problem.sentence)
    elif "answered_at" not in seen.mapping and not found.options.get("at"):
        form.add_error("at", _("No column tells the time of the scores. Give one moment for the whole file."))
    elif seen.asks_day_order:
        form.add_error("day_order", _("Choose whether the day or the month comes first."))
    return not form.errors


def _columns_context(found: Import, seen: Preview, form: MapForm) -> dict[str, Any]:
    rows = [(each, form[f"column_{number}"]) for number, each in enumerate(seen.columns)]
    return {
        "imported": found,
        "form": form,
        "rows": rows,
        "seen": seen,
        "guessed": sum(bool(each.why) for each in seen.columns),
        "question": _question(seen, zone_named(found.options.get("zone") or found.client.zone)),
        "has_time": "answered_at" in seen.mapping,
        "zones": zones(),
        "steps": steps(1),
        "names": [each.name for each in seen.columns],
        "zone": found.options.get("zone") or found.client.zone,
        "breadcrumbs": _crumbs(),
    }


def _question(seen: Preview, zone: Any) -> dict[str, str] | None:
    """The one date that can be read in two ways, and both readings in words."""
    if not seen.asks_day_order:
        return None
    digits = [int(part) for part in "".join(c if c.isdigit() else " " for c in seen.day_order.example).split()[:3]]
    year = digits[2] if len(digits) > 2 and digits[2] > 31 else timezone.localtime(clock.now(), zone).year  # noqa: PLR2004
    day_first = datetime(year, digits[1], digits[0], tzinfo=zone)
    month_first = datetime(year, digits[0], digits[1], tzinfo=zone)
    return {
        "example": seen.day_order.example.split()[0],
        "day": date_format(day_first, "j F"),
        "month": date_format(month_first, "j F"),
    }


@require_safe
@workspace(Right.IMPORT)
def check(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will say what each row will do, with every error counted, and write nothing."""
    found = _waiting(request, public_id)
    if "score" not in found.mapping:
        return redirect("feedback:columns", found.public_id)
    checked = check_rows(found, now=clock.now())
    only_errors = request.GET.get("show") == "errors"
    context = {
        "imported": found,
        "checked": checked,
        "counts": checked.counts,
        "rows": checked.errors if only_errors else checked.rows,
        "only_errors": only_errors,
        "steps": steps(2),
        "zone": found.options.get("zone") or found.client.zone,
        "breadcrumbs": _crumbs(),
    }
    return render(request, "feedback/check.html", context)


@require_POST
@workspace(Right.IMPORT)
def start(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will start the import; pressed twice, it starts once."""
    found = import_or_404(request, public_id)
    if found.state == Import.State.UPLOADED:
        start_import(by=person_of(request).actor, imported=found, mapping=found.mapping, options=found.options)
    return redirect("feedback:import", found.public_id)


def _crumbs() -> list[dict[str, str]]:
    return [{"label": _("Imports"), "url": reverse("feedback:imports")}]
