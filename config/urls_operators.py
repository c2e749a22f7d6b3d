"""Addresses of the platform's own host: agencies as a whole, nothing inside one."""

from django.urls import include, path

urlpatterns = [path("", include("apps.operators.urls"))]
