from django.db import migrations

from apps.core.wall import ProtectTable

# An event says that something moved, and often not from where: a ticket that is solved anew has lost the hour in which
# it was solved before. So the tables note themselves which hours a statement touched, before and after.
WATCHED = (
    # table, its moment, what else decides how it counts
    ("feedback_response", "answered_at", "score"),
    ("listening_mentioncount", "bucket", "series, mentions, negative"),
    ("tickets_ticket", "opened_at", "state"),
    ("tickets_ticketclock", "ended_at", "kind, state, used, target"),
    ("deadlines_deadline", "due_at", "kind, state, stopped_at, late_on_import"),
    ("crises_incident", "opened_at", "public_id"),
)
NOTE = """
CREATE FUNCTION insights_touch_{table}() RETURNS trigger LANGUAGE plpgsql
    SET search_path FROM CURRENT AS $touch$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', {moment}, 'UTC') FROM came WHERE {moment} IS NOT NULL;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', {moment}, 'UTC') FROM went WHERE {moment} IS NOT NULL;
    ELSE
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', {moment}, 'UTC') FROM (
                (SELECT id, client_id, {moment}, {also} FROM came EXCEPT SELECT id, client_id, {moment}, {also} FROM went)
                UNION ALL
                (SELECT id, client_id, {moment}, {also} FROM went EXCEPT SELECT id, client_id, {moment}, {also} FROM came)
            ) moved WHERE {moment} IS NOT NULL;
    END IF;
    RETURN NULL;
END
$touch$;
CREATE TRIGGER insights_came AFTER INSERT ON {table} REFERENCING NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION insights_touch_{table}();
CREATE TRIGGER insights_moved AFTER UPDATE ON {table} REFERENCING OLD TABLE AS went NEW TABLE AS came
    FOR EACH STATEMENT EXECUTE FUNCTION insights_touch_{table}();
CREATE TRIGGER insights_went AFTER DELETE ON {table} REFERENCING OLD TABLE AS went
    FOR EACH STATEMENT EXECUTE FUNCTION insights_touch_{table}();
"""
UNDO = """
DROP TRIGGER insights_came ON {table}; DROP TRIGGER insights_moved ON {table}; DROP TRIGGER insights_went ON {table};
DROP FUNCTION insights_touch_{table}();
"""
# What was there before: every hour of it waits to be counted once.
FILL = "INSERT INTO insights_stalehour (client_id, hour) SELECT DISTINCT client_id, date_trunc('hour', {moment}, 'UTC') FROM {table} WHERE {moment} IS NOT NULL"  # fmt: skip


class Migration(migrations.Migration):
    dependencies = [
        ("insights", "0001_initial"),
        ("feedback", "0002_wall"),
        ("listening", "0002_wall"),
        ("tickets", "0002_wall"),
        ("deadlines", "0003_business_clock"),
        ("crises", "0002_wall"),
    ]

    operations = [
        ProtectTable("insights_hour"),
        ProtectTable("insights_stalehour"),
        *[
            migrations.RunSQL(NOTE.format(table=table, moment=moment, also=also), UNDO.format(table=table))
            for table, moment, also in WATCHED
        ],
        *[
            migrations.RunSQL(FILL.format(table=table, moment=moment), migrations.RunSQL.noop)
            for table, moment, _also in WATCHED
        ],
    ]
