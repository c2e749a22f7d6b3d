from django.urls import path

from apps.outreach.views import consents, interview_link, unsubscribe

app_name = "outreach"
urlpatterns = [
    path("consent/<str:token>/", consents.consent_page, name="consent_page"),
    path("interview/<str:token>/", interview_link.interview_page, name="interview_page"),
    path("interview/<str:token>/photo/<int:number>/", interview_link.interview_photo, name="interview_photo"),
    path("unsubscribe/<str:token>/", unsubscribe.unsubscribe, name="unsubscribe"),
]
