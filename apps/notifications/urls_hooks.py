from django.urls import path

from apps.notifications import views

app_name = "mail_hooks"
urlpatterns = [path("hooks/mail/<slug:provider>/", views.mail_hook, name="mail_hook")]
