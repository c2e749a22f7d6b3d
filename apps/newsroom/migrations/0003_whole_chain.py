from django.db import migrations

# Beside the guard of 0002: one yes is not enough, every step of the chain must have said it to exactly this hash.
# The run is locked FOR SHARE: an edit that voids it is waited for, and then seen.
GUARD = """
CREATE FUNCTION newsroom_guard_chain() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $guard$
DECLARE
    run record;
BEGIN
    SELECT r.id INTO run FROM approvals_approvalrun r
        WHERE r.client_id = NEW.client_id AND r.version_id = NEW.version_id AND r.content_hash = NEW.content_hash
        AND r.state = 'approved' ORDER BY r.id DESC LIMIT 1 FOR SHARE;
    IF NOT FOUND OR NOT approvals_chain_holds(run.id, NEW.version_id, NEW.content_hash) THEN
        RAISE EXCEPTION 'publishing is refused: a step of the chain has not said yes to these words'
            USING ERRCODE = 'check_violation', TABLE = 'newsroom_publication', CONSTRAINT = 'publication_whole_chain';
    END IF;
    RETURN NEW;
END
$guard$;
CREATE TRIGGER newsroom_guard_chain BEFORE INSERT ON newsroom_publication
    FOR EACH ROW EXECUTE FUNCTION newsroom_guard_chain();
"""
UNDO = "DROP TRIGGER newsroom_guard_chain ON newsroom_publication; DROP FUNCTION newsroom_guard_chain();"


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0002_wall"), ("approvals", "0005_chain_holds")]

    operations = [migrations.RunSQL(GUARD, UNDO)]
