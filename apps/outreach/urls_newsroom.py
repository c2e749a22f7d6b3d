from django.urls import path

from apps.outreach.views import consents

app_name = "outreach"
urlpatterns = [path("consent/<str:token>/", consents.consent_page, name="consent_page")]
