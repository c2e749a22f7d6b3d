from django.urls import path

from apps.evidence import views

app_name = "evidence"
urlpatterns = [
    path("evidence/", views.evidence_list, name="list"),
    path("evidence/<slug:public_id>/", views.evidence_item, name="item"),
    path("evidence/<slug:public_id>/photo/", views.photo, name="photo"),
    path("evidence/<slug:public_id>/fact/", views.fact, name="fact"),
    path("evidence/<slug:public_id>/withdraw/", views.withdraw, name="withdraw"),
]
