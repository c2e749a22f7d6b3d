from django.urls import path

from apps.notifications import notice_views as views

app_name = "notifications"
urlpatterns = [
    path("notices/", views.notices, name="list"),
    path("notices/read/", views.read_all, name="read_all"),
    path("notices/<int:pk>/", views.follow, name="follow"),
    path("notices/wishes/", views.wishes, name="wishes"),
    path("notices/off/<str:token>/", views.off, name="off"),
]
