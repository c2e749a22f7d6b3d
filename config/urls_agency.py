"""Addresses of an agency's sign-in host: workspace, portal, approval links."""

from django.urls import include, path

urlpatterns = [
    path("sign-in/", include("allauth.account.urls")),
]
