from django.urls import path

from apps.crises.views import acts, live, playbooks, room

app_name = "crises"
urlpatterns = [
    path("crises/", room.incidents, name="list"),
    path("crises/new/", room.new, name="new"),
    path("crises/playbooks/", playbooks.playbooks, name="playbooks"),
    path("crises/playbooks/starters/", playbooks.starters, name="starters"),
    path("crises/playbooks/new/", playbooks.write, name="playbook_new"),
    path("crises/playbooks/<slug:public_id>/", playbooks.write, name="playbook"),
    path("crises/<slug:public_id>/", room.room, name="room"),
    path("crises/<slug:public_id>/report/", room.report, name="report"),
    path("crises/<slug:public_id>/live/", live.live, name="live"),
    path("crises/<slug:public_id>/act/", acts.act, name="act"),
]
