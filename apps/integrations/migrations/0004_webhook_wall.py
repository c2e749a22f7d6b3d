from django.db import migrations

from apps.core.wall import DefinerFunction, ProtectTable, SameBrand


class Migration(migrations.Migration):
    dependencies = [("integrations", "0003_webhooks")]

    operations = [
        ProtectTable("integrations_webhooksubscription"),
        ProtectTable("integrations_webhookgrant"),
        ProtectTable("integrations_webhooksecret"),
        SameBrand("integrations_webhooksecret", "subscription_id", "integrations_webhooksubscription", parent_key=True),
        ProtectTable("integrations_webhookdelivery"),
        SameBrand("integrations_webhookdelivery", "subscription_id", "integrations_webhooksubscription"),
        ProtectTable("integrations_webhookattempt"),
        SameBrand("integrations_webhookattempt", "delivery_id", "integrations_webhookdelivery", parent_key=True),
        # A subscription is the agency's; of which brands it hears must be found before those are in the scope.
        DefinerFunction(
            "clients_of_webhook(wanted bigint)",
            "bigint[]",
            "BEGIN RETURN (SELECT array_agg(client_id ORDER BY client_id) FROM integrations_webhookgrant"
            " WHERE subscription_id = wanted); END",
        ),
    ]
