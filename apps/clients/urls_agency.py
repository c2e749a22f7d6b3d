"""Settings of the brands, on the agency's host."""

from django.urls import path

from apps.clients import archive_views
from apps.clients import settings_views as views
from apps.clients.settings_pages import asks, clock, looks, questions, reviews, sending, spokespeople, suppression

app_name = "clients_settings"
urlpatterns = [
    path("settings/clients/", views.client_list, name="list"),
    path("settings/clients/new/", views.client_new, name="new"),
    path("settings/clients/colours/", views.theme_preview, name="theme"),
    path("settings/clients/archived/", archive_views.archived, name="archived"),
    path("settings/clients/archived/<slug:slug>/restore/", archive_views.restore, name="restore"),
    path("settings/clients/files/<slug:public_id>/", archive_views.export_progress, name="export_progress"),
    path("settings/clients/files/<slug:public_id>/all.zip", archive_views.download, name="export_file"),
    path("settings/clients/<slug:slug>/archive/", archive_views.archive, name="archive"),
    path("settings/clients/<slug:slug>/export/", archive_views.export, name="export"),
    path("settings/clients/<slug:slug>/", views.client_edit, name="edit"),
    path("settings/clients/<slug:slug>/next/", views.client_next, name="next"),
    path("settings/clients/<slug:slug>/hours/", clock.clock, name="clock"),
    path("settings/clients/<slug:slug>/hours/days/", clock.closed_day_add, name="closed_day_add"),
    path("settings/clients/<slug:slug>/hours/days/<int:pk>/", clock.closed_day_remove, name="closed_day_remove"),
    path("settings/clients/<slug:slug>/looks/", looks.looks, name="looks"),
    path("settings/clients/<slug:slug>/mails/", sending.sending, name="sending"),
    path("settings/clients/<slug:slug>/spokespeople/", spokespeople.spokespeople, name="spokespeople"),
    path(
        "settings/clients/<slug:slug>/spokespeople/<int:pk>/",
        spokespeople.spokesperson_remove,
        name="spokesperson_remove",
    ),
    path("settings/clients/<slug:slug>/asking/", asks.asks, name="asks"),
    path("settings/clients/<slug:slug>/reviews/", reviews.reviews, name="reviews"),
    path("settings/clients/<slug:slug>/reviews/<int:pk>/", reviews.review_site_remove, name="review_site_remove"),
    path("settings/clients/<slug:slug>/never/", suppression.suppression, name="suppression"),
    path("settings/clients/<slug:slug>/never/<int:pk>/", suppression.unsuppress, name="unsuppress"),
    path("settings/clients/<slug:slug>/questions/", questions.questions, name="questions"),
]
