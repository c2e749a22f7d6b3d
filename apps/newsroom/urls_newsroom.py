"""Stands last on a newsroom host: its last pattern takes every address that is left."""

from django.urls import path, re_path

from apps.newsroom.views import newsroom

app_name = "newsroom"
urlpatterns = [
    path("stories/<slug:slug>/pictures/<slug:key>", newsroom.picture, name="picture"),
    path("stories/<slug:slug>/source/<slug:evidence_id>/", newsroom.source, name="source"),
    re_path(r"^(?P<path>(?:[\w\-]+/)*)$", newsroom.page, name="page"),
]
