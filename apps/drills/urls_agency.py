from django.urls import path

from apps.drills.views import acts, pages

app_name = "drills"
urlpatterns = [
    path("drills/", pages.drills, name="list"),
    path("drills/new/", pages.new, name="new"),
    path("drills/leave/", acts.leave_drill, name="leave"),
    path("drills/<slug:public_id>/", pages.drill, name="drill"),
    path("drills/<slug:public_id>/enter/", acts.enter, name="enter"),
    path("drills/<slug:public_id>/end/", acts.end, name="end"),
]
