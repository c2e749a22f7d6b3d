"""What stands on a brand's own host: the quoted customer's page."""

from django.urls import path

from apps.approvals.views import quotes

app_name = "approvals_public"
urlpatterns = [
    path("quote/<str:token>/", quotes.page, name="quote"),
    path("quote/<str:token>/yes/", quotes.approve, name="quote_approve"),
    path("quote/<str:token>/changes/", quotes.changes, name="quote_changes"),
    path("quote/<str:token>/newer/", quotes.newer, name="quote_newer"),
]
