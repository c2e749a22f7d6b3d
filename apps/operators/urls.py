from django.urls import path

from apps.operators import views

urlpatterns = [
    path("", views.agencies, name="agencies"),
    path("new/", views.agency_new, name="agency_new"),
    path("enter/<str:token>/", views.enter, name="enter"),
    path("leave/", views.leave, name="leave"),
    path("agencies/<slug:slug>/", views.agency, name="agency"),
    path("agencies/<slug:slug>/act/", views.act, name="act"),
    path("agencies/<slug:slug>/export/", views.export, name="export"),
]
