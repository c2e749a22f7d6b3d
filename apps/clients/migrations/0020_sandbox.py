from django.db import migrations, models

from apps.core.wall import DefinerFunction

# What is a drill stays one, and what is real stays real, whoever writes.
STAYS = """
CREATE FUNCTION clients_guard_sandbox() RETURNS trigger LANGUAGE plpgsql
    SET search_path FROM CURRENT AS $guard$
BEGIN
    IF NEW.is_sandbox IS DISTINCT FROM OLD.is_sandbox THEN
        RAISE EXCEPTION 'a brand is a sandbox from its first moment to its last, or never'
            USING ERRCODE = 'check_violation', TABLE = 'clients_client', CONSTRAINT = 'client_sandbox_stays';
    END IF;
    RETURN NEW;
END
$guard$;
CREATE TRIGGER clients_sandbox_stays BEFORE UPDATE ON clients_client
    FOR EACH ROW EXECUTE FUNCTION clients_guard_sandbox();
"""
UNDO = "DROP TRIGGER clients_sandbox_stays ON clients_client; DROP FUNCTION clients_guard_sandbox();"
LIVE = "BEGIN RETURN (SELECT array_agg(id) FROM clients_client WHERE archived_at IS NULL{}); END"
OF_USER = (
    "BEGIN RETURN (SELECT array_agg(DISTINCT client_id) FROM clients_assignment WHERE user_id = member"
    " AND client_id IN (SELECT id FROM clients_client WHERE archived_at IS NULL{})); END"
)
REAL = " AND NOT is_sandbox"


class Migration(migrations.Migration):
    dependencies = [("clients", "0019_archived_wall")]

    operations = [
        migrations.AddField(model_name="client", name="is_sandbox", field=models.BooleanField(default=False)),
        migrations.RunSQL(STAYS, UNDO),
        DefinerFunction("live_client_ids()", "bigint[]", LIVE.format(REAL), before=LIVE.format("")),
        DefinerFunction("clients_of_user(member bigint)", "bigint[]", OF_USER.format(REAL), before=OF_USER.format("")),
        DefinerFunction(
            "sandbox_client_ids()",
            "bigint[]",
            "BEGIN RETURN (SELECT array_agg(id) FROM clients_client WHERE is_sandbox); END",
        ),
        DefinerFunction(
            "sandboxes_of_user(member bigint)",
            "bigint[]",
            "BEGIN RETURN (SELECT array_agg(DISTINCT client_id) FROM clients_assignment WHERE user_id = member"
            " AND client_id IN (SELECT id FROM clients_client WHERE is_sandbox)); END",
        ),
    ]
