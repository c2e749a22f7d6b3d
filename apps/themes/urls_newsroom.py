from django.urls import path

from apps.themes.views import tips

app_name = "themes"
urlpatterns = [path("tip/<str:token>/", tips.tip, name="tip")]
