from django.urls import path

from apps.newsroom.views import workspace

app_name = "newsroom"
urlpatterns = [
    path("newsroom/", workspace.newsroom, name="list"),
    path("newsroom/publish/<slug:public_id>/", workspace.publish_story, name="publish"),
    path("newsroom/<slug:public_id>/take-down/", workspace.take_down_story, name="take_down"),
]
