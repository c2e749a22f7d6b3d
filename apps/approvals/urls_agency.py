from django.urls import path

from apps.approvals.views import links, workspace

app_name = "approvals"
urlpatterns = [
    path("approve/<str:token>/", links.page, name="link"),
    path("approve/<str:token>/yes/", links.approve, name="link_approve"),
    path("approve/<str:token>/changes/", links.changes, name="link_changes"),
    path("approve/<str:token>/newer/", links.newer, name="link_newer"),
    path("approve/<str:token>/picture/<str:image_id>/", links.picture, name="link_picture"),
    path("approvals/", workspace.approvals, name="list"),
    path("approvals/<str:public_id>/", workspace.record, name="record"),
]
