"""Addresses of a brand's newsroom host. Nobody signs in here."""

from django.urls import include, path

urlpatterns = [
    path("", include("apps.clients.urls")),
    path("", include("apps.feedback.urls_newsroom")),
    path("", include("apps.outreach.urls_newsroom")),
    path("", include("apps.tickets.urls_newsroom")),
    path("", include("apps.themes.urls_newsroom")),
    path("", include("apps.approvals.urls_newsroom")),
    path("", include("apps.newsroom.urls_newsroom")),  # last: it takes every address that is left
]
