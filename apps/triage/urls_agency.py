from django.urls import path

from apps.triage.views import inbox, rules

app_name = "triage"
urlpatterns = [
    path("inbox/", inbox.inbox, name="inbox"),
    path("inbox/sort/", inbox.sort, name="sort"),
    path("inbox/undo/<int:pk>/", inbox.undo, name="undo"),
    path("rules/", rules.rules, name="rules"),
    path("rules/new/", rules.new, name="new"),
    path("rules/starters/", rules.starters, name="starters"),
    path("rules/<slug:public_id>/", rules.edit, name="edit"),
    path("rules/<slug:public_id>/past/", rules.past, name="past"),
    path("rules/<slug:public_id>/act/", rules.act, name="act"),
]
