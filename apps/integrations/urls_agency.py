from django.urls import path

from apps.integrations.views import arrivals, connections

app_name = "connections"
_CLIENT = "settings/clients/<slug:slug>/connections/"
urlpatterns = [
    path(_CLIENT, connections.connections, name="list"),
    path(f"{_CLIENT}new/<slug:tool>/", connections.connection_new, name="new"),
    path(f"{_CLIENT}<slug:public_id>/", connections.connection, name="one"),
    path(f"{_CLIENT}<slug:public_id>/act/", connections.connection_act, name="act"),
    path(f"{_CLIENT}<slug:public_id>/came/<slug:arrival_id>/", arrivals.arrival, name="arrival"),
]
