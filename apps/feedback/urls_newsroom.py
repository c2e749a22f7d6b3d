from django.urls import path

from apps.feedback.surveys.views import public

app_name = "surveys_public"
urlpatterns = [
    path("survey/<str:token>/", public.personal, name="personal"),
    path("s/<slug:public_id>/", public.open_page, name="open"),
    path("s/<slug:public_id>/thanks/", public.thanks, name="thanks"),
    path("s/<slug:public_id>/frame/", public.frame, name="frame"),
    path("s/<slug:public_id>/frame/thanks/", public.frame_thanks, name="frame_thanks"),
]
