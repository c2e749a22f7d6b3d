from django.db import migrations

from apps.core.wall import ProtectTable


class Migration(migrations.Migration):
    dependencies = [("drills", "0001_initial"), ("clients", "0020_sandbox")]

    # No row here points over the wall: a drill is of the real brand, its injects are of the sandbox.
    operations = [ProtectTable("drills_drill"), ProtectTable("drills_drillinject")]
