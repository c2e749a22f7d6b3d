from django.urls import path

from apps.tickets.views import rating

app_name = "tickets"
urlpatterns = [path("rate/<str:token>/", rating.rate, name="rate")]
