from django.urls import path

from apps.integrations.views import webhooks

app_name = "webhooks"
urlpatterns = [
    path("settings/webhooks/", webhooks.webhooks, name="list"),
    path("settings/webhooks/new/", webhooks.webhook_new, name="new"),
    path("settings/webhooks/<slug:public_id>/", webhooks.webhook, name="one"),
    path("settings/webhooks/<slug:public_id>/act/", webhooks.webhook_act, name="act"),
    path("settings/webhooks/<slug:public_id>/sent/<slug:message_id>/", webhooks.webhook_delivery, name="delivery"),
]
