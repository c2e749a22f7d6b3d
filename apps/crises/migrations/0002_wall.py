from django.db import migrations

from apps.core.wall import AppendOnly, ProtectTable, SameBrand

TABLES = (*("playbook", "playbookversion", "incident", "incidentstep", "fact", "incidententry", "remedy", "statement"),)
OF_INCIDENT = ("incidentstep", "fact", "incidententry", "remedy", "statement")

# The interlock, once more where no operation can pass it: what is released promises only a remedy that is in force,
# and a remedy that something released stands on is not taken back. The remedy's row is held by whoever comes first.
INTERLOCK = """
CREATE FUNCTION crises_guard_release() RETURNS trigger LANGUAGE plpgsql
    SET search_path FROM CURRENT AS $guard$
BEGIN
    IF NEW.released_at IS NULL THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.released_at IS NOT NULL THEN
        RAISE EXCEPTION 'a statement that is out stays as it is'
            USING ERRCODE = 'check_violation', TABLE = 'crises_statement', CONSTRAINT = 'statement_stays';
    END IF;
    IF NEW.promises AND NEW.override_because = '' THEN
        PERFORM 1 FROM crises_remedy r
            WHERE r.id = NEW.remedy_id AND r.client_id = NEW.client_id AND r.revoked_at IS NULL FOR SHARE;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'releasing is refused: it promises what service has not in hand'
                USING ERRCODE = 'check_violation', TABLE = 'crises_statement', CONSTRAINT = 'statement_remedy_in_force';
        END IF;
    END IF;
    RETURN NEW;
END
$guard$;
CREATE TRIGGER crises_guard BEFORE INSERT OR UPDATE ON crises_statement
    FOR EACH ROW EXECUTE FUNCTION crises_guard_release();

CREATE FUNCTION crises_guard_remedy() RETURNS trigger LANGUAGE plpgsql
    SET search_path FROM CURRENT AS $guard$
BEGIN
    IF (TG_OP = 'DELETE' OR (NEW.revoked_at IS NOT NULL AND OLD.revoked_at IS NULL)) AND EXISTS (
        SELECT 1 FROM crises_statement s WHERE s.remedy_id = OLD.id AND s.client_id = OLD.client_id
            AND s.released_at IS NOT NULL AND s.promises AND s.override_because = ''
    ) THEN
        RAISE EXCEPTION 'taking back is refused: a statement that is out promises it'
            USING ERRCODE = 'check_violation', TABLE = 'crises_remedy', CONSTRAINT = 'remedy_is_promised';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$guard$;
CREATE TRIGGER crises_guard BEFORE UPDATE OR DELETE ON crises_remedy
    FOR EACH ROW EXECUTE FUNCTION crises_guard_remedy();
"""
UNDO = """
DROP TRIGGER crises_guard ON crises_statement; DROP FUNCTION crises_guard_release();
DROP TRIGGER crises_guard ON crises_remedy; DROP FUNCTION crises_guard_remedy();
"""


class Migration(migrations.Migration):
    dependencies = [("crises", "0001_initial"), ("listening", "0002_wall")]

    operations = [
        *[ProtectTable(f"crises_{name}") for name in TABLES],
        AppendOnly("crises_playbookversion"),
        AppendOnly("crises_incidententry"),
        SameBrand("crises_playbookversion", "playbook_id", "crises_playbook", parent_key=True),
        SameBrand("crises_incident", "version_id", "crises_playbookversion", parent_key=True),
        SameBrand("crises_incident", "changed_to_id", "crises_playbookversion"),
        SameBrand("crises_incident", "alert_id", "listening_alert", parent_key=True),
        SameBrand("crises_incidentstep", "incident_id", "crises_incident", parent_key=True),
        *[SameBrand(f"crises_{name}", "incident_id", "crises_incident") for name in OF_INCIDENT[1:]],
        SameBrand("crises_statement", "remedy_id", "crises_remedy", parent_key=True),
        migrations.RunSQL(INTERLOCK, UNDO),
    ]
