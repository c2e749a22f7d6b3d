from django.urls import path

from apps.workspace import absence_views, first_step_views, key_views, member_views, search_views, sign_in_views, views

app_name = "workspace"
urlpatterns = [
    path("", views.today, name="today"),
    path("settings/members/", member_views.members, name="members"),
    path("settings/members/new/", member_views.member_new, name="member_new"),
    path("settings/members/<int:pk>/", member_views.member_edit, name="member_edit"),
    path("settings/members/<int:pk>/access/", member_views.member_access, name="member_access"),
    path("settings/members/<int:pk>/away/", absence_views.member_absence, name="member_absence"),
    path("settings/members/signing-in/", sign_in_views.sign_in, name="sign_in"),
    path("settings/keys/", key_views.keys, name="keys"),
    path("settings/keys/new/", key_views.key_new, name="key_new"),
    path("settings/keys/<str:public_id>/", key_views.key_act, name="key_act"),
    path("first-steps/<slug:slug>/session/", first_step_views.tick, name="first_step"),
    path("first-steps/<slug:slug>/away/", first_step_views.dismiss, name="dismiss_first_steps"),
    path("search/", search_views.search, name="search"),
    path("search/lines/", search_views.palette_lines, name="palette"),
    path("away/", absence_views.absence, name="absence"),
]
