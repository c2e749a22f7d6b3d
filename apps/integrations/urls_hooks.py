from django.urls import path

from apps.integrations.views import hooks

app_name = "tool_hooks"
urlpatterns = [path("hooks/from/<slug:tool>/<str:token>/", hooks.incoming, name="incoming")]
