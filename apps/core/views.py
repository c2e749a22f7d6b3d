"""The page that shows each component in every state, for development and the demo."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from apps.core import clock

FACES = ("workspace", "public", "newsroom")


class SampleForm(forms.Form):
    """One field of each kind, so that each kind is looked at."""

    name = forms.CharField(label=_("Name"), help_text=_("As it should stand in print."))
    email = forms.EmailField(label=_("Email"))
    channel = forms.ChoiceField(label=_("Channel"), choices=[("mail", _("Email")), ("call", _("Call"))])
    note = forms.CharField(label=_("Note"), widget=forms.Textarea(attrs={"rows": 3}), required=False)
    until = forms.DateField(label=_("Until"), widget=forms.DateInput(attrs={"type": "date"}), required=False)
    uses = forms.MultipleChoiceField(
        label=_("Uses"),
        choices=[("story", _("Story")), ("press", _("Press release"))],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    is_named = forms.BooleanField(label=_("Print the name"), required=False)
    file = forms.FileField(label=_("File"), required=False, help_text=_("CSV or XLSX, up to 20 MB."))


def _countdowns(now: datetime) -> list[dict[str, Any]]:
    hour = timedelta(hours=1)
    started = now - 30 * hour
    return [
        {"state": "calm", "due_at": now + 7.67 * hour, "started_at": started},
        {"state": "calm, no start", "due_at": now + 28 * hour},
        {"state": "soon", "due_at": now + 0.3 * hour, "started_at": started},
        {"state": "late", "due_at": now - 1.2 * hour, "started_at": started},
        {"state": "met", "due_at": now, "started_at": started, "met_at": started + 3.17 * hour},
        {"state": "met late", "due_at": now - 20 * hour, "started_at": started, "met_at": now - hour},
        {
            "state": "paused",
            "due_at": now + 19 * hour,
            "started_at": started,
            "left": 5 * hour,
            "is_paused": True,
        },
    ]


def _samples(now: datetime, *, prefix: str) -> dict[str, Any]:
    day = timedelta(days=1)
    wrong = SampleForm({f"{prefix}-wrong-email": "tom@", f"{prefix}-wrong-name": ""}, prefix=f"{prefix}-wrong")
    return {
        "theme": prefix,
        "countdowns": _countdowns(now),
        "moments": [now, now - day / 50, now - day / 8, now - day, now - 3 * day, now - 200 * day, now + day / 8],
        "form": SampleForm(prefix=prefix, use_required_attribute=False),
        "wrong_form": wrong,
        "page": Paginator(range(240), 25).page(3),
        "steps": [
            {"label": _("File"), "state": "done"},
            {"label": _("Map columns"), "state": "now"},
            {"label": _("Check rows"), "state": "error"},
            {"label": _("Import"), "state": "later"},
        ],
        "jobs": [
            {"title": "tickets-october.csv", "state": "running", "value": 62, "maximum": 100, "detail": "62 %"},
            {"title": "responses.csv", "state": "done", "state_words": _("done"), "url": "#done"},
            {"title": "old.xlsx", "state": "failed", "state_words": _("failed"), "url": "#failed"},
        ],
        "shares": [(30, "ok"), (2, "bad"), (6, "rest")],
    }


@require_safe
def styleguide(request: HttpRequest) -> HttpResponse:
    """This view will show the components of one face: the workspace, the public pages or the newsroom."""
    asked = request.GET.get("face", "")
    face = asked if asked in FACES else FACES[0]
    now = clock.now()
    context = {
        "now": now,
        "samples": [_samples(now, prefix=theme) for theme in ("light", "dark")],
        "nav": _sample_nav(),
        "switcher": {"agency": "Northstar PR", "current": {"name": "Harbour Coffee", "colour": "#123E5C"}},
        "person": {"name": "Priya Raman", "role": _("Account lead")},
        "brand": {"name": "Harbour Coffee", "colour": "#0b4f60"},
        "newsroom_nav": [{"label": _("Stories"), "url": "#stories", "current": True}],
        "breadcrumbs": [{"label": _("Settings"), "url": "#settings"}, {"label": _("Styleguide")}],
        "search_url": "#search",
    }
    return render(request, f"styleguide/{face}.html", context)


def _sample_nav() -> list[dict[str, Any]]:
    return [
        {
            "label": "",
            "items": [
                {"label": _("Today"), "url": "#today", "icon": "layout-list", "count": 10, "current": True},
                {"label": _("Responses"), "url": "#responses", "icon": "inbox", "count": 11},
            ],
        },
        {
            "label": _("Amplify"),
            "items": [
                {"label": _("Outreach"), "url": "#outreach", "icon": "speakerphone", "alert": _("2 late")},
                {"label": _("Stories"), "url": "#stories", "icon": "quote", "count": 3},
            ],
        },
    ]
