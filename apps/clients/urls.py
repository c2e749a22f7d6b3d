"""Stands on both kinds of host."""

from django.urls import re_path

from apps.clients import views

app_name = "clients"
urlpatterns = [
    re_path(
        r"^theme/(?P<colour>[0-9a-fA-F]{6})-(?P<second>[0-9a-fA-F]{6})-(?P<pairing>[a-z]+)-[0-9a-f]{16}\.css$",
        views.theme,
        name="theme",
    ),
    re_path(r"^brand/(?P<public_id>[a-z0-9]{1,16})-(?P<digest>[0-9a-f]{16})\.png$", views.logo, name="logo"),
]
