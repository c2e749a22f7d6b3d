from django.urls import path

from apps.listening.views import alerts, mentions, places

app_name = "listening"
urlpatterns = [
    path("mentions/", mentions.mentions, name="mentions"),
    path("mentions/new/", mentions.new, name="new"),
    path("mentions/correct/", mentions.correct, name="correct"),
    path("mentions/<slug:public_id>/", mentions.mention, name="mention"),
    path("alerts/", alerts.alerts, name="alerts"),
    path("alerts/<slug:public_id>/", alerts.alert, name="alert"),
    path("alerts/<slug:public_id>/known/", alerts.known, name="known"),
    path("listening/", places.listening, name="settings"),
    path("listening/topics/new/", places.topic, name="topic_new"),
    path("listening/topics/<slug:public_id>/", places.topic, name="topic"),
    path("listening/topics/<slug:public_id>/archive/", places.archive, name="topic_archive"),
    path("listening/places/<int:pk>/", places.mute, name="mute"),
]
