"""Themes for programs: what customers keep talking of, and in which words."""

from datetime import timedelta
from typing import Any

import django_filters
from django.db.models import Count, Q, QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response as Answer

from apps.api.documenting import problems
from apps.api.v1.theme_shapes import DeedOut, OneThemeOut, ThemeOut, VoiceOut
from apps.api.views import KeyedView, Pages
from apps.clients.models import KeyScope
from apps.core import clock
from apps.listening.models import Feeling
from apps.themes.models import Theme
from apps.themes.queries import voices_of
from apps.themes.verbatims import quoted

DAYS, NEWEST = 90, 50


class ThemeApiFilter(django_filters.FilterSet):
    client = django_filters.CharFilter(field_name="client__slug", help_text="A client’s short name.")

    class Meta:
        model = Theme
        fields: list[str] = []


class NewestThemes(Pages):
    ordering = ("-found_at", "-id")


def themes_in_scope() -> QuerySet[Theme]:
    """This function will return the themes of the key’s brands that lie in no other, counted over 90 days."""
    recent = Q(voices__said_at__gt=clock.now() - timedelta(days=DAYS))
    counts = {each: Count("voices", filter=recent & Q(voices__feeling=each)) for each in Feeling.values}
    rows = Theme.objects.in_scope().filter(merged_into=None).select_related("client")
    return rows.annotate(n=Count("voices", filter=recent), **counts)


class Themes(KeyedView):
    """`/api/v1/themes/`"""

    scopes = {"GET": KeyScope.THEMES_READ}
    serializer_class = ThemeOut
    filterset_class = ThemeApiFilter
    pagination_class = NewestThemes
    queryset = Theme.objects.none()

    def get_queryset(self) -> QuerySet[Theme]:
        """Those of the key’s brands."""
        return themes_in_scope()

    @extend_schema(operation_id="themes_list", responses={200: ThemeOut(many=True), **problems(401, 403, 404, 422)})
    def get(self, request: Request) -> Answer:
        """Themes with how much is said of each and how it feels, the newest first."""
        return self.list_page(request)


class OneTheme(KeyedView):
    """`/api/v1/themes/{id}/`"""

    scopes = {"GET": KeyScope.THEMES_READ}
    serializer_class = OneThemeOut

    @extend_schema(operation_id="theme_one", responses={200: OneThemeOut, **problems(401, 403, 404)})
    def get(self, request: Request, public_id: str) -> Answer:
        """One theme with its newest texts and what becomes of it."""
        theme: Any = get_object_or_404(themes_in_scope(), public_id=public_id)
        said = [
            {"text": each.text}
            | {name: getattr(each.voice, name) for name in ("kind", "feeling", "segment", "said_at")}
            for each in quoted(list(voices_of(theme)[:NEWEST]))
        ]
        deeds = DeedOut(theme.deeds.order_by("-started_at"), many=True).data
        return Answer(ThemeOut(theme).data | {"voices": VoiceOut(said, many=True).data, "deeds": deeds})
