"""Customers, on the agency's host."""

from django.urls import path

from apps.workspace.customers import merge_views, views

app_name = "customers"
urlpatterns = [
    path("customers/", views.customers, name="list"),
    path("customers/duplicates/", merge_views.duplicates, name="duplicates"),
    path("customers/<slug:public_id>/", views.customer, name="one"),
    path("customers/<slug:public_id>/edit/", views.edit, name="edit"),
    path("customers/<slug:public_id>/wish/", views.wish, name="wish"),
    path("customers/<slug:public_id>/identity/", views.identity, name="identity"),
    path("customers/<slug:public_id>/merge/<slug:other_id>/", merge_views.merge, name="merge"),
    path("customers/<slug:public_id>/unmerge/", merge_views.unmerge, name="unmerge"),
]
