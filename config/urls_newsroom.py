"""Addresses of a brand's newsroom host. Nobody signs in here."""

from django.urls import include, path

urlpatterns = [
    path("", include("apps.clients.urls")),
    path("", include("apps.outreach.urls_newsroom")),
]
