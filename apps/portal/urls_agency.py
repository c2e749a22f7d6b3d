from django.urls import path

from apps.portal import absence_views, views

app_name = "portal"
urlpatterns = [
    path("", views.approvals, name="approvals"),
    path("away/", absence_views.absence, name="absence"),
    path("approvals/<str:public_id>/", views.page, name="page"),
    path("approvals/<str:public_id>/yes/", views.approve, name="approve"),
    path("approvals/<str:public_id>/changes/", views.changes, name="changes"),
    path("approvals/<str:public_id>/newer/", views.newer, name="newer"),
    path("approvals/<str:public_id>/picture/<str:image_id>/", views.picture, name="picture"),
]
