from django.db import migrations


class Migration(migrations.Migration):
    """What composite foreign keys (client, customer) point at."""

    dependencies = [("clients", "0002_wall")]

    operations = [
        migrations.RunSQL(
            'ALTER TABLE "clients_customer" ADD CONSTRAINT "clients_customer_brand_key" UNIQUE (client_id, id);',
            'ALTER TABLE "clients_customer" DROP CONSTRAINT "clients_customer_brand_key";',
        )
    ]
