from django.db import migrations

# Whoever writes into the timeline holds the incident until the commit, and draws the line's number only then: lines
# of one incident are seen in the order of their numbers, and a reader who has seen one never misses a lower one.
# Operations hold it already; this holds it for whatever comes past them.
ORDER = """
CREATE FUNCTION crises_order_timeline() RETURNS trigger LANGUAGE plpgsql
    SET search_path FROM CURRENT AS $order$
BEGIN
    PERFORM 1 FROM crises_incident i
        WHERE i.id = NEW.incident_id AND i.client_id = NEW.client_id FOR NO KEY UPDATE;
    NEW.id := nextval(pg_get_serial_sequence(format('%I.%I', TG_TABLE_SCHEMA, TG_TABLE_NAME), 'id'));
    RETURN NEW;
END
$order$;
CREATE TRIGGER crises_order BEFORE INSERT ON crises_incidententry
    FOR EACH ROW EXECUTE FUNCTION crises_order_timeline();
"""
UNDO = "DROP TRIGGER crises_order ON crises_incidententry; DROP FUNCTION crises_order_timeline();"


class Migration(migrations.Migration):
    dependencies = [("crises", "0002_wall")]

    operations = [migrations.RunSQL(ORDER, UNDO)]
