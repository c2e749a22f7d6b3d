"""Addresses of a brand's newsroom host. Nobody signs in here."""

from django.urls import URLPattern, URLResolver

urlpatterns: list[URLPattern | URLResolver] = []
