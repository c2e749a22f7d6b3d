"""Figures that are brought in, by a file of two columns."""

from django.contrib import messages
from django.db.models import Count, Max, Min
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from apps.clients.doors import person_of, workspace
from apps.core.errors import BadInput
from apps.promises.forms import SeriesForm
from apps.promises.models import MetricSeries
from apps.promises.operations.series import fill_series, points_in
from apps.promises.views.pages import ANSWERS_FOR, brand_first, crumbs

LARGEST = 5_000_000  # bytes


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(ANSWERS_FOR)
def figures(request: HttpRequest) -> HttpResponse:
    """This view will list the brand's series and take a file for one."""
    client = brand_first(request, ANSWERS_FOR, _("Figures that you bring in"))
    if isinstance(client, HttpResponse):
        return client
    form = SeriesForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            points = points_in(_text_of(form.cleaned_data["file"]), client=client)
            given = {name: form.cleaned_data[name] for name in ("name", "unit")}
            fill_series(by=person_of(request).actor, client=client, points=points, **given)
        except BadInput as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            count = len(points)
            said = ngettext("%(count)d figure is in.", "%(count)d figures are in.", count) % {"count": count}
            messages.success(request, said)
            return redirect(f"{reverse('promises:figures')}?client={client.slug}")
    rows = MetricSeries.objects.filter(client=client).order_by("name")
    counted = rows.annotate(n=Count("points"), first=Min("points__at"), last=Max("points__at"))
    context = {"client": client, "form": form, "rows": counted, "breadcrumbs": crumbs()}
    return render(request, "promises/figures.html", context, status=422 if form.errors else 200)


def _text_of(file: object) -> str:
    if file.size > LARGEST:  # type: ignore[attr-defined]
        raise BadInput(_("Keep the file under 5 MB."), field="file")
    try:
        return str(file.read().decode("utf-8-sig"))  # type: ignore[attr-defined]
    except UnicodeDecodeError as error:
        raise BadInput(_("Save it as CSV in UTF-8: this file is in another coding."), field="file") from error
