"""Stands on both kinds of host."""

from django.urls import path

from apps.clients import views

app_name = "clients"
urlpatterns = [path("theme/<str:public_id>-<str:digest>.css", views.theme, name="theme")]
