"""Settings of the brands, on the agency's host."""

from django.urls import path

from apps.clients import settings_views as views

app_name = "clients_settings"
urlpatterns = [
    path("settings/clients/", views.client_list, name="list"),
    path("settings/clients/new/", views.client_new, name="new"),
    path("settings/clients/colours/", views.theme_preview, name="theme"),
    path("settings/clients/<slug:slug>/", views.client_edit, name="edit"),
    path("settings/clients/<slug:slug>/next/", views.client_next, name="next"),
]
