from django.db import migrations

from apps.core.wall import DefinerFunction


class Migration(migrations.Migration):
    """Statistics of the tables that an import fills: they are the owner's to gather, and nothing of them is told."""

    dependencies = [("feedback", "0003_left_out_cells")]

    operations = [
        DefinerFunction(
            "feedback_gather_statistics()",
            "void",
            "BEGIN ANALYZE clients_customer; ANALYZE feedback_response; END",
            volatile=True,
        ),
    ]
